/** What may be asked of the search for paths: each field with its bounds, its default, and what a mistake is told. */
import { CounterwatchError } from '../errors.ts'
import { isSlug, typeOfId } from '../ids.ts'
import { KIND_IDS, PREDICATE_IDS, type Kind } from '../ontology/generated/ontology.ts'
import { MODALITIES, STATUSES } from '../vocabulary.ts'
import { DEFAULT_POLICY, MOST_HOPS, type PathPolicy } from './policy.ts'

export const MOST_END_IDS = 50
export const MOST_PATHS = 25
export const DEFAULT_PATHS = 5

/** Entities by id or slug, and every entity of some kinds; at least one of either. */
export interface PathEndRequest {
  readonly ids?: readonly string[] | null | undefined
  readonly kinds?: readonly Kind[] | null | undefined
}

/** What is null or left out takes its default. */
export type PathPolicyRequest = { readonly [Field in keyof PathPolicy]?: PathPolicy[Field] | null | undefined }

export interface PathRequest {
  readonly from: PathEndRequest
  readonly to: PathEndRequest
  readonly policy?: PathPolicyRequest | null | undefined
  /** Most paths listed: 1 to 25, by default 5. */
  readonly first?: number | null | undefined
}

export interface CheckedEnd {
  readonly ids: readonly string[]
  readonly kinds: readonly Kind[]
}

export interface CheckedPathRequest {
  readonly from: CheckedEnd
  readonly to: CheckedEnd
  readonly policy: PathPolicy
  readonly first: number
}

/** @throws BAD_INPUT that names the field and what is accepted */
export function checkPathRequest({ from, to, policy, first }: PathRequest): CheckedPathRequest {
  return {
    from: checkEnd('from', from),
    to: checkEnd('to', to),
    policy: checkPolicy(policy ?? {}),
    first: whole('first', first ?? DEFAULT_PATHS, MOST_PATHS),
  }
}

function checkEnd(field: string, end: PathEndRequest): CheckedEnd {
  const ids = [...new Set(end.ids)]
  const kinds = end.kinds ?? []
  if (ids.length + kinds.length === 0) throw bad(field, 'no end is given', 'at least one of ids and kinds')
  if (ids.length > MOST_END_IDS)
    throw bad(`${field}.ids`, `${ids.length} were given`, `at most ${MOST_END_IDS} ids or slugs`)
  const wrong = ids.find((id) => typeOfId(id) !== 'entity' && !isSlug(id))
  if (wrong !== undefined) {
    const what = `“${wrong.slice(0, 100)}” is neither an id nor a slug of an entity`
    throw bad(`${field}.ids`, what, 'ids (e-…) or slugs (lower-case words joined by hyphens)')
  }
  return { ids, kinds: known(`${field}.kinds`, kinds, KIND_IDS) }
}

function checkPolicy(asked: PathPolicyRequest): PathPolicy {
  const { predicates, statuses, modalities } = asked
  return {
    maxHops: whole('policy.maxHops', asked.maxHops ?? DEFAULT_POLICY.maxHops, MOST_HOPS),
    predicates: predicates ? some('policy.predicates', predicates, PREDICATE_IDS) : DEFAULT_POLICY.predicates,
    context: asked.context ?? DEFAULT_POLICY.context,
    statuses: statuses ? some('policy.statuses', statuses, STATUSES) : DEFAULT_POLICY.statuses,
    modalities: modalities ? some('policy.modalities', modalities, MODALITIES) : DEFAULT_POLICY.modalities,
    inferred: asked.inferred ?? DEFAULT_POLICY.inferred,
    throughCountries: asked.throughCountries ?? DEFAULT_POLICY.throughCountries,
    throughGeneric: asked.throughGeneric ?? DEFAULT_POLICY.throughGeneric,
  }
}

function whole(field: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value
  throw bad(field, `${value} was given`, `a whole number from 1 to ${most}`)
}

/** An empty list would admit nothing: surely a mistake. */
function some<T extends string>(field: string, given: readonly T[], all: readonly T[]): readonly T[] {
  if (given.length === 0) throw bad(field, 'the list is empty', 'at least one value, or null for the default')
  return known(field, given, all)
}

/** Each once, in the order of the vocabulary, so that equal requests look equal. */
function known<T extends string>(field: string, given: readonly T[], all: readonly T[]): readonly T[] {
  const wrong = given.find((value) => !all.includes(value))
  if (wrong !== undefined) throw bad(field, `“${String(wrong).slice(0, 100)}” is not known`, `any of ${all.join(', ')}`)
  return all.filter((value) => given.includes(value))
}

function bad(field: string, what: string, accepted: string): CounterwatchError {
  return new CounterwatchError('BAD_INPUT', `${field}: ${what}; accepted: ${accepted}`, { field, accepted })
}
