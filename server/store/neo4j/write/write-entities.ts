/** Entities, their names, and what makes a document one. */
import { isDeepStrictEqual } from 'node:util'
import type { NameRow } from '../../../model/dataset.ts'
import { each, type Writer } from './batches.ts'
import { entityProperties, nameProperties, passageProperties } from './properties.ts'
import { type EntityUnit, isDocumentUnit } from './work.ts'

export async function writeEntities(writer: Writer, units: readonly EntityUnit[], dataset: string): Promise<void> {
  const [added, known] = [units.filter(isNew), units.filter((unit) => !isNew(unit))]
  const rowOf = (unit: EntityUnit) => ({
    id: unit.put.id,
    kind: unit.put.row.kind,
    properties: entityProperties(unit.put, dataset, !isDocumentUnit(unit)),
    names: isNew(unit) ? nameProperties(unit.put.row) : [],
  })
  const ids = known.filter(isCurrent).map(({ put }) => put.id)
  await each(writer, 'close-entities', 'ids', ids, { expect: ids.length })
  await each(
    writer,
    'free-slugs',
    'rows',
    units.filter(takesSlug).map(({ put }) => ({ id: put.id, slug: put.row.slug })),
  )
  await each(writer, 'create-entities', 'rows', added.map(rowOf), { expect: added.length })
  await each(writer, 'update-entities', 'rows', known.map(rowOf), { expect: known.length })
  await writeNames(writer, known)
  await writePassages(writer, units)
}

/** Where documents come from, once every entity that they name is there. */
export async function writeDocuments(writer: Writer, units: readonly EntityUnit[]): Promise<void> {
  await each(
    writer,
    'reset-documents',
    'ids',
    units.filter(({ before }) => before).map(({ put }) => put.id),
  )
  const publishers = units.flatMap(({ put: { id, row } }) =>
    row.document?.publisher ? { id, publisher: row.document.publisher } : [],
  )
  await each(writer, 'put-publishers', 'rows', publishers, { expect: publishers.length })
  const derivations = units.flatMap(({ put: { id, row } }) =>
    (row.document?.derivedFrom ?? []).map((from) => ({ id, ...from })),
  )
  await each(writer, 'put-derivations', 'rows', derivations, { expect: derivations.length })
  const uncited = units.flatMap(({ put: { id, row } }) =>
    (row.document?.uncited ?? []).map((paragraph) => ({ id, ...paragraph })),
  )
  await each(writer, 'put-uncited', 'rows', uncited, { expect: uncited.length })
  await each(
    writer,
    'fix-reporters',
    'ids',
    units.filter(movesReporters).map(({ put }) => put.id),
  )
  const settled = units.map(({ put: { id, hash } }) => ({ id, hash }))
  await each(writer, 'settle-entities', 'rows', settled, { expect: settled.length })
}

/** True where the origins of claims, or who relays them, may be others than before. */
export function movesOrigins(unit: EntityUnit): boolean {
  const [now, before] = [unit.put.row.document, unit.before?.row.document]
  if (!unit.before) return false
  return movesReporters(unit) || !isDeepStrictEqual(now?.derivedFrom ?? [], before?.derivedFrom ?? [])
}

function movesReporters({ put, before }: EntityUnit): boolean {
  return before !== null && (put.row.document?.publisher ?? null) !== (before.row.document?.publisher ?? null)
}

function isNew({ put }: EntityUnit): boolean {
  return put.change === 'added'
}

function isCurrent({ before }: EntityUnit): boolean {
  return before !== null && !before.retracted
}

function takesSlug({ put, before }: EntityUnit): boolean {
  return before === null || before.retracted || before.row.slug !== put.row.slug
}

async function writeNames(writer: Writer, units: readonly EntityUnit[]): Promise<void> {
  const gone: { id: string; ordinals: number[] }[] = []
  const added: { id: string; properties: unknown }[] = []
  for (const { put, before } of units) {
    const former = before && !before.retracted ? before.row.names : []
    const stays = (ordinal: number) => sameName(former[ordinal], put.row.names[ordinal])
    const ordinals = former.flatMap((_, ordinal) => (stays(ordinal) ? [] : ordinal))
    if (ordinals.length > 0) gone.push({ id: put.id, ordinals })
    nameProperties(put.row).forEach((properties, ordinal) => {
      if (!stays(ordinal)) added.push({ id: put.id, properties })
    })
  }
  await each(writer, 'retract-names', 'rows', gone)
  await each(writer, 'create-names', 'rows', added, { expect: added.length })
}

function sameName(a: NameRow | undefined, b: NameRow | undefined): boolean {
  return a?.text === b?.text && a?.lang === b?.lang && a?.kind === b?.kind && a?.source === b?.source
}

async function writePassages(writer: Writer, units: readonly EntityUnit[]): Promise<void> {
  const put: { id: string; properties: unknown }[] = []
  const known: string[] = []
  const gone: string[] = []
  for (const { put: unit, before } of units) {
    const passages = unit.row.document?.passages ?? []
    const former = new Map((before?.row.document?.passages ?? []).map((passage) => [passage.id, passage]))
    for (const passage of passages) {
      const same = before && !before.retracted && isDeepStrictEqual(former.get(passage.id), passage)
      if (!same) {
        put.push({ id: passage.id, properties: passageProperties(unit.id, passage) })
        if (before) known.push(passage.id)
      }
      former.delete(passage.id)
    }
    gone.push(...former.keys())
  }
  await each(writer, 'retract-passages', 'ids', gone)
  await each(writer, 'close-passages', 'ids', known)
  await each(writer, 'put-passages', 'rows', put, { expect: put.length })
}
