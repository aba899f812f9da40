/** An error as `--json` tells it. */
import { CounterwatchError } from '../model/errors.ts'
import { problemsOf } from '../services/seed/problem.ts'

export function errorData(error: unknown): { readonly error: Readonly<Record<string, unknown>> } {
  if (!(error instanceof CounterwatchError)) {
    return { error: { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) } }
  }
  const { field, accepted, file, line } = error.detail
  const problems = problemsOf(error)
  const message = problems.length > 0 ? error.message.split('\n', 1)[0] : error.message
  // JSON leaves out what is undefined.
  return { error: { code: error.code, message, field, accepted, file, line, ...(problems.length > 0 && { problems }) } }
}
