import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CounterwatchError } from '../../model/errors.ts'
import { loadSeed, loadSeedOnto, type LoadedSeed } from '../../services/seed/load-seed.ts'
import { neo4jReadStore } from '../../store/neo4j/read-store.ts'
import type { AddCommand } from '../command.ts'
import { changesText } from '../changes-text.ts'
import { type OpenGraph, withGraph } from '../with-graph.ts'

const SHIPPED = fileURLToPath(new URL('../../../graph-seed', import.meta.url))
/** The name of the shipped dataset. Another folder of that name would retract what is not in it. */
const SHIPPED_NAME = 'seed'

interface SeedOptions {
  readonly from?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

export const addSeed: AddCommand = (program, run) => {
  program
    .command('seed')
    .description('Load a seed folder: what changed supersedes, what vanished is retracted, the rest is left alone.')
    .option('--from <dir>', 'a folder of yours in the format of graph-seed/; by default the shipped one')
    .option('--dry-run', 'tell what would change, and write nothing')
    .action((options: SeedOptions) =>
      run(options, (io) => {
        // A broken folder is told before a database is started for it.
        const shipped = options.from === undefined || isShipped(options.from) ? loadSeed(SHIPPED) : null
        return withGraph(io, async (open) => {
          const { dataset } = shipped ?? (await loadOwn(options.from ?? SHIPPED, open))
          const report = await open.store.applyDataset(dataset, { dryRun: options.dryRun, progress: io.progress })
          return { data: { ...report }, text: changesText(report) }
        })
      }),
    )
}

async function loadOwn(folder: string, { graph, store }: OpenGraph): Promise<LoadedSeed> {
  const seed = await loadSeedOnto(
    folder,
    { ...neo4jReadStore(graph), heldBack: (claims: readonly string[]) => store.heldBack(claims) },
    { quotes: false },
  )
  if (seed.dataset.name !== SHIPPED_NAME) return seed
  throw new CounterwatchError(
    'BAD_FILE',
    `${folder} calls itself "${SHIPPED_NAME}", as the shipped seed does; loading it would retract what it lacks.`,
    {
      file: 'dataset.yaml',
      field: 'name',
      accepted: 'a name of its own: name: my-findings',
    },
  )
}

function isShipped(folder: string): boolean {
  try {
    return realpathSync(folder) === realpathSync(SHIPPED)
  } catch {
    return false
  }
}
