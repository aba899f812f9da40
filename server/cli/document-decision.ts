/** The commands that decide on a document, each with the same options. */
import { resolve } from 'node:path'
import { parsePathQuestions } from '../services/decisions/path-questions.ts'
import type { DocumentAction } from '../store/set-aside-port.ts'
import type { AddCommand } from './command.ts'
import { readGivenFile } from './read-given-file.ts'
import { withGraph } from './with-graph.ts'

interface DecisionOptions {
  readonly paths?: string
  readonly reason?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

const LONGEST = 1_000_000

export function documentDecision(action: DocumentAction, description: string): AddCommand {
  return (program, run) => {
    program
      .command(action)
      .description(description)
      .argument('<document>', 'the id or the slug of a document')
      .option('--paths <file>', 'questions for paths (YAML or JSON): tells which chains vanish, appear or get weaker')
      .option('--reason <text>', 'why, kept with the decision')
      .option('--dry-run', 'tell what would change, and write nothing')
      .action((document: string, { paths, reason, dryRun = false, ...options }: DecisionOptions) =>
        run(options, async (io) => {
          const file = paths === undefined ? null : resolve(paths)
          const text = file === null ? '[]' : new TextDecoder().decode(await readGivenFile(file, LONGEST))
          const questions = parsePathQuestions(file ?? '', text)
          const { decideOnDocument } = await import('./decide-on-document.ts')
          const order = { action, document, questions, because: reason ?? null, dryRun }
          return withGraph(io, (open) => decideOnDocument(open, order, io))
        }),
      )
  }
}
