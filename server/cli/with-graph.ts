/** The graph of this user, for one command: found or started, migrated, and let go at the end of the command. */
import { type Config, readConfig } from '../config.ts'
import { openDatabase } from '../database/open.ts'
import { connect, type Graph } from '../store/neo4j/driver.ts'
import { neo4jWriteStore } from '../store/neo4j/write-store.ts'
import type { WriteStore } from '../store/write-port.ts'
import type { Io } from './host.ts'

export interface OpenGraph {
  readonly config: Config
  readonly graph: Graph
  readonly store: WriteStore
}

export interface WithGraphOptions {
  /** Off for what must see the database as it is. */
  readonly migrate?: boolean
}

export async function withGraph<Result>(
  io: Io,
  work: (open: OpenGraph) => Promise<Result>,
  { migrate = true }: WithGraphOptions = {},
): Promise<Result> {
  const { env, progress, signal } = io
  const config = readConfig(env)
  const database = await openDatabase({ env, dataFolder: config.dataFolder, progress, signal, whenOwned: 'join' })
  io.defer(() => database.stop())
  signal.throwIfAborted()
  const graph = connect(database)
  io.defer(() => graph.close())
  const store = neo4jWriteStore(graph)
  if (migrate) await store.migrate(progress)
  return work({ config, graph, store })
}
