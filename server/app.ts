/** The product on a database: everything between the graph and the port, put together in one place. */
import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import { ping } from './database/health.ts'
import type { GraphQLContext } from './graphql/context.ts'
import { createSchema } from './graphql/schema.ts'
import { LOOPBACK_HOSTS } from './http/access.ts'
import { explorerFiles } from './http/explorer-files.ts'
import { createGraphQLHandler } from './http/graphql-handler.ts'
import { createLog } from './http/log.ts'
import { type HttpServer, startHttpServer } from './http/server.ts'
import { warmUp } from './http/warm-up.ts'
import { dossierMarkdown } from './model/dossier/markdown.ts'
import { loadTemplates } from './services/chains/load-templates.ts'
import { readDossier } from './services/dossier/read-dossier.ts'
import { createMentionFinder } from './services/mentions.ts'
import { findPaths } from './services/paths/find-paths.ts'
import { createSearcher } from './services/search.ts'
import { neo4jChangeStore } from './store/neo4j/changes/change-store.ts'
import type { Graph } from './store/neo4j/driver.ts'
import { neo4jDossierStore } from './store/neo4j/dossier-store.ts'
import { neo4jPathStore } from './store/neo4j/paths/path-store.ts'
import { neo4jReadStore } from './store/neo4j/read-store.ts'
import { neo4jDecisionPreviews } from './store/neo4j/set-aside/set-aside.ts'
import { VERSION } from './version.ts'

type AppConfig = Pick<Config, 'host' | 'port' | 'hosts' | 'origins' | 'quotes' | 'logLevel'>

const CHAINS = fileURLToPath(new URL('../graph-seed/chains', import.meta.url))

export interface App extends HttpServer {
  /** Resolves when what the explorer asks was asked once; nothing waits for it but a measurement. */
  readonly warm: Promise<void>
}

/** @param explorer the folder with the built explorer; null serves the API alone, and warms nothing up */
export async function startApp(graph: Graph, config: AppConfig, explorer: string | null): Promise<App> {
  const log = createLog(config.logLevel)
  const context = graphqlContext(graph, config.quotes)
  const graphql = createGraphQLHandler({
    schema: createSchema(),
    context,
    logFault: (correlationId, error) => log.fault(correlationId, error),
  })
  const server = await startHttpServer(
    {
      access: { hosts: [...LOOPBACK_HOSTS, ...config.hosts], origins: config.origins },
      graphql: {
        fetch: (request) => graphql.fetch(request),
        makeRequest: (url, init) => new graphql.fetchAPI.Request(url, init),
      },
      ping: () => ping(graph.driver, 2_000),
      writeDossier: async (entity, lang, clocks, signal) => {
        const options = { quotes: config.quotes, clocks, signal, timeoutMs: 15_000 }
        return dossierMarkdown(await readDossier(context, entity, lang, options))
      },
      files: explorer === null ? null : explorerFiles(explorer),
    },
    config,
    log,
  )
  if (explorer === null) return { ...server, warm: Promise.resolve() }
  const stopping = new AbortController()
  const warm = warmUp({ fetch: (request) => graphql.fetch(request), signal: stopping.signal })
  return {
    url: server.url,
    warm,
    stop: async () => {
      stopping.abort()
      await Promise.all([server.stop(), warm])
    },
  }
}

/** What resolvers need, without a request. */
export function graphqlContext(graph: Graph, quotes: boolean): Omit<GraphQLContext, 'request'> {
  const paths = neo4jPathStore(graph)
  const store = neo4jReadStore(graph)
  return {
    store,
    paths,
    dossiers: neo4jDossierStore(graph),
    decisions: neo4jDecisionPreviews(graph),
    changes: neo4jChangeStore(graph),
    searcher: createSearcher(store),
    mentionFinder: createMentionFinder(store),
    findPaths: (request) => findPaths({ store: paths }, request),
    chainTemplates: loadTemplates(CHAINS),
    version: VERSION,
    quotes,
  }
}
