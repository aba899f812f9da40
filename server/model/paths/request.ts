/** What may be asked of the search for paths: each field with its bounds, its default, and what a mistake is told. */
import { CounterwatchError } from '../errors.ts'
import { isSlug, typeOfId } from '../ids.ts'
import { INSTANT_FORM, instantOf } from '../instant.ts'
import { KIND_IDS, PREDICATE_IDS, type Kind } from '../ontology/generated/ontology.ts'
import { isPartialDate, PARTIAL_DATE_FORM } from '../partial-date.ts'
import { MODALITIES, STATUSES } from '../vocabulary.ts'
import { DEFAULT_POLICY, DIRECTIONS, MOST_HOPS, type PathPolicy, type PredicateDirection } from './policy.ts'

export const MOST_END_IDS = 50
/** Of entities to avoid or to pass through, and of speakers to set aside. */
const MOST_POLICY_IDS = 50
const MOST_ORIGINS = 1_000
export const MOST_PATHS = 25
export const DEFAULT_PATHS = 5

/** Entities by id or slug, and every entity of some kinds; at least one of either. */
export interface PathEndRequest {
  readonly ids?: readonly string[] | null | undefined
  readonly kinds?: readonly Kind[] | null | undefined
  /** Of `kinds`, only the entities that claims place in one of these; by id or slug. */
  readonly places?: readonly string[] | null | undefined
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
  /** Empty where the kinds are not narrowed. */
  readonly places: readonly string[]
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
    first: whole('first', first ?? DEFAULT_PATHS, 1, MOST_PATHS),
  }
}

function checkEnd(field: string, end: PathEndRequest): CheckedEnd {
  const ids = entityIds(`${field}.ids`, end.ids ?? [], MOST_END_IDS)
  const places = entityIds(`${field}.places`, end.places ?? [], MOST_END_IDS)
  const kinds = known(`${field}.kinds`, end.kinds ?? [], KIND_IDS)
  if (ids.length + kinds.length === 0) throw bad(field, 'no end is given', 'at least one of ids and kinds')
  if (places.length > 0 && kinds.length === 0)
    throw bad(`${field}.places`, 'there are no kinds to narrow', 'places only together with kinds')
  return { ids, kinds, places }
}

function checkPolicy(asked: PathPolicyRequest): PathPolicy {
  const { predicates, statuses, modalities, via } = asked
  const policy = {
    maxHops: whole('policy.maxHops', asked.maxHops ?? DEFAULT_POLICY.maxHops, 1, MOST_HOPS),
    predicates: predicates ? some('policy.predicates', predicates, PREDICATE_IDS) : DEFAULT_POLICY.predicates,
    context: asked.context ?? DEFAULT_POLICY.context,
    direction: known('policy.direction', [asked.direction ?? DEFAULT_POLICY.direction], DIRECTIONS)[0] ?? 'both',
    directions: checkDirections(asked.directions ?? []),
    statuses: statuses ? some('policy.statuses', statuses, STATUSES) : DEFAULT_POLICY.statuses,
    modalities: modalities ? some('policy.modalities', modalities, MODALITIES) : DEFAULT_POLICY.modalities,
    inferred: asked.inferred ?? DEFAULT_POLICY.inferred,
    minOrigins: whole('policy.minOrigins', asked.minOrigins ?? DEFAULT_POLICY.minOrigins, 0, MOST_ORIGINS),
    setAside: entityIds('policy.setAside', asked.setAside ?? [], MOST_POLICY_IDS),
    validAt: checkDate('policy.validAt', asked.validAt ?? null),
    knownAt: checkInstant('policy.knownAt', asked.knownAt ?? null),
    via: via ? some('policy.via', via, KIND_IDS) : DEFAULT_POLICY.via,
    avoid: known('policy.avoid', asked.avoid ?? [], KIND_IDS),
    avoidIds: entityIds('policy.avoidIds', asked.avoidIds ?? [], MOST_POLICY_IDS),
    viaIds: entityIds('policy.viaIds', asked.viaIds ?? [], MOST_POLICY_IDS),
    throughCountries: asked.throughCountries ?? DEFAULT_POLICY.throughCountries,
    throughGeneric: asked.throughGeneric ?? DEFAULT_POLICY.throughGeneric,
  }
  if (policy.setAside.length > 0 && policy.knownAt !== null)
    throw bad('policy.setAside', '`knownAt` is given too', 'setAside on the graph as it is now, without knownAt')
  return policy
}

/** In the order of the vocabulary; a predicate named twice must say the same. */
function checkDirections(given: readonly PredicateDirection[]): PredicateDirection[] {
  const field = 'policy.directions'
  known(
    field,
    given.map(({ predicate }) => predicate),
    PREDICATE_IDS,
  )
  known(
    field,
    given.map(({ direction }) => direction),
    DIRECTIONS,
  )
  return PREDICATE_IDS.flatMap((predicate) => {
    const ways = new Set(given.filter((each) => each.predicate === predicate).map(({ direction }) => direction))
    if (ways.size > 1) throw bad(field, `“${predicate}” is named with two directions`, 'each predicate once')
    return [...ways].map((direction) => ({ predicate, direction }))
  })
}

function checkDate(field: string, date: string | null): string | null {
  if (date === null || isPartialDate(date)) return date
  throw bad(field, `“${String(date).slice(0, 100)}” is no date`, PARTIAL_DATE_FORM)
}

function checkInstant(field: string, text: string | null): string | null {
  if (text === null) return null
  const instant = instantOf(text)
  if (instant !== null) return instant
  throw bad(field, `“${String(text).slice(0, 100)}” is no point in time`, INSTANT_FORM)
}

/** Ids or slugs, each once, in their order. */
function entityIds(field: string, given: readonly string[], most: number): string[] {
  const ids = [...new Set(given)]
  if (ids.length > most) throw bad(field, `${ids.length} were given`, `at most ${most} ids or slugs`)
  const wrong = ids.find((id) => typeOfId(id) !== 'entity' && !isSlug(id))
  if (wrong === undefined) return ids
  const what = `“${wrong.slice(0, 100)}” is neither an id nor a slug of an entity`
  throw bad(field, what, 'ids (e-…) or slugs (lower-case words joined by hyphens)')
}

function whole(field: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw bad(field, `${value} was given`, `a whole number from ${least} to ${most}`)
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
