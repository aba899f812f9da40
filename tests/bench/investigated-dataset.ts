/**
 * The generated graph as an explorer meets one: a hub of 10,000 links besides, dates over twenty years and some missing,
 * plans, and names in a second script. The same size gives the same graph.
 */
import { createHash } from 'node:crypto'
import type { ClaimRow, Dataset, EntityRow } from '../../server/model/dataset.ts'
import { generatedDataset, type GeneratedSize, idOf } from './generated-dataset.ts'

export const HUB = idOf(0)
export const HUB_LINKS = 10_000

export function investigatedDataset(size: GeneratedSize): Dataset {
  const dataset = generatedDataset(size)
  const claims = [...dataset.claims, ...hubClaims(dataset, Math.min(HUB_LINKS, size.entities / 2))]
  return { ...dataset, name: 'investigated', entities: dataset.entities.map(named), claims: claims.map(dated) }
}

/** Names what the generators make of a size: they make the same of it as long as they make the same of a small one. */
export function generatorVersion(size: GeneratedSize): string {
  const sample = investigatedDataset({ entities: 300, claims: 900 })
  return createHash('sha256')
    .update(JSON.stringify([size, sample]))
    .digest('hex')
}

/** What the hub lacks of its links, each to another entity. */
function hubClaims({ entities, claims }: Dataset, wanted: number): ClaimRow[] {
  const joined = new Set(
    claims.flatMap(({ subject, object }) => (subject === HUB ? [object] : object === HUB ? [subject] : [])),
  )
  const missing = wanted - claims.filter(({ subject, object }) => subject === HUB || object === HUB).length
  const [model] = claims as [ClaimRow]
  const others = entities.filter(({ id, document }) => id !== HUB && document === null && !joined.has(id))
  return others.slice(0, Math.max(0, missing)).map(({ id, kind }, at): ClaimRow => {
    const claim = `c-h${at}`
    return {
      ...model,
      id: claim,
      subject: HUB,
      predicate: kind === 'Person' ? 'cooperatesWith' : at % 2 === 0 ? 'supplies' : 'assists',
      object: id,
      summary: { en: `Claim ${at} on the hub`, ru: `Утверждение ${at} об узле` },
      stances: model.stances.map((stance) => ({ ...stance, id: `${claim}.1`, kind: 'asserts' })),
    }
  })
}

/** From 2005 to 2024 by the month, every fifth without a date; every twentieth a plan. */
function dated(claim: ClaimRow, at: number): ClaimRow {
  const month = (at * 7919) % 240
  const from = `${2005 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  return { ...claim, validFrom: at % 5 === 0 ? null : from, modality: at % 20 === 7 ? 'planned' : 'actual' }
}

/** Every third entity has a name in Cyrillic as well. */
function named(entity: EntityRow, at: number): EntityRow {
  const [primary] = entity.names
  if (at % 3 !== 0 || !primary || entity.document !== null) return entity
  const text = primary.text.replace(/[a-z]+/g, (word) => word.replace(/zh|[a-z]/g, (sound) => CYRILLIC[sound] ?? sound))
  return { ...entity, names: [...entity.names, { text, lang: 'ru', kind: 'transliteration', source: 'supplied' }] }
}

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  e: 'е',
  g: 'г',
  i: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  y: 'ы',
  zh: 'ж',
}
