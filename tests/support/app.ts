/** The product without its process: the HTTP server on the database that the suites share, with just what it shall hold. */
import { inject } from 'vitest'
import { startApp } from '../../server/app.ts'
import type { Dataset } from '../../server/model/dataset.ts'
import { connect, type Graph } from '../../server/store/neo4j/driver.ts'
import { keepDatasets, loadDatasets } from './loaded-datasets.ts'

export interface TestApp {
  readonly url: string
  readonly graph: Graph
  /** Sends a GraphQL request and gives status and body. */
  query<Data = Record<string, any>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
  stop(): Promise<void>
}

export interface Answer<Data> {
  readonly status: number
  readonly data: Data
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: Record<string, unknown>
    readonly path?: unknown
  }[]
  readonly extensions?: Record<string, unknown>
}

export interface TestAppOptions {
  readonly quotes?: boolean
  readonly origins?: readonly string[]
  readonly hosts?: readonly string[]
  /** What the graph holds; without them nothing. Applied in their order. */
  readonly datasets?: readonly Dataset[]
  /** Whether they may be there from another suite, if nobody wrote since. */
  readonly kept?: boolean
  /** The folder with the built explorer. */
  readonly explorer?: string | null
}

export async function testApp({
  quotes = true,
  origins = [],
  hosts = [],
  datasets = [],
  kept = false,
  explorer = null,
}: TestAppOptions = {}): Promise<TestApp> {
  const graph = connect(inject('neo4j'))
  await (kept ? keepDatasets : loadDatasets)(graph, datasets)
  const server = await startApp(
    graph,
    { host: '127.0.0.1', port: 0, quotes, origins, hosts, logLevel: 'silent' },
    explorer,
  )
  return {
    url: server.url,
    graph,
    query: async (query, variables) => {
      const response = await fetch(new URL('graphql', server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables }),
      })
      return { status: response.status, ...((await response.json()) as object) } as Answer<any>
    },
    stop: async () => {
      await server.stop()
      await graph.close()
    },
  }
}
