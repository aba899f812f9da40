import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGraphQLHandler } from '../../server/http/graphql-handler.ts'
import { MAX_COST } from '../../server/http/cost.ts'
import { warmUp } from '../../server/http/warm-up.ts'
import { graphqlContext } from '../../server/app.ts'
import { createSchema } from '../../server/graphql/schema.ts'
import { smallGraph } from '../integration/graphql/small-graph.ts'
import type { TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await smallGraph()
})
afterAll(() => app.stop())

test('each operation of the explorer is answered without an error, and below half of the price that is the limit', async () => {
  const faults: unknown[] = []
  const handler = createGraphQLHandler({
    schema: createSchema(),
    context: graphqlContext(app.graph, true),
    logFault: (_, error) => faults.push(error),
  })
  const answers: { name: string; body: any }[] = []
  await warmUp({
    signal: new AbortController().signal,
    fetch: async (request) => {
      const { query } = (await request.clone().json()) as { query: string }
      const response = await handler.fetch(request)
      answers.push({ name: /query (\w+)/.exec(query)?.[1] ?? '', body: await response.clone().json() })
      return response
    },
  })
  const folder = new URL('../../client/api/', import.meta.url)
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const names = texts.flatMap((text) => [...text.matchAll(/^query (\w+)/gm)].map(([, name]) => name))
  expect(faults).toEqual([])
  expect(
    answers
      .map(({ name }) => name)
      .filter(Boolean)
      .sort(),
  ).toEqual(names.sort())
  for (const { name, body } of answers) {
    expect(body.errors, name).toBeUndefined()
    expect(body.extensions.cost.objects, name).toBeLessThanOrEqual(MAX_COST / 2)
  }
})
