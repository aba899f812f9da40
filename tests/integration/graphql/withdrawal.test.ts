/** The previews of decisions on a document as a tool asks for them. What they tell equals what happens: tests/integration/store/. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../support/app.ts'
import { smallGraph } from './small-graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await smallGraph()
})
afterAll(() => app.stop())

const withdrawal = (args: string, fields: string) => app.query(`{ withdrawal(${args}) { ${fields} } }`)

test('tells stances, claims with before and after, and what becomes of paths', async () => {
  const { data, errors } = await withdrawal(
    `document: "news", paths: [
      { from: { ids: ["acme"] }, to: { ids: ["ministry"] } }
      { from: { ids: ["acme"] }, to: { ids: ["eye"] }, policy: { statuses: [asserted, unsupported] } }
    ]`,
    `document { id slug } stanceCount claimCount linkCount
     claims(first: 3) { nodes { claim { id status } before { status origins } after { status origins } link } pageInfo { hasNextPage endCursor } }
     stances(first: 2) { nodes { id speaker { slug } } pageInfo { hasNextPage } }
     paths { complete vanishing { length hops { claim { id } status } } appearing { length } stronger { before { length } }
       weaker { before { weakest } after { hops { sentence status } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.withdrawal).toMatchObject({
    document: { id: 'e-news', slug: 'news' },
    stanceCount: 14,
    claims: {
      nodes: [
        {
          claim: { id: 'c-because', status: 'disputed' },
          before: { status: 'disputed', origins: 1 },
          after: { status: 'unsupported', origins: 0 },
          link: true,
        },
        { claim: { id: 'c-denied' }, before: { status: 'denied' }, after: { status: 'unsupported' } },
        { claim: { id: 'c-develops' } },
      ],
      pageInfo: { hasNextPage: true },
    },
    stances: {
      nodes: [{ id: 'c-because.1', speaker: { slug: 'ministry' } }, { id: 'c-denied.1' }],
      pageInfo: { hasNextPage: true },
    },
    paths: [
      {
        complete: true,
        vanishing: [{ length: 1, hops: [{ claim: { id: 'c-supplies' }, status: 'disputed' }] }],
        appearing: [],
        weaker: [],
        stronger: [],
      },
      { complete: true, vanishing: [], weaker: [{ after: { hops: [{ status: 'unsupported' }] } }] },
    ],
  })
  const { claimCount, linkCount } = data.withdrawal
  expect([claimCount, claimCount - linkCount]).toEqual([12, 2])
})

test('a downgrade tells the same of claims and paths, and which stances would no longer count', async () => {
  const fields = `document { id downgraded { at } } stanceCount claimCount linkCount
    claims(first: 1) { nodes { claim { id } before { status } after { status } } }
    stances { nodes { id counts } } paths { vanishing { length } }`
  const { data, errors } = await app.query(
    `{ downgrade(document: "finding", paths: [{ from: { ids: ["land"] }, to: { ids: ["acme"] } }]) { ${fields} } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.downgrade).toEqual({
    document: { id: 'e-finding', downgraded: null },
    stanceCount: 2,
    claimCount: 1,
    linkCount: 1,
    claims: { nodes: [{ claim: { id: 'c-found' }, before: { status: 'disputed' }, after: { status: 'unsupported' } }] },
    stances: {
      nodes: [
        { id: 'c-found.1', counts: true },
        { id: 'r-finding', counts: true },
      ],
    },
    paths: [{ vanishing: [{ length: 1 }] }],
  })
  const refused = await app.query('{ downgrade(document: "acme") { claimCount } }')
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'document' })
})

test('pages go on behind their cursors', async () => {
  const page = async (after: string | null) => {
    const { data } = await app.query(
      'query ($after: String) { withdrawal(document: "e-news") { claims(first: 5, after: $after) { nodes { claim { id } } pageInfo { hasNextPage endCursor } } } }',
      { after },
    )
    return data.withdrawal.claims
  }
  const ids: string[] = []
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await page(after)
    ids.push(...nodes.map(({ claim }: { claim: { id: string } }) => claim.id))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(ids).toEqual([...new Set(ids)].sort())
  expect(ids).toHaveLength(12)
})

test('a document on which nothing rests changes nothing', async () => {
  const { data } = await withdrawal(
    'document: "original"',
    'stanceCount claimCount claims { nodes { link } } paths { complete }',
  )
  expect(data.withdrawal).toEqual({ stanceCount: 0, claimCount: 0, claims: { nodes: [] }, paths: [] })
})

test.each([
  ['document: "acme"', 'NOT_FOUND', 'document'],
  ['document: "nobody"', 'NOT_FOUND', 'document'],
  ['document: "No slug"', 'BAD_INPUT', 'document'],
  ['document: "news", paths: [{ from: { ids: ["acme"] }, to: {} }]', 'BAD_INPUT', 'paths[0].to'],
  ['document: "news", paths: [{ from: { ids: ["acme"] }, to: { ids: ["nobody"] } }]', 'NOT_FOUND', 'paths[0].to.ids'],
])('%s is refused by the name of its argument', async (args, code, argument) => {
  const { errors } = await withdrawal(args, 'claimCount')
  expect(errors?.[0]?.extensions).toMatchObject({ code, argument })
})
