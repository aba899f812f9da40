/** What is wrong with a seed folder: every problem is found before the folder is refused as a whole. */
import { CounterwatchError } from '../../model/errors.ts'

export interface SeedProblem {
  /** Path inside the folder, with forward slashes. */
  readonly file: string
  /** From 1; null for the file as a whole. */
  readonly line: number | null
  /** Dotted path inside the file, such as `claims[3].stances[0].speaker`; empty for the file as a whole. */
  readonly field: string
  readonly message: string
  /** What would be accepted there. */
  readonly accepted: string
}

/** More than anybody reads at once. */
const SHOWN = 200

/** The refusal of a folder: one error that lists its problems, file and line first. */
export function brokenFolder(problems: readonly SeedProblem[]): CounterwatchError {
  const sorted = [...problems].sort(byPlace)
  const first = sorted[0]
  const lines = sorted.slice(0, SHOWN).map(problemLine)
  const more = sorted.length - SHOWN
  if (more > 0) lines.push(`and ${more} more`)
  const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`
  return new CounterwatchError(
    'BAD_FILE',
    `The seed is refused as a whole; nothing was written. ${count}:\n${lines.join('\n')}`,
    {
      ...(first && { file: first.file, accepted: first.accepted }),
      ...(first?.line && { line: first.line }),
      cause: sorted,
    },
  )
}

/** The problems of a refused folder; none for any other error. */
export function problemsOf(error: unknown): readonly SeedProblem[] {
  const listed = error instanceof CounterwatchError && error.code === 'BAD_FILE' ? error.detail.cause : []
  return Array.isArray(listed) ? (listed as SeedProblem[]) : []
}

export function problemLine({ file, line, field, message, accepted }: SeedProblem): string {
  const place = line === null ? file : `${file}:${line}`
  return `${place}: ${field === '' ? '' : `${field}: `}${message}. Accepted: ${accepted}`
}

function byPlace(a: SeedProblem, b: SeedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0)
}
