/** Search, mentions and content over GraphQL, on the real index. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SEARCH_KEY_VERSION } from '../../../server/model/search/index/entity-keys.ts'
import { corpusDataset } from '../../../server/services/search-eval/corpus-dataset.ts'
import { runEval } from '../../../server/services/search-eval/run-eval.ts'
import { createMentionFinder } from '../../../server/services/mentions.ts'
import { createSearcher } from '../../../server/services/search.ts'
import { checkGraph } from '../../../server/store/neo4j/check/check-graph.ts'
import { migrate } from '../../../server/store/neo4j/migrate.ts'
import { neo4jReadStore } from '../../../server/store/neo4j/read-store.ts'
import { read, write } from '../../../server/store/neo4j/run-query.ts'
import { type TestApp, testApp } from '../../support/app.ts'
import { heldOut } from '../../support/search/held-out.ts'
import { SMALL_DATASET } from '../../support/small-dataset.ts'

const CORPUS = heldOut(200)
const { dataset, idOf } = corpusDataset(CORPUS)
const idIn = new Map([...idOf].map(([id, own]) => [own, id]))

let app: TestApp
beforeAll(async () => {
  app = await testApp({ datasets: [dataset, SMALL_DATASET] })
})
afterAll(() => app.stop())

async function search(query: string, more = '') {
  const { data, errors } = await app.query(
    `query ($query: String!) { search(query: $query${more}) { didYouMean readAs pageInfo { hasNextPage endCursor } nodes { score confident matchKind matchedParts { start end } matchedName { text } entity { id kind } } } }`,
    { query },
  )
  expect(errors).toBeUndefined()
  return data.search
}

test('the corpus is answered through the index as well as in memory', { timeout: 240_000 }, async () => {
  const store = neo4jReadStore(app.graph)
  const finder = createMentionFinder(store)
  const report = await runEval(CORPUS, {
    searcher: createSearcher(store),
    findMentions: (text, options) => finder.spans(text, options),
    idOf,
  })
  const misses = report.misses.map(({ query, got }) => `${query}: ${got.join(', ')}`).join('\n')
  expect(report.byTier.main?.recallAt1, misses).toBeGreaterThanOrEqual(0.97)
  expect(report.byTier.hard?.recallAt1, misses).toBeGreaterThanOrEqual(0.87)
  expect(report.unanswerable.confident, misses).toBeLessThanOrEqual(1)
  expect(report.mentions.precision, report.mentions.misses.join('\n')).toBeGreaterThanOrEqual(0.95)
  expect(report.mentions.recall, report.mentions.misses.join('\n')).toBeGreaterThanOrEqual(0.92)
})

test('a hit says which name matched, why, and where', async () => {
  const [hit] = (await search('Косымбековым')).nodes
  expect(hit).toMatchObject({ confident: true, matchKind: 'inflected', entity: { id: idIn.get('p-kul') } })
  const { start, end } = hit.matchedParts[0]
  expect(
    Array.from(hit.matchedName.text as string)
      .slice(start, end)
      .join(''),
  ).toMatch(/^[КҚ]осымбеков$/u)
})

test('the other keyboard layout, and a question below confidence', async () => {
  const layout = await search('rjcsv,trjd')
  expect(layout).toMatchObject({
    readAs: 'косымбеков',
    nodes: [{ matchKind: 'layout', entity: { id: idIn.get('p-kul') } }],
  })
  const doubtful = await search('Ибрагимов Руслан Сергеевич')
  expect(doubtful.didYouMean).toMatch(/Ибрагимов Руслан/u)
  expect(doubtful.nodes[0].confident).toBe(false)
  expect((await search('Pegasus')).didYouMean).toBeNull()
})

test('kinds narrow before the limit, and pages follow each other', async () => {
  const bodies = await search('Министерство', ', kinds: [PublicBody], first: 100')
  expect(new Set(bodies.nodes.map((hit: any) => hit.entity.kind))).toEqual(new Set(['PublicBody']))
  expect((await search('Министерство', ', kinds: []')).nodes).toEqual([])
  const seen: string[] = []
  let after = ''
  for (;;) {
    const page = await search('Министерство', `, kinds: [PublicBody], first: 7${after}`)
    seen.push(...page.nodes.map((hit: any) => hit.entity.id))
    if (!page.pageInfo.hasNextPage) break
    after = `, after: "${page.pageInfo.endCursor}"`
  }
  expect(seen).toEqual(bodies.nodes.map((hit: any) => hit.entity.id))
})

describe('mentions', () => {
  const QUERY =
    'query ($text: String!) { mentions(text: $text) { start end text candidates { score name entity { id kind } } } }'

  test('places, and all candidates of what is ambiguous', async () => {
    const { data, errors } = await app.query(QUERY, { text: '🙂 Мирзиёевтің сөзінше, МИД не ответил.' })
    expect(errors).toBeUndefined()
    expect(data.mentions.map(({ start, end, text }: any) => [start, end, text])).toEqual([
      [2, 13, 'Мирзиёевтің'],
      [23, 26, 'МИД'],
    ])
    expect(data.mentions[1].candidates.map((each: any) => each.entity.id).sort()).toEqual(
      [idIn.get('b-mfa-kg'), idIn.get('b-mfa-kz')].sort(),
    )
  })

  test('a text above the limit is refused', async () => {
    const { errors } = await app.query(QUERY, { text: 'а'.repeat(20_001) })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_LARGE', argument: 'text' })
  })

  test('hostile texts get an answer', async () => {
    for (const text of ['', '\ud800', '\u202e', 'AND OR "', 'х-'.repeat(5_000)]) {
      const { data, errors } = await app.query(QUERY, { text })
      expect(errors, text.slice(0, 10)).toBeUndefined()
      expect(data.mentions).toEqual([])
    }
  })
})

describe('content', () => {
  const find = async (query: string) => {
    const { data, errors } = await app.query(
      'query ($query: String!) { searchContent(query: $query, first: 50) { nodes { kind score text lang parts { start end } paragraph claim { id } entity { slug } } } }',
      { query },
    )
    expect(errors).toBeUndefined()
    return data.searchContent.nodes
  }

  test('summaries and values of claims, with the words marked', async () => {
    const [hit] = await find('утверждения faces')
    expect(hit).toMatchObject({
      kind: 'claim',
      lang: 'ru',
      text: 'Утверждение faces',
      claim: { id: 'c-faces' },
      entity: null,
    })
    expect(hit.parts).toEqual([
      { start: 0, end: 11 },
      { start: 12, end: 17 },
    ])
    expect((await find('128000'))[0]).toMatchObject({ claim: { id: 'c-faces' }, text: '128000 person' })
  })

  test('a query that nothing holds whole finds nothing; an empty one is refused', async () => {
    expect(await find('faces zebra')).toEqual([])
    const { errors } = await app.query('{ searchContent(query: "!?") { nodes { score } } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'query' })
  })
})

test('keys of another version are noticed by check, and made anew by migrate, with progress', async () => {
  await write(app.graph, (tx) =>
    tx.run({
      text: 'MATCH (e:Entity) SET e.searchKeyVersion = 1, e.searchKeys = [], e.searchJoins = [], e.searchGrams = []',
    }),
  )
  await write(app.graph, (tx) => tx.run({ text: 'MATCH (c:Claim) SET c.contentKeyVersion = 1, c.contentKeys = []' }))
  const offences = await checkGraph(app.graph, { kinds: {}, predicates: {} })
  expect(offences.some(({ message }) => message.includes('run migrate'))).toBe(true)
  const steps: string[] = []
  await migrate(app.graph, { progress: ({ message, done, total }) => steps.push(`${message} ${done}/${total}`) })
  expect(steps[0]).toMatch(/^Making search keys anew 0\/\d+$/u)
  expect((await search('Косымбековым')).nodes[0].entity.id).toBe(idIn.get('p-kul'))
  const versions = await read<{ version: number }>(app.graph, {
    text: 'MATCH (e:Entity) WHERE e.retractedAt IS NULL RETURN DISTINCT e.searchKeyVersion AS version',
  })
  expect(versions).toEqual([{ version: SEARCH_KEY_VERSION }])
})
