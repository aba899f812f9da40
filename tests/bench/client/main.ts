/**
 * `npm run bench:client`: the twelve interactions of the explorer, as a reader meets them in a browser without a graphics
 * card, on a generated graph with a hub of 10,000 links. Options: --entities N --claims N --runs N --only 1,4 --json FILE,
 * and --strict, which fails where a promise is missed.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { startApp } from '../../../server/app.ts'
import { builtExplorer } from '../../../server/http/explorer-build.ts'
import { connect } from '../../../server/store/neo4j/driver.ts'
import { keptDatabase } from '../generated-store.ts'
import type { Bench, Interaction } from './bench.ts'
import { connect as connectTwo } from './interactions/connect.ts'
import { evidence } from './interactions/evidence.ts'
import { expand } from './interactions/expand.ts'
import { exports } from './interactions/exports.ts'
import { filters } from './interactions/filters.ts'
import { links } from './interactions/links.ts'
import { neverFreezes } from './interactions/never-freezes.ts'
import { noMouse } from './interactions/no-mouse.ts'
import { search } from './interactions/search.ts'
import { time } from './interactions/time.ts'
import { twin } from './interactions/twin.ts'
import { undo } from './interactions/undo.ts'
import { generatorVersion, investigatedDataset } from '../investigated-dataset.ts'
import { type Measured, table, verdict } from './measured.ts'

const INTERACTIONS: Readonly<Record<number, Interaction>> = {
  1: search,
  2: expand,
  3: undo,
  4: connectTwo,
  5: evidence,
  6: filters,
  7: time,
  8: noMouse,
  9: twin,
  10: links,
  11: exports,
  12: neverFreezes,
}

/** Whose time is mostly the server's. */
const ASK_THE_SERVER = new Set([1, 2, 4, 5, 7])

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '100000' },
    claims: { type: 'string', default: '300000' },
    runs: { type: 'string', default: '30' },
    only: { type: 'string' },
    json: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
})

const size = { entities: Number(values.entities), claims: Number(values.claims) }
const runs = Number(values.runs)
const wanted = values.only?.split(',').map(Number) ?? Object.keys(INTERACTIONS).map(Number)
const progress = ({ message }: { readonly message: string }) => process.stderr.write(`[bench] ${message}\n`)

const explorer = await builtExplorer(progress)
const database = await keptDatabase(generatorVersion(size), () => investigatedDataset(size), progress)
const graph = connect(database)
const app = await startApp(
  graph,
  { host: '127.0.0.1', port: 0, hosts: [], origins: [], quotes: true, logLevel: 'silent' },
  explorer,
)
progress({ message: 'Waiting until the server is warm' })
await app.warm
const bench: Bench = {
  url: app.url,
  runs,
  entities: size.entities,
  query: async (query, variables) => {
    const response = await fetch(new URL('graphql', app.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
    if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500))
    return data
  },
}

// Playwright closes its browsers on a signal and lets the process go on.
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (stopping = true))

const all: Measured[] = []
const failed: number[] = []
/** After each: what was measured stays, whatever comes. */
const save = () => {
  if (values.json === undefined) return
  const rows = all.map((one) => ({ ...one, ...verdict(one) }))
  const measured = { ...size, runs, measured: new Date().toISOString(), failed, rows }
  writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`)
}
try {
  for (const number of wanted) {
    if (stopping) break
    const interaction = INTERACTIONS[number]
    if (!interaction) {
      progress({ message: `${number} is not measured` })
      continue
    }
    try {
      // A reader's server is warm: what is asked for the first time is planned, and is not what is measured.
      if (ASK_THE_SERVER.has(number)) {
        progress({ message: `${number}: warming up` })
        await interaction({ ...bench, runs: Math.min(3, runs) })
      }
      progress({ message: `${number}: measuring` })
      all.push(...(await interaction(bench)))
      console.log(table(all.filter((one) => one.interaction === number)))
    } catch (error) {
      failed.push(number)
      progress({ message: `${number} failed: ${String(error)}` })
    }
    save()
  }
} finally {
  await app.stop()
  await graph.close()
  await database.stop()
}

console.log(`\n${size.entities} entities, ${size.claims} claims and a hub; ${cpus().length} cores\n\n${table(all)}`)
if (failed.length > 0) console.log(`\nCould not be measured: ${failed.join(', ')}`)
if (values.strict && (failed.length > 0 || all.some((one) => verdict(one).met === false))) process.exitCode = 1
