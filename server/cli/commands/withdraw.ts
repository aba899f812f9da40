import { resolve } from 'node:path'
import { parsePathQuestions } from '../../services/decisions/path-questions.ts'
import type { AddCommand } from '../command.ts'
import { readGivenFile } from '../read-given-file.ts'
import { withGraph } from '../with-graph.ts'

interface WithdrawOptions {
  readonly paths?: string
  readonly reason?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

const LONGEST = 1_000_000

export const addWithdraw: AddCommand = (program, run) => {
  program
    .command('withdraw')
    .description(
      'Withdraw a document: every stance that cites it or rests on it is retracted. The document stays, and `reinstate` undoes it.',
    )
    .argument('<document>', 'the id or the slug of a document')
    .option('--paths <file>', 'questions for paths (YAML or JSON): tells which chains vanish, appear or get weaker')
    .option('--reason <text>', 'why, kept with the decision')
    .option('--dry-run', 'tell what would change, and write nothing')
    .action((document: string, { paths, reason, dryRun = false, ...options }: WithdrawOptions) =>
      run(options, async (io) => {
        const file = paths === undefined ? null : resolve(paths)
        const text = file === null ? '[]' : new TextDecoder().decode(await readGivenFile(file, LONGEST))
        const questions = parsePathQuestions(file ?? '', text)
        const { withdraw } = await import('../withdraw.ts')
        return withGraph(io, (open) => withdraw(open, { document, questions, because: reason ?? null, dryRun }, io))
      }),
    )
}
