import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer, TestApp } from '../../support/app.ts'
import { smallGraph } from './small-graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await smallGraph()
})
afterAll(() => app.stop())

test('an entity by slug and by global id, with names in several languages', async () => {
  const fields =
    '__typename id slug kind name ru: name(lang: ru) kk: name(lang: kk) names { text lang kind source } summary(lang: ru) generic anonymous version'
  const { data, errors } = await app.query(
    `{ bySlug: entity(id: "acme") { ${fields} } byId: entity(id: "e-acme") { ${fields} } none: entity(id: "nobody") { id } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.bySlug).toEqual({
    __typename: 'Company',
    id: 'e-acme',
    slug: 'acme',
    kind: 'Company',
    name: 'Acme',
    ru: 'Acme (по-русски)',
    kk: 'Acme (по-русски)',
    names: [
      { text: 'Acme', lang: 'en', kind: 'primary', source: 'text' },
      { text: 'Acme (по-русски)', lang: 'ru', kind: 'primary', source: 'supplied' },
    ],
    summary: 'О acme',
    generic: false,
    anonymous: false,
    version: 1,
  })
  expect(data.byId).toEqual(data.bySlug)
  expect(data.none).toBeNull()
})

test('claims of an entity with their evidence, in the order of predicate and id', async () => {
  const { data, errors } = await app.query(`{ entity(id: "acme") { claims(direction: outgoing) { nodes {
    id predicate status modality inferred validFrom validTo dateInferred origins version
    subject { slug } object { slug } value unit comparator unknown
    qualifiers { key value entity { slug } claim { id } }
    stances { kind scope mode date speaker { slug } reportedBy { slug } basis { slug } passage { paragraph start end quote document { slug } } }
  } } } }`)
  expect(errors).toBeUndefined()
  const { nodes } = data.entity.claims
  expect(nodes.map(({ id, status }: any) => [id, status])).toEqual([
    ['c-develops', 'asserted'],
    ['c-plans', 'asserted'],
    ['c-supplies', 'disputed'],
  ])
  expect(nodes[2]).toMatchObject({
    predicate: 'SUPPLIES',
    object: { slug: 'ministry' },
    value: null,
    origins: 1,
    qualifiers: [
      { key: 'item', value: null, entity: { slug: 'eye' }, claim: null },
      { key: 'quantity', value: 'many', entity: null, claim: null },
    ],
  })
  expect(nodes[2].stances).toEqual([
    {
      kind: 'asserts',
      scope: 'specific',
      mode: 'paraphrased',
      date: '2025-10-07',
      speaker: { slug: 'outlet' },
      reportedBy: { slug: 'outlet' },
      basis: null,
      passage: { paragraph: 1, start: 0, end: 31, quote: null, document: { slug: 'news' } },
    },
    expect.objectContaining({ kind: 'denies', mode: 'quoted', speaker: { slug: 'minister' } }),
  ])
})

test('values, unknown objects and the claim that a refusal leaves open', async () => {
  const { data } = await app.query(`{
    eye: entity(id: "eye") { claims(direction: outgoing) { nodes { predicate object { id } value unit comparator unknown } } }
    ministry: entity(id: "ministry") { claims(predicates: [DID_NOT_ANSWER]) { nodes { qualifiers { key claim { id unknown } } } } }
  }`)
  expect(data.eye.claims.nodes).toEqual([
    { predicate: 'HAS_OPERATOR', object: null, value: null, unit: null, comparator: null, unknown: 'notStated' },
    { predicate: 'QUANTITY', object: null, value: '128000', unit: 'person', comparator: 'atLeast', unknown: null },
  ])
  expect(data.ministry.claims.nodes[0].qualifiers).toEqual([
    { key: 'question', claim: { id: 'c-operator', unknown: 'notStated' } },
  ])
})

test('neighbours are links of both directions; statuses, modalities and predicates narrow them', async () => {
  const ask = async (args: string) => {
    const { data, errors } = await app.query(
      `{ entity(id: "acme") { neighbours(${args}) { nodes { predicate direction entity { slug } claim { id } } } } }`,
    )
    expect(errors).toBeUndefined()
    return data.entity.neighbours.nodes.map((n: any) => `${n.direction} ${n.predicate} ${n.entity.slug} ${n.claim.id}`)
  }
  expect(await ask('direction: both')).toEqual([
    'incoming CLIENT_OF land c-found',
    'outgoing DEVELOPS eye c-develops',
    'outgoing SUPPLIES land c-plans',
    'outgoing SUPPLIES ministry c-supplies',
  ])
  expect(await ask('direction: incoming')).toEqual(['incoming CLIENT_OF land c-found'])
  expect(await ask('predicates: [SUPPLIES]')).toHaveLength(2)
  expect(await ask('predicates: [SUPPLIES, DEVELOPS], statuses: [asserted]')).toEqual([
    'outgoing DEVELOPS eye c-develops',
    'outgoing SUPPLIES land c-plans',
  ])
  expect(await ask('modalities: [planned]')).toEqual(['outgoing SUPPLIES land c-plans'])
  expect(await ask('predicates: []')).toEqual([])
})

test('pages of one follow each other and give what one page of all gives', async () => {
  for (const list of ['claims', 'neighbours']) {
    const fields = list === 'claims' ? 'id' : 'claim { id }'
    const all = await app.query(`{ entity(id: "acme") { ${list} { nodes { ${fields} } pageInfo { hasNextPage } } } }`)
    const seen: unknown[] = []
    let after: string | null = null
    do {
      const { data, errors }: Answer<any> = await app.query(
        `query ($after: String) { entity(id: "acme") { ${list}(first: 1, after: $after) { edges { cursor node { ${fields} } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`,
        { after },
      )
      expect(errors).toBeUndefined()
      const { edges, pageInfo }: any = data.entity[list]
      expect(pageInfo.hasPreviousPage).toBe(after !== null)
      expect(pageInfo.endCursor).toBe(edges[0].cursor)
      seen.push(edges[0].node)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual(all.data.entity[list].nodes)
    expect(all.data.entity[list].pageInfo.hasNextPage).toBe(false)
  }
})

test('a cursor of another list is refused by name', async () => {
  const { errors } = await app.query('{ entity(id: "acme") { claims(after: "nonsense") { nodes { id } } } }')
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'after' })
})

test('link counts by predicate and direction add up to the neighbours', async () => {
  const { data } = await app.query(`{ entity(id: "acme") {
    linkCounts { predicate direction total split { status modality count } } neighbours(first: 100) { nodes { predicate direction } } } }`)
  expect(data.entity.linkCounts).toEqual([
    {
      predicate: 'CLIENT_OF',
      direction: 'incoming',
      total: 1,
      split: [{ status: 'disputed', modality: 'actual', count: 1 }],
    },
    {
      predicate: 'DEVELOPS',
      direction: 'outgoing',
      total: 1,
      split: [{ status: 'asserted', modality: 'actual', count: 1 }],
    },
    {
      predicate: 'SUPPLIES',
      direction: 'outgoing',
      total: 2,
      split: [
        { status: 'asserted', modality: 'planned', count: 1 },
        { status: 'disputed', modality: 'actual', count: 1 },
      ],
    },
  ])
  expect(data.entity.linkCounts.reduce((sum: number, { total }: any) => sum + total, 0)).toBe(
    data.entity.neighbours.nodes.length,
  )
})

test('a list of entities goes by slug; kinds narrow it; cursors follow', async () => {
  const first = await app.query(
    '{ entities(kinds: [Person, Company], first: 2) { nodes { slug } pageInfo { hasNextPage endCursor } } }',
  )
  expect(first.data.entities.nodes.map(({ slug }: any) => slug)).toEqual(['acme', 'minister'])
  const next = await app.query(
    'query ($after: String) { entities(kinds: [Person, Company], after: $after) { nodes { slug } } }',
    {
      after: first.data.entities.pageInfo.endCursor,
    },
  )
  expect(next.data.entities.nodes.map(({ slug }: any) => slug)).toEqual(['stranger', 'victim'])
})

test('node and nodes find each type by its global id, and null for what is not there', async () => {
  const { data, errors } = await app.query(`{
    nodes(ids: ["c-supplies", "e-acme", "c-supplies.2", "e-none", "what?", "r-finding"]) {
      __typename id ... on Claim { status } ... on Entity { slug } ... on Company { name } ... on Stance { kind scope rejects { slug } }
    }
    node(id: "e-news") { ... on Document { publishedAt language textGiven publisher { slug } derivedFrom { how document { slug } } } }
  }`)
  expect(errors).toBeUndefined()
  expect(data.nodes).toEqual([
    { __typename: 'Claim', id: 'c-supplies', status: 'disputed' },
    { __typename: 'Company', id: 'e-acme', slug: 'acme', name: 'Acme' },
    { __typename: 'Stance', id: 'c-supplies.2', kind: 'denies', scope: 'specific', rejects: null },
    null,
    null,
    { __typename: 'Stance', id: 'r-finding', kind: 'denies', scope: 'wholesale', rejects: { slug: 'finding' } },
  ])
  expect(data.node).toEqual({
    publishedAt: '2025-10-07',
    language: 'en',
    textGiven: false,
    publisher: { slug: 'outlet' },
    derivedFrom: [{ how: 'translatedFrom', document: { slug: 'original' } }],
  })
})

test('skip, include, aliases, named fragments and __typename', async () => {
  const { data, errors } = await app.query(
    `query ($no: Boolean!) {
      one: entity(id: "acme") { ...parts more: claims(first: 1) { nodes { id } } claims(first: 2) { nodes { status } } }
    }
    fragment parts on Entity { __typename slug @skip(if: $no) id @include(if: $no) }`,
    { no: true },
  )
  expect(errors).toBeUndefined()
  expect(data.one).toEqual({
    __typename: 'Company',
    id: 'e-acme',
    more: { nodes: [{ id: 'c-found' }] },
    claims: { nodes: [{ status: 'disputed' }, { status: 'asserted' }] },
  })
})
