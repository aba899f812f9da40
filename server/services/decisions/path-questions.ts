/** A saved list of questions for paths: a YAML or JSON file, each as `paths` takes it. */
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { CounterwatchError } from '../../model/errors.ts'
import { checkPathRequest, type PathRequest } from '../../model/paths/request.ts'
import { KIND_IDS, PREDICATE_IDS } from '../../model/ontology/generated/ontology.ts'
import { DIRECTIONS } from '../../model/paths/policy.ts'
import { MODALITIES, STATUSES } from '../../model/vocabulary.ts'

const ids = z.array(z.string())
const kinds = z.array(z.enum(KIND_IDS))
const direction = z.enum(DIRECTIONS)
const end = z.strictObject({ ids: ids.nullish(), kinds: kinds.nullish(), places: ids.nullish() })

const policy = z.strictObject({
  maxHops: z.number().nullish(),
  predicates: z.array(z.enum(PREDICATE_IDS)).nullish(),
  context: z.boolean().nullish(),
  direction: direction.nullish(),
  directions: z.array(z.strictObject({ predicate: z.enum(PREDICATE_IDS), direction })).nullish(),
  statuses: z.array(z.enum(STATUSES)).nullish(),
  modalities: z.array(z.enum(MODALITIES)).nullish(),
  inferred: z.boolean().nullish(),
  minOrigins: z.number().nullish(),
  setAside: ids.nullish(),
  validAt: z.string().nullish(),
  knownAt: z.string().nullish(),
  via: kinds.nullish(),
  avoid: kinds.nullish(),
  avoidIds: ids.nullish(),
  viaIds: ids.nullish(),
  throughCountries: z.boolean().nullish(),
  throughGeneric: z.boolean().nullish(),
})

const questions = z.array(z.strictObject({ from: end, to: end, policy: policy.nullish(), first: z.number().nullish() }))

/** @throws BAD_FILE with the field at fault */
export function parsePathQuestions(file: string, text: string): PathRequest[] {
  const document = parseDocument(text, { uniqueKeys: true })
  const [broken] = document.errors
  if (broken) throw refused(file, broken.message, 'YAML 1.2 or JSON, each key once')
  const parsed = questions.safeParse(document.toJS())
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = issue?.path.join('.') ?? ''
    throw refused(
      file,
      `${field || 'the file'}: ${issue?.message}`,
      'a list of { from, to, policy, first }, as the query `paths` takes them',
      field,
    )
  }
  for (const [index, question] of parsed.data.entries()) check(file, index, question)
  return parsed.data
}

function check(file: string, index: number, question: PathRequest): void {
  try {
    checkPathRequest(question)
  } catch (error) {
    if (!(error instanceof CounterwatchError)) throw error
    const { field = '', accepted = '' } = error.detail
    throw refused(file, `${index}.${error.message}`, accepted, `${index}.${field}`)
  }
}

function refused(file: string, message: string, accepted: string, field?: string): CounterwatchError {
  return new CounterwatchError('BAD_FILE', message, { file, accepted, ...(field && { field }) })
}
