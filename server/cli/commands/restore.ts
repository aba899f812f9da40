import { resolve } from 'node:path'
import type { AddCommand } from '../command.ts'
import { withGraph } from '../with-graph.ts'

export const addRestore: AddCommand = (program, run) => {
  program
    .command('restore <file>')
    .description('Bring back what a backup holds, into an empty database or into the one that it was made of.')
    .action((file: string, options) =>
      run(options, (io) =>
        withGraph(
          io,
          async ({ store }) => {
            const report = await store.restore(resolve(file), io.progress)
            const text = `Restored ${report.nodes} nodes and ${report.relationships} relationships (revision ${report.revision}).`
            return { data: { ...report }, text }
          },
          // A restore that was interrupted is put right by another, which a migration would refuse.
          { migrate: false },
        ),
      ),
    )
}
