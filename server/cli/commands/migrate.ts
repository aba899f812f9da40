import type { AddCommand } from '../command.ts'
import { withGraph } from '../with-graph.ts'

export const addMigrate: AddCommand = (program, run) => {
  program
    .command('migrate')
    .description('Bring the schema of the database up to date. Every command does so where it needs to.')
    .action((options) =>
      run(options, (io) =>
        withGraph(
          io,
          async ({ store }) => {
            const { version, applied } = await store.migrate(io.progress)
            const names = applied.map(({ name }) => name)
            const text =
              names.length === 0
                ? `The schema is up to date (version ${version}).`
                : `Applied ${names.join(', ')}; the schema is version ${version}.`
            return { data: { version, applied: names }, text }
          },
          { migrate: false },
        ),
      ),
    )
}
