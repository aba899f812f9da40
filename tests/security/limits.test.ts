import { afterAll, beforeAll, expect, test } from 'vitest'
import { getIntrospectionQuery } from 'graphql'
import { type TestApp, testApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.stop())

const codes = (answer: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  answer.errors?.map(({ extensions }) => extensions.code)

test('introspection is on, and fits into the limits', async () => {
  const answer = await app.query(
    getIntrospectionQuery({ descriptions: true, directiveIsRepeatable: true, inputValueDeprecation: true }),
  )
  expect(answer.errors).toBeUndefined()
  expect(answer.data.__schema.types.length).toBeGreaterThan(40)
})

test('a body past its limit is refused before it is read', async () => {
  const response = await fetch(`${app.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ __typename ${' '.repeat(140_000)} }` }),
  })
  expect(response.status).toBe(413)
  expect(codes((await response.json()) as never)).toEqual(['TOO_LARGE'])
})

test.each([
  ['tokens', `{ ${'__typename '.repeat(4_000)} }`],
  [
    'aliases, those of __typename included',
    `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
  ],
  ['root fields', `{ ${'__typename '.repeat(21)} }`],
  [
    'directives',
    `{ __typename ${'@include(if: true) @skip(if: false) '.repeat(1)} ${'... @include(if: true) { __typename } '.repeat(60)} }`,
  ],
  ['depth', `{ node(id: "c-1") { ... on Claim { ${'contradicts { '.repeat(20)} id ${'} '.repeat(20)} } } }`],
])('too many %s', async (_, query) => {
  const answer = await app.query(query)
  expect(answer.status).toBe(400)
  expect(codes(answer)).toContain('TOO_LARGE')
  expect(answer.data).toBeUndefined()
})

const NESTED =
  'query ($n: Int) { entities(first: $n) { nodes { neighbours(first: $n) { nodes { entity { neighbours(first: $n) { nodes { claim { id } } } } } } } } }'

test('the price follows the variables, also when the same text came before with small ones', async () => {
  const cheap = await app.query(NESTED, { n: 2 })
  expect(cheap.errors).toBeUndefined()
  expect(cheap.extensions?.cost).toEqual({ objects: expect.any(Number), limit: 25_000 })
  const dear = await app.query(NESTED, { n: 100 })
  expect(codes(dear)).toEqual(['TOO_LARGE'])
  expect(dear.data).toBeUndefined()
})

test('a page size beyond the limit says what is accepted', async () => {
  const answer = await app.query('{ entities(first: 101) { nodes { id } } }')
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'first', accepted: '1 to 100' })
})

test('fragments that multiply are refused without being walked', async () => {
  const levels = 25
  const fragments = Array.from({ length: levels }, (_, i) =>
    i === levels - 1 ? `fragment f${i} on Entity { id }` : `fragment f${i} on Entity { ...f${i + 1} ...f${i + 1} }`,
  )
  const started = performance.now()
  const answer = await app.query(`{ entities { nodes { ...f0 } } } ${fragments.join(' ')}`)
  expect(answer.status).toBe(400)
  expect(codes(answer)).toContain('TOO_LARGE')
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('fragments in a circle are refused', async () => {
  const answer = await app.query(
    '{ entities { nodes { ...a } } } fragment a on Entity { ...b } fragment b on Entity { ...a }',
  )
  expect(answer.data).toBeUndefined()
  expect(answer.errors?.[0]?.message).toMatch(/itself/)
})

test('mutations do not exist, and batches are refused', async () => {
  expect((await app.query('mutation { wipe }')).data).toBeUndefined()
  const batch = await fetch(`${app.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
  })
  expect(batch.status).toBe(400)
})

test('a form of another page cannot send a query: only JSON is taken', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const response = await fetch(`${app.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'query={__typename}',
    })
    expect(response.status, type).toBe(415)
  }
})

test('a missing or ill-typed variable is told as the mistake that it is', async () => {
  const missing = await app.query('query ($id: ID!) { entity(id: $id) { id } }', {})
  expect(missing.errors?.[0]?.message).toMatch(/\$id|non-null/)
  expect(missing.errors?.[0]?.extensions.code).not.toBe('INTERNAL')
  const wrong = await app.query('query ($n: Int) { entities(first: $n) { nodes { id } } }', { n: 'many' })
  expect(wrong.errors?.[0]?.message).toContain('many')
  expect(wrong.errors?.[0]?.extensions.code).not.toBe('INTERNAL')
})
