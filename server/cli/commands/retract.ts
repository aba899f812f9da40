import { rowIds } from '../../services/decisions/row-ids.ts'
import type { AddCommand } from '../command.ts'
import { decisionText } from '../decision-text.ts'
import { withGraph } from '../with-graph.ts'

interface RetractOptions {
  readonly reason?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

export const addRetract: AddCommand = (program, run) => {
  program
    .command('retract')
    .description(
      'Retract claims, each with its stances, and stances by hand. Nothing is deleted; loads leave them retracted while their rows stay the same.',
    )
    .argument('<ids...>', 'ids of claims (c-…) and stances (c-….1, r-…)')
    .option('--reason <text>', 'why, kept with the decision')
    .option('--dry-run', 'tell what would change, and write nothing')
    .action((ids: string[], { reason, dryRun, ...options }: RetractOptions) =>
      run(options, async (io) => {
        const objects = rowIds(ids)
        return withGraph(io, async ({ store }) => {
          const report = await store.setAside({ action: 'retract', objects, because: reason ?? null }, { dryRun })
          return { data: { ...report }, text: decisionText(report) }
        })
      }),
    )
}
