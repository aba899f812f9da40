import { rowOrDocumentIds } from '../../services/decisions/row-ids.ts'
import { neo4jReadStore } from '../../store/neo4j/read-store.ts'
import type { AddCommand } from '../command.ts'
import { decisionText } from '../decision-text.ts'
import { withGraph } from '../with-graph.ts'

interface ReinstateOptions {
  readonly reason?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

export const addReinstate: AddCommand = (program, run) => {
  program
    .command('reinstate')
    .description(
      'Bring back what was retracted by hand: a claim with the stances that went with it, a stance, or all that was decided on a document, withdrawn or downgraded.',
    )
    .argument('<ids...>', 'ids of claims (c-…) and stances (c-….1, r-…); ids or slugs of documents')
    .option('--reason <text>', 'why, kept with the decision')
    .option('--dry-run', 'tell what would change, and write nothing')
    .action((ids: string[], { reason, dryRun, ...options }: ReinstateOptions) =>
      run(options, (io) =>
        withGraph(io, async ({ graph, store }) => {
          const objects = await rowOrDocumentIds(neo4jReadStore(graph), ids, { quotes: false, signal: io.signal })
          const report = await store.reinstate({ objects, because: reason ?? null }, { dryRun })
          return { data: { ...report }, text: decisionText(report) }
        }),
      ),
    )
}
