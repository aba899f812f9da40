/**
 * The evidence policy of a search: which links a path may use, and which entities it may pass through.
 *
 * Each rule is one entry of a table, so that a new setting (least origins, a date on either clock, kinds to pass through
 * or to avoid) is a field here, a rule here, a way to lift it in `relaxations.ts`, and a condition in the store's statement.
 */
import { KINDS, PREDICATE_IDS, PREDICATES, type PredicateId } from '../ontology/generated/ontology.ts'
import type { Modality, Status } from '../vocabulary.ts'
import type { PathEntity, PathLink } from './path-graph.ts'

/** Beyond six hops everything is joined to everything, and a path explains nothing. */
export const MOST_HOPS = 6

export interface PathPolicy {
  /** 1 to 6. */
  readonly maxHops: number
  /** Exactly these, ties or context. Null: every tie, and with `context` every predicate. */
  readonly predicates: readonly PredicateId[] | null
  /** Whether predicates that the ontology marks as context may be used; says nothing where `predicates` names them. */
  readonly context: boolean
  readonly statuses: readonly Status[]
  readonly modalities: readonly Modality[]
  /** Whether a hop may rest on an inference of the editors. */
  readonly inferred: boolean
  /** Whether a path may pass through an entity of a kind that the ontology marks as a hub. */
  readonly throughCountries: boolean
  /** Whether a path may pass through a class. */
  readonly throughGeneric: boolean
}

export const DEFAULT_POLICY: PathPolicy = {
  maxHops: 4,
  predicates: null,
  context: false,
  statuses: ['asserted', 'disputed'],
  modalities: ['actual'],
  inferred: false,
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
]

const PASSAGE_RULES: readonly PassageRule[] = [
  (entity, policy) => policy.throughCountries || !KINDS[entity.kind].hub,
  (entity, policy) => policy.throughGeneric || !entity.generic,
]

/** The predicates that a policy lets a hop have. */
export function admittedPredicates({ predicates, context }: PathPolicy): readonly PredicateId[] {
  return predicates ?? (context ? JOINING : TIES)
}

/** Whether a hop may use the link. */
export function admits(link: PathLink, policy: PathPolicy): boolean {
  return LINK_RULES.every((rule) => rule(link, policy))
}

/** Whether a path may pass through the entity; it may always begin or arrive there. */
export function mayPassThrough(entity: PathEntity, policy: PathPolicy): boolean {
  return PASSAGE_RULES.every((rule) => rule(entity, policy))
}
