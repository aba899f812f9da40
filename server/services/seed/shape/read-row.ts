/** One row by its shape: the row, or every field of it that is wrong. */
import type { z } from 'zod'
import type { SeedProblem } from '../problem.ts'
import { oneOf } from '../suggest.ts'
import type { Path, Plain, YamlFile } from '../yaml/read-yaml.ts'

/** A row of the right shape, and where it stands. */
export interface Placed<Row> {
  readonly row: Row
  readonly file: YamlFile
  readonly path: Path
}

export function readRow<Row>(
  schema: z.ZodType<Row>,
  data: Plain,
  file: YamlFile,
  path: Path,
  problems: SeedProblem[],
): Placed<Row> | null {
  const parsed = schema.safeParse(data)
  if (parsed.success) return { row: parsed.data, file, path }
  for (const issue of parsed.error.issues) problems.push(...issueProblems(issue, data, file, path))
  return null
}

export function problemAt(file: YamlFile, path: Path, message: string, accepted: string): SeedProblem {
  return { file: file.path, line: file.lineOf(path), field: fieldName(path), message, accepted }
}

/** `claims[3].stances[0].speaker`, counted from 0 as programs do; the line is there for people. */
function fieldName(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${step}`)).join('')
}

function issueProblems(issue: z.core.$ZodIssue, data: Plain, file: YamlFile, path: Path): SeedProblem[] {
  const inside = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problemAt(file, [...path, ...inside, key], 'is not a field of this row', issue.message),
    )
  }
  if (issue.code === 'invalid_key') {
    return [problemAt(file, [...path, ...inside], 'is not accepted as a key', issue.issues[0]?.message ?? 'a key')]
  }
  const given = at(data, inside)
  const message = given === undefined || given === null ? 'is missing' : `${show(given)} is not accepted`
  return [problemAt(file, [...path, ...inside], message, accepted(issue, given))]
}

function accepted(issue: z.core.$ZodIssue, given: Plain | undefined): string {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String), typeof given === 'string' ? given : undefined)
    case 'invalid_type':
      return (
        { array: 'a list', object: 'fields', record: 'fields', string: 'a text' }[issue.expected as string] ??
        issue.expected
      )
    case 'too_small':
      return 'a list with at least one item'
    default:
      return issue.message
  }
}

function show(given: Plain): string {
  if (typeof given === 'string') return JSON.stringify(given.slice(0, 80))
  return Array.isArray(given) ? 'a list' : 'a group of fields'
}

function at(data: Plain, path: Path): Plain | undefined {
  let value: unknown = data
  for (const step of path)
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined
  return value as Plain | undefined
}
