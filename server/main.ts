/**
 * `npm start`: a running database, migrated, seeded if it is empty, the explorer built if it is stale, and the server on its
 * port. Progress goes to stderr. Ctrl-C stops everything; a second Ctrl-C does not wait.
 */
import { fileURLToPath } from 'node:url'
import { startApp } from './app.ts'
import { stderrProgress, tellError } from './cli/terminal.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database/open.ts'
import { builtExplorer } from './http/explorer-build.ts'
import { CounterwatchError } from './model/errors.ts'
import type { Progress } from './model/progress.ts'
import { loadSeed } from './services/seed/load-seed.ts'
import { connect } from './store/neo4j/driver.ts'
import { neo4jWriteStore } from './store/neo4j/write-store.ts'
import type { WriteStore } from './store/write-port.ts'

const SEED = fileURLToPath(new URL('../graph-seed', import.meta.url))

type Stop = () => Promise<void>

/** Starts what a running product needs, in order; each part is put on `stops`, to be stopped in the opposite order. */
async function start(stops: Stop[], signal: AbortSignal, progress: Progress): Promise<void> {
  const config = readConfig()
  // The database takes its time; the explorer is built meanwhile.
  const explorer = builtExplorer(progress)
  explorer.catch(() => {})
  const database = await openDatabase({ env: process.env, dataFolder: config.dataFolder, progress, signal })
  stops.push(() => database.stop())
  database.onExit((event) => {
    if (event.kind === 'exited')
      progress({
        message: `The database ended by itself; starting it again in ${Math.ceil(event.restartInMs / 1_000)} s`,
      })
    if (event.kind === 'restarted') progress({ message: 'The database is back' })
    if (event.kind === 'gave-up') progress({ message: `The database stays down: ${event.reason}` })
  })
  const graph = connect(database)
  stops.push(() => graph.close())
  const store = neo4jWriteStore(graph)
  await store.migrate(progress)
  await seedIfEmpty(store, progress)
  signal.throwIfAborted()
  const server = await startApp(graph, config, await explorer)
  stops.push(() => server.stop())
  progress({ message: `Counterwatch is ready: ${server.url} (GraphQL at ${server.url}graphql). Ctrl-C stops it.` })
}

async function seedIfEmpty(store: WriteStore, progress: Progress): Promise<void> {
  if (!(await store.isEmpty())) return
  progress({ message: 'The graph is empty: loading the seed' })
  const { counts } = await store.applyDataset(loadSeed(SEED).dataset, { progress })
  progress({ message: `Loaded ${counts.entity.added} entities and ${counts.claim.added} claims` })
}

async function main(): Promise<void> {
  const progress = stderrProgress()
  const stops: Stop[] = []
  const interrupted = new AbortController()
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop().catch((error: unknown) => tellError(error))
  }
  let signals = 0
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      signals += 1
      if (signals > 1) process.exit(130)
      progress({ message: 'Stopping' })
      interrupted.abort(new CounterwatchError('CANCELLED', 'Stopped before everything was up'))
      void stopAll().then(() => process.exit(0))
    })
  }
  try {
    await start(stops, interrupted.signal, progress)
  } catch (error) {
    await stopAll()
    if (interrupted.signal.aborted) return
    process.exitCode = tellError(error)
  }
}

await main()
