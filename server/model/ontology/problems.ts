import type { z } from 'zod'

/** One thing wrong with one field of one file, and what would be accepted there. */
export interface Problem {
  readonly file: string
  /** Dotted path inside the file; empty for the file as a whole. */
  readonly field: string
  readonly message: string
  readonly accepted: string
}

type Issue = z.core.$ZodIssue

/** The issues of zod in our form. */
export function zodProblems(file: string, error: z.ZodError, data: unknown): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        field: [...issue.path, key].join('.'),
        message: 'is not a field of this file',
        accepted: 'only the fields that graph-seed/ontology/README.md lists',
      }))
    const given = at(data, issue.path)
    return [
      {
        file,
        field: issue.path.join('.'),
        message: given === undefined ? 'is missing' : issue.message,
        accepted: accepted(issue),
      },
    ]
  })
}

function accepted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ')
    case 'invalid_type':
      return `a value of type ${issue.expected}`
    case 'too_small':
      return issue.origin === 'array' ? 'a list with something in it' : 'a text that is not empty'
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map((inner) => accepted(inner)))].join(', or ')
    case 'invalid_key':
      return issue.issues.map((inner) => inner.message.replace(/^must be /, '')).join(', ')
    default:
      return issue.message.replace(/^must (be )?/, '')
  }
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  )
}
