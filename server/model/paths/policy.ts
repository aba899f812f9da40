/**
 * The evidence policy of a search: which links a path may use, and which entities it may pass through.
 *
 * Each rule is one entry of a table, so that a new setting is a field here, a rule here, a way to lift it in
 * `relaxations.ts`, and a condition in the store's statement. Two settings are the store's alone, since they change what the
 * links are: `knownAt` (the links of another day) and `setAside` (other statuses and origins).
 */
import { KINDS, PREDICATE_IDS, PREDICATES, type Kind, type PredicateId } from '../ontology/generated/ontology.ts'
import { holdsAt, type PartialDate } from '../partial-date.ts'
import type { Modality, Status } from '../vocabulary.ts'
import type { PathEntity, PathLink } from './path-graph.ts'

/** Beyond six hops everything is joined to everything, and a path explains nothing. */
export const MOST_HOPS = 6

/** Which way a hop may go: `outgoing` from the claim's subject to its object, `incoming` against it. */
export const DIRECTIONS = ['outgoing', 'incoming', 'both'] as const
export type HopDirection = (typeof DIRECTIONS)[number]

export interface PredicateDirection {
  readonly predicate: PredicateId
  readonly direction: HopDirection
}

export interface PathPolicy {
  /** 1 to 6. */
  readonly maxHops: number
  /** Exactly these, ties or context. Null: every tie, and with `context` every predicate. */
  readonly predicates: readonly PredicateId[] | null
  /** Whether predicates that the ontology marks as context may be used; says nothing where `predicates` names them. */
  readonly context: boolean
  /** The way of every hop whose predicate `directions` does not name. */
  readonly direction: HopDirection
  /** Each predicate once. */
  readonly directions: readonly PredicateDirection[]
  readonly statuses: readonly Status[]
  readonly modalities: readonly Modality[]
  /** Whether a hop may rest on an inference of the editors. */
  readonly inferred: boolean
  /** Least independent origins of a hop's assertions. */
  readonly minOrigins: number
  /** Ids of speakers whose stances do not count: statuses and origins are those that are left without them. */
  readonly setAside: readonly string[]
  /** A date in the world at which each hop may hold, by `holdsAt`. Null: whenever. */
  readonly validAt: PartialDate | null
  /** An instant: what the graph recorded until then, and had not retracted. Null: now. */
  readonly knownAt: string | null
  /** Pass only through entities of these kinds. Null: of any. */
  readonly via: readonly Kind[] | null
  /** Never pass through entities of these kinds. */
  readonly avoid: readonly Kind[]
  /** Ids of entities that are no part of any path, as an end neither. */
  readonly avoidIds: readonly string[]
  /**
   * Ids of entities, none of which is an end: each path passes through one of them at least. What is named so may be passed
   * through whatever it is. Empty: paths need not.
   */
  readonly viaIds: readonly string[]
  /** Whether a path may pass through an entity of a kind that the ontology marks as a hub. */
  readonly throughCountries: boolean
  /** Whether a path may pass through a class. */
  readonly throughGeneric: boolean
}

export const DEFAULT_POLICY: PathPolicy = {
  maxHops: 4,
  predicates: null,
  context: false,
  direction: 'both',
  directions: [],
  statuses: ['asserted', 'disputed'],
  modalities: ['actual'],
  inferred: false,
  minOrigins: 0,
  setAside: [],
  validAt: null,
  knownAt: null,
  via: null,
  avoid: [],
  avoidIds: [],
  viaIds: [],
  throughCountries: false,
  throughGeneric: false,
}

/** Those that can join two entities; the others say numbers. */
const JOINING: readonly PredicateId[] = PREDICATE_IDS.filter((id) => PREDICATES[id].object !== 'value')
const TIES: readonly PredicateId[] = JOINING.filter((id) => PREDICATES[id].role === 'tie')

type LinkRule = (link: PathLink, policy: PathPolicy) => boolean
type PassageRule = (entity: PathEntity, policy: PathPolicy) => boolean

const LINK_RULES: readonly LinkRule[] = [
  (link, policy) => admittedPredicates(policy).includes(link.predicate),
  (link, policy) => policy.statuses.includes(link.status),
  (link, policy) => policy.modalities.includes(link.modality),
  (link, policy) => policy.inferred || !link.inferred,
  (link, policy) => link.origins >= policy.minOrigins,
  (link, policy) => policy.validAt === null || holdsAt(link.validFrom, link.validTo, policy.validAt),
]

const PASSAGE_RULES: readonly PassageRule[] = [
  (entity, policy) => policy.throughCountries || !KINDS[entity.kind].hub,
  (entity, policy) => policy.throughGeneric || !entity.generic,
  (entity, policy) => policy.via?.includes(entity.kind) ?? true,
  (entity, policy) => !policy.avoid.includes(entity.kind),
]

/** The predicates that a policy lets a hop have. */
export function admittedPredicates({ predicates, context }: PathPolicy): readonly PredicateId[] {
  return predicates ?? (context ? JOINING : TIES)
}

/** Whether every link may be used both ways: then a path and its reverse are one. */
export function isUndirected({ direction, directions }: PathPolicy): boolean {
  return direction === 'both' && directions.every((each) => each.direction === 'both')
}

/** Whether a hop may use the link in a direction, once the link is admitted. */
export function admitsDirection(
  { predicate }: PathLink,
  way: Exclude<HopDirection, 'both'>,
  { direction, directions }: PathPolicy,
): boolean {
  const allowed = directions.find((each) => each.predicate === predicate)?.direction ?? direction
  return allowed === 'both' || allowed === way
}

/** Whether a hop may use the link, in one direction or the other. */
export function admits(link: PathLink, policy: PathPolicy): boolean {
  return LINK_RULES.every((rule) => rule(link, policy))
}

/** Whether a path may begin or arrive at the entity, where it is an end. */
export function mayEnd({ id }: PathEntity, { avoidIds, viaIds }: PathPolicy): boolean {
  return !avoidIds.includes(id) && !viaIds.includes(id)
}

/** Whether a path may pass through the entity. */
export function mayPassThrough(entity: PathEntity, policy: PathPolicy): boolean {
  if (policy.avoidIds.includes(entity.id)) return false
  return policy.viaIds.includes(entity.id) || PASSAGE_RULES.every((rule) => rule(entity, policy))
}
