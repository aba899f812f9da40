import { readConfig } from '../../config.ts'
import { CounterwatchError } from '../../model/errors.ts'
import type { AddCommand } from '../command.ts'
import type { Io, Outcome } from '../host.ts'
import { removeLocalDatabase } from '../remove-local-database.ts'
import { withGraph } from '../with-graph.ts'

interface WipeOptions {
  readonly yes?: boolean
  readonly json?: boolean
}

export const addWipe: AddCommand = (program, run) => {
  program
    .command('wipe')
    .description(
      'Remove everything: the graph, its history, and the texts of documents. There is no way back but a backup.',
    )
    .option('--yes', 'it is meant')
    .action((options: WipeOptions) =>
      run(options, async (io) => {
        if (options.yes !== true) throw notMeant()
        const { neo4j, dataFolder } = readConfig(io.env)
        if (neo4j !== null) return wipeGraph(io, '')
        const removal = await removeLocalDatabase(dataFolder, io.progress)
        if (removal.state === 'running') {
          return wipeGraph(
            io,
            ' Its files may hold traces of it: stop the running Counterwatch, and run this once more.',
          )
        }
        const folder = removal.state === 'removed' ? removal.folder : null
        const text =
          folder === null ? 'There is nothing to remove.' : `Removed the database with all its files: ${folder}`
        return { data: { folder, nodes: null }, text }
      }),
    )
}

/** What others keep in the database stays. */
async function wipeGraph(io: Io, hint: string): Promise<Outcome> {
  return withGraph(
    io,
    async ({ store }) => {
      const { nodes } = await store.wipe(io.progress)
      return { data: { folder: null, nodes }, text: `Removed the graph, ${nodes} nodes.${hint}` }
    },
    { migrate: false },
  )
}

function notMeant(): CounterwatchError {
  return new CounterwatchError('BAD_INPUT', 'wipe removes the whole graph, and there is no way back but a backup.', {
    field: 'yes',
    accepted: 'counterwatch wipe --yes (and before it: counterwatch backup FILE)',
  })
}
