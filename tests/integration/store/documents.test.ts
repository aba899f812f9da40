import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { EntityRow } from '../../../server/model/dataset.ts'
import { KINDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { sha256 } from '../../../server/model/passage-text.ts'
import { checkGraph } from '../../../server/store/neo4j/check/check-graph.ts'
import { addDocument, removeDocumentText } from '../../../server/store/neo4j/documents/add-document.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { read } from '../../../server/store/neo4j/run-query.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { ENTITIES, NEWS_TEXT, PASSAGES, SMALL_DATASET } from '../../support/small-dataset.ts'
import { completeGraph } from './snapshot.ts'
import { emptyGraph, storeGraph } from './store-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await storeGraph()
})
beforeEach(async () => {
  await emptyGraph(graph)
  await applyDataset(graph, SMALL_DATASET)
})
afterAll(() => graph.close())

const bytes = (text: string) => new TextEncoder().encode(text)
const offences = () => checkGraph(graph, { kinds: KINDS, predicates: PREDICATES })

async function quotes() {
  const text =
    'MATCH (p:Passage) WHERE p.retractedAt IS NULL RETURN p.id AS id, p.quote AS quote, p.anchorState AS state, p.anchorStart AS start, p.anchorParagraph AS paragraph ORDER BY p.start'
  return await read(graph, { text })
}

test('the exact file is known by its hash; each passage stands where it was, and can be read', async () => {
  const report = await addDocument(graph, bytes(NEWS_TEXT))
  expect(report).toMatchObject({
    document: { slug: 'news' },
    exact: true,
    paragraphs: 3,
    counts: { found: 4, moved: 0, missing: 0 },
  })
  expect(await quotes()).toMatchObject([
    { quote: 'Acme sells Eye to the ministry.', state: 'found', start: 0, paragraph: 1 },
    { quote: 'The ministry says no.', state: 'found', start: PASSAGES.says.start, paragraph: 1 },
    { quote: 'Eye sees 128000 faces.', state: 'found', paragraph: 2 },
    { quote: 'The lab read a leak.', state: 'found', paragraph: 3 },
  ])
  expect(await offences()).toEqual([])
  // With a byte order mark it is the same text.
  expect(await addDocument(graph, bytes(`\ufeff${NEWS_TEXT}`))).toEqual(report)
})

test('another edition is taken for the document that the caller names; its passages are found, moved or missing', async () => {
  const edition = `A headline\r\n\r\n${NEWS_TEXT.replace(/\n/g, '\r\n').replace('sells Eye', 'sells\u00a0 Eye').replace('a leak', 'no leak')}`
  await expect(addDocument(graph, bytes(edition))).rejects.toMatchObject({
    code: 'NOT_FOUND',
    detail: { accepted: expect.stringContaining('news') as string },
  })
  const report = await addDocument(graph, bytes(edition), { slug: 'news' })
  expect(report).toMatchObject({ exact: false, searchedAll: true, counts: { found: 0, moved: 3, missing: 1 } })
  expect(await quotes()).toMatchObject([
    { quote: 'Acme sells\u00a0 Eye to the ministry.', state: 'moved', start: 14, paragraph: 2 },
    { quote: 'The ministry says no.', state: 'moved', paragraph: 2 },
    { quote: 'Eye sees 128000 faces.', state: 'moved', paragraph: 3 },
    { quote: null, state: 'missing', start: null },
  ])
  expect(await offences()).toEqual([])
  // The exact file replaces it, whole.
  await addDocument(graph, bytes(NEWS_TEXT))
  expect(await offences()).toEqual([])
  expect((await quotes()).map(({ state }) => state)).toEqual(['found', 'found', 'found', 'found'])
})

test('taking the text away leaves the graph as it was', async () => {
  const before = await completeGraph(graph)
  await addDocument(graph, bytes(NEWS_TEXT))
  expect(await removeDocumentText(graph, 'news')).toEqual({ paragraphs: 3 })
  const state = ({ nodes, relationships }: typeof before) => ({
    nodes: nodes.filter((node) => !/^\[\["(Meta|Revision)"\]/.test(node)),
    relationships,
  })
  expect(state(await completeGraph(graph))).toEqual(state(before))
})

test('a load that changes the passages looks for them in the text that is there', async () => {
  await addDocument(graph, bytes(NEWS_TEXT))
  const words = 'sells Eye'
  const added = { ...PASSAGES.sells, id: 'p-added', start: 5, end: 5 + words.length, ...hashesOf(words) }
  const news = ENTITIES.find(({ id }) => id === 'e-news') as EntityRow
  const changed = {
    ...news,
    document: {
      ...(news.document as NonNullable<EntityRow['document']>),
      passages: [...Object.values(PASSAGES), added],
    },
  }
  await applyDataset(graph, {
    ...SMALL_DATASET,
    entities: ENTITIES.map((entity) => (entity.id === 'e-news' ? changed : entity)),
  })
  expect(await quotes()).toContainEqual({ id: 'p-added', quote: words, state: 'found', start: 5, paragraph: 1 })
  expect(await offences()).toEqual([])
})

test('what is no text of a known document is refused, and nothing is written', async () => {
  const before = await completeGraph(graph)
  const refused = (given: Uint8Array, code: string, options = {}) =>
    expect(addDocument(graph, given, options)).rejects.toMatchObject({ code })
  await refused(bytes('Something else.'), 'NOT_FOUND')
  await refused(bytes(NEWS_TEXT), 'NOT_FOUND', { slug: 'nowhere' })
  await refused(bytes(NEWS_TEXT), 'CONFLICT', { slug: 'finding' })
  await refused(bytes(NEWS_TEXT), 'NOT_FOUND', { slug: 'acme' })
  await refused(new Uint8Array(), 'BAD_FILE')
  await refused(new Uint8Array(50 * 1024 * 1024), 'TOO_LARGE')
  await refused(new Uint8Array([0xff, 0xfe, 65, 0]), 'BAD_FILE')
  expect(await completeGraph(graph)).toEqual(before)
})

function hashesOf(words: string) {
  return { sha256: sha256(words), sha256Normal: sha256(words) }
}
