import { CounterwatchError } from '../../model/errors.ts'
import type { AddCommand } from '../command.ts'
import { withGraph } from '../with-graph.ts'

export const addWipe: AddCommand = (program, run) => {
  program
    .command('wipe')
    .description('Remove everything that the database holds: the graph, its history, and the texts of documents.')
    .option('--yes', 'it is meant; there is no way back but a backup')
    .action((options: { yes?: boolean; json?: boolean }) =>
      run(options, async (io) => {
        if (!options.yes) {
          throw new CounterwatchError(
            'BAD_INPUT',
            'wipe removes the whole graph, and there is no way back but a backup.',
            {
              field: 'yes',
              accepted: 'counterwatch wipe --yes (and before it: counterwatch backup FILE)',
            },
          )
        }
        return withGraph(
          io,
          async ({ store }) => {
            const { nodes } = await store.wipe(io.progress)
            return { data: { nodes }, text: `Removed ${nodes} nodes; the database is empty.` }
          },
          { migrate: false },
        )
      }),
    )
}
