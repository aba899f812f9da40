/**
 * `npm run bench`: the same reads by the raw driver, by plain HTTP with the same Cypher, and by our GraphQL, as ratios with
 * their spread; the search for paths by one statement of plain Cypher too. On the seed, and on a generated graph.
 * Options: --entities N --claims N --rounds N --answers N --only seed|generated --operation TEXT --at-once N,N.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startApp } from '../../server/app.ts'
import type { Step } from '../../server/model/progress.ts'
import { loadSeed } from '../../server/services/seed/load-seed.ts'
import { connect, type ConnectOptions, type Graph } from '../../server/store/neo4j/driver.ts'
import { neo4jWriteStore } from '../../server/store/neo4j/write-store.ts'
import { testDatabase } from '../support/neo4j.ts'
import {
  type Contestant,
  executeQueryContestant,
  graphqlContestant,
  plainHttpContestant,
  recordStatements,
  type RecordedStatement,
  sessionContestant,
} from './contestants.ts'
import { idOf } from './generated-dataset.ts'
import { keptDatabase } from './generated-store.ts'
import { generatorVersion, investigatedDataset } from './investigated-dataset.ts'
import { type Measured, measure, median } from './measure.ts'
import { operations, type Places } from './operations.ts'
import { plainPathsContestants } from './plain-paths.ts'

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '100000' },
    claims: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '5' },
    answers: { type: 'string', default: '160' },
    only: { type: 'string' },
    operation: { type: 'string', default: '' },
    'at-once': { type: 'string', default: '1,16' },
  },
})

const progress = (message: string) => process.stderr.write(`[bench] ${message}\n`)

const seed = loadSeed(fileURLToPath(new URL('../../graph-seed', import.meta.url))).dataset
const ofSeed = (slug: string) => seed.entities.find((each) => each.slug === slug)?.id ?? slug

interface Opened {
  readonly graph: Graph
  readonly database: ConnectOptions
  close(): Promise<void>
}

/** The seed, loaded anew. */
async function openSeed(): Promise<Opened> {
  const database = await testDatabase(null, ({ message }) => progress(message))
  const graph = connect(database)
  const store = neo4jWriteStore(graph)
  await store.migrate()
  await store.applyDataset(seed)
  return { graph, database, close: () => graph.close().then(() => database.stop()) }
}

/** The generated graph, kept between runs: it takes long to load. */
async function openGenerated(): Promise<Opened> {
  const size = { entities: Number(values.entities), claims: Number(values.claims) }
  const told = ({ message, done, total }: Step) =>
    progress(total === undefined ? message : `${message} ${done} of ${total}`)
  const database = await keptDatabase(generatorVersion(size), () => investigatedDataset(size), told)
  const graph = connect(database)
  return { graph, database, close: () => graph.close().then(() => database.stop()) }
}

async function benchGraph(name: string, open: () => Promise<Opened>, places: Places): Promise<void> {
  if (values.only !== undefined && values.only !== name) return
  const { graph, database, close } = await open()
  try {
    const recorder = recordStatements(graph.driver)
    const app = await startApp(
      graph,
      { host: '127.0.0.1', port: 0, hosts: [], origins: [], quotes: true, logLevel: 'silent' },
      null,
    )
    const graphql = graphqlContestant(app.url)
    const recording = new Map<string, readonly RecordedStatement[]>()
    const chosen = operations(places).filter(({ name: each }) => each.includes(values.operation))
    for (const operation of chosen) {
      await untilPlanned(() => graphql.run(operation))
      recorder.take()
      await graphql.run(operation)
      recording.set(operation.name, recorder.take())
    }
    const other = connect(database)
    const contestants = [
      executeQueryContestant(other.driver, recording),
      sessionContestant(other.driver, recording),
      await plainHttpContestant(other.driver, recording),
      graphql,
      ...plainPathsContestants(other.driver),
    ]
    for (const operation of chosen) {
      const takers = contestants.filter((each) => each.takes?.(operation) ?? true)
      for (const concurrency of values['at-once'].split(',').map(Number)) {
        const answers = concurrency === 1 ? Math.ceil(Number(values.answers) / 4) : Number(values.answers)
        const onTurn = (contestant: string, round: number) =>
          progress(
            `${operation.name}, ${concurrency} at once: ${contestant}, ${round === 0 ? 'warming' : `round ${round}`}`,
          )
        report(
          name,
          await measure(takers, operation, { rounds: Number(values.rounds), answers, concurrency, onTurn }),
          recording.get(operation.name)?.length ?? 0,
        )
      }
    }
    await Promise.all(contestants.map((contestant: Contestant) => contestant.stop()))
    await app.stop()
    await other.close()
  } finally {
    await close()
  }
}

/** A cold database may take longer to plan a question, and to read what it needs, than a reader may wait. */
async function untilPlanned(ask: () => Promise<unknown>, tries = 4): Promise<void> {
  for (let left = tries; ; left--) {
    try {
      await ask()
      return
    } catch (error) {
      if (left === 1) throw error
    }
  }
}

/** A line a contestant: answers a second, and its share of plain HTTP's and of the raw driver's in the same round. */
function report(graph: string, measured: readonly Measured[], statements: number): void {
  const [first] = measured
  if (!first) return
  console.log(`\n${graph} · ${first.operation} · ${first.concurrency} at once · ${statements} statements`)
  const roundsOf = (name: string) => measured.find(({ contestant }) => contestant === name)?.rounds ?? []
  for (const { contestant, rounds } of measured) {
    const share = (base: string) => rounds.map((figure, at) => figure / (roundsOf(base)[at] ?? Number.NaN))
    console.log(
      `  ${contestant.padEnd(18)} ${median(rounds).toFixed(0).padStart(6)}/s   of plain HTTP ${spread(share('plain HTTP'))}   of raw executeQuery ${spread(share('raw executeQuery'))}`,
    )
  }
}

function spread(values: readonly number[]): string {
  return `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`
}

await benchGraph('seed', openSeed, {
  entity: ofSeed('kassym-jomart-tokayev'),
  other: ofSeed('target-ai'),
  hub: ofSeed('sergek'),
  search: 'ministry',
})
await benchGraph('generated', openGenerated, {
  entity: idOf(5_000),
  other: idOf(7_000),
  hub: idOf(0),
  search: 'karatomi',
})
