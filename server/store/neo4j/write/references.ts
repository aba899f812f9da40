/** What a dataset refers to: its own rows must fit together, and what it takes from elsewhere must be there. Pure. */
import type { Dataset } from '../../../model/dataset.ts'
import { CounterwatchError } from '../../../model/errors.ts'
import { stancesOf } from './canonical.ts'

export interface References {
  readonly entities: readonly string[]
  readonly claims: readonly string[]
  readonly passages: readonly string[]
}

/** The ids that a dataset refers to without having their rows. */
export function referencesOutside(dataset: Dataset): References {
  const stances = stancesOf(dataset)
  const documents = dataset.entities.flatMap(({ document }) => document ?? [])
  const entities = [
    ...documents.flatMap(({ publisher, derivedFrom }) => [publisher, ...derivedFrom.map((from) => from.document)]),
    ...dataset.claims.flatMap(({ subject, object, qualifiers }) => [
      subject,
      object,
      ...qualifiers.map(({ entity }) => entity),
    ]),
    ...stances.flatMap((row) => [
      row.speaker,
      row.reportedBy,
      row.basis,
      row.document,
      row.scope === 'wholesale' ? row.rejects : null,
    ]),
  ]
  const claims = dataset.claims.flatMap(({ contradicts, qualifiers }) => [
    ...contradicts,
    ...qualifiers.map(({ claim }) => claim),
  ])
  return {
    entities: outside(
      entities,
      dataset.entities.map(({ id }) => id),
    ),
    claims: outside(
      claims,
      dataset.claims.map(({ id }) => id),
    ),
    passages: outside(
      stances.map(({ passage }) => passage),
      documents.flatMap(({ passages }) => passages.map(({ id }) => id)),
    ),
  }
}

/** @throws BAD_INPUT for a dataset whose rows do not fit together */
export function refuseBrokenDataset(dataset: Dataset): void {
  const stances = stancesOf(dataset)
  refuseTwice(
    'entity id',
    dataset.entities.map(({ id }) => id),
  )
  refuseTwice(
    'slug',
    dataset.entities.map(({ slug }) => slug),
  )
  refuseTwice(
    'claim id',
    dataset.claims.map(({ id }) => id),
  )
  refuseTwice(
    'stance id',
    stances.map(({ id }) => id),
  )
  const documentOf = new Map(
    dataset.entities.flatMap(({ id, document }) =>
      (document?.passages ?? []).map((passage) => [passage.id, id] as const),
    ),
  )
  for (const row of stances) {
    if (row.scope === 'specific' && !row.id.startsWith(`${row.claim}.`)) {
      throw broken(`The stance ${row.id} is not named after its claim ${row.claim}.`, 'an id such as c-1.a')
    }
    const document = documentOf.get(row.passage)
    if (document !== undefined && document !== row.document) {
      throw broken(
        `The stance ${row.id} cites ${row.passage}, which is a place in ${document}, not in ${row.document}.`,
        'the document of the passage',
      )
    }
  }
}

function refuseTwice(what: string, values: readonly string[]): void {
  const seen = new Set<string>()
  for (const value of values) {
    if (seen.has(value)) throw broken(`The ${what} ${value} is there twice.`, `each ${what} once`)
    seen.add(value)
  }
}

function broken(message: string, accepted: string): CounterwatchError {
  return new CounterwatchError('BAD_INPUT', message, { accepted })
}

function outside(ids: readonly (string | null)[], own: readonly string[]): string[] {
  const known = new Set(own)
  return [...new Set(ids.filter((id) => id !== null && !known.has(id)) as string[])].sort()
}
