import { resolve } from 'node:path'
import type { AddCommand } from '../command.ts'
import { withGraph } from '../with-graph.ts'

export const addBackup: AddCommand = (program, run) => {
  program
    .command('backup <file>')
    .description('Write the whole graph into one file: history, texts of documents and all.')
    .action((file: string, options) =>
      run(options, (io) =>
        withGraph(io, async ({ store }) => {
          const path = resolve(file)
          const report = await store.backup(path, io.progress)
          const text = `Wrote ${report.nodes} nodes and ${report.relationships} relationships (revision ${report.revision}) to ${path}.`
          return { data: { file: path, ...report }, text }
        }),
      ),
    )
}
