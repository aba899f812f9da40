/** Independent corroboration through the store: what twenty articles take from one press release counts once, as a hop too. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimRow, Dataset, DocumentFacts, EntityRow, StanceRow } from '../../../server/model/dataset.ts'
import { passageId } from '../../../server/model/ids.ts'
import { findPaths } from '../../../server/services/paths/find-paths.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { neo4jPathStore } from '../../../server/store/neo4j/paths/path-store.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { storeGraph } from '../store/store-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await storeGraph()
})
afterAll(() => graph.close())

const ARTICLES = Array.from({ length: 20 }, (_, i) => `e-article-${i}`)
const outletOf = (article: string): string => article.replace('article', 'outlet')

function entity(id: string, kind: EntityRow['kind'], document: DocumentFacts | null = null): EntityRow {
  const names = [{ text: id.slice(2), lang: 'en', kind: 'primary', source: 'text' }] as const
  return { id, slug: id.slice(2), kind, names, summary: { en: id, ru: id }, generic: false, anonymous: false, document }
}

function document(id: string, publisher: string | null, derivedFrom: DocumentFacts['derivedFrom'] = []): EntityRow {
  const place = { paragraph: 1, start: 0, end: 9, sha256: 'a'.repeat(64), sha256Normal: 'b'.repeat(64) }
  return entity(id, 'Document', {
    publisher,
    language: 'en',
    publishedAt: '2025-10-07',
    title: null,
    address: null,
    sha256: 'c'.repeat(64),
    length: 100,
    derivedFrom,
    passages: [{ id: passageId(id, 0, 9), ...place }],
    uncited: [],
  })
}

type Said = Partial<Pick<StanceRow, 'speaker' | 'basis'>> & { readonly in: string }

/** Acme supplies the ministry: said so many times, as told. */
function dataset(said: readonly Said[], syndicated: boolean): Dataset {
  const source = syndicated ? ([{ how: 'syndicatedFrom', document: 'e-release' }] as const) : []
  const claim: ClaimRow = {
    id: 'c-supplies',
    subject: 'e-acme',
    predicate: 'supplies',
    object: 'e-ministry',
    value: null,
    unknown: null,
    qualifiers: [],
    modality: 'actual',
    inferred: false,
    validFrom: null,
    validTo: null,
    dateInferred: false,
    summary: { en: 'It supplies.', ru: 'Поставляет.' },
    note: null,
    contradicts: [],
    stances: said.map(({ in: article, ...changes }, i) => ({
      id: `c-supplies.${i + 1}`,
      kind: 'asserts',
      mode: 'paraphrased',
      speaker: outletOf(article),
      reportedBy: null,
      basis: null,
      date: '2025-10-07',
      document: article,
      passage: passageId(article, 0, 9),
      note: null,
      ...changes,
    })),
  }
  return {
    name: 'seed',
    entities: [
      entity('e-acme', 'Company'),
      entity('e-ministry', 'PublicBody'),
      document('e-release', 'e-acme'),
      ...ARTICLES.flatMap((id) => [document(id, outletOf(id), source), entity(outletOf(id), 'Organization')]),
    ],
    claims: [claim],
    rejections: [],
  }
}

async function hop(minOrigins = 0) {
  const found = await findPaths(
    { store: neo4jPathStore(graph), bounds: { milliseconds: 60_000 } },
    { from: { ids: ['e-acme'] }, to: { ids: ['e-ministry'] }, policy: { minOrigins } },
  )
  return { origins: found.paths[0]?.hops[0]?.link.origins, obstacles: found.obstacles }
}

test.each<[string, (article: string) => Said, boolean]>([
  ['were syndicated from it', (article) => ({ in: article }), true],
  ['rely on it', (article) => ({ in: article, basis: 'e-release' }), false],
  ['let the company speak', (article) => ({ in: article, speaker: 'e-acme' }), false],
])('twenty articles that %s are one origin', async (_, say, syndicated) => {
  await applyDataset(graph, dataset(ARTICLES.map(say), syndicated))
  expect((await hop()).origins).toBe(1)
  // A policy that wants two finds none, and says that this is why.
  expect(await hop(2)).toEqual({ origins: undefined, obstacles: [{ field: 'minOrigins', paths: 1 }] })
})

test('one that found out by itself is a second one; twenty that did are twenty', async () => {
  const own = ARTICLES.map((article, i) => ({ in: article, ...(i === 0 ? {} : { basis: 'e-release' }) }))
  await applyDataset(graph, dataset(own, false))
  expect((await hop(2)).origins).toBe(2)
  await applyDataset(
    graph,
    dataset(
      ARTICLES.map((article) => ({ in: article })),
      false,
    ),
  )
  expect((await hop(20)).origins).toBe(20)
})
