/** The settings of a policy that can be lifted, each alone: what a search that found nothing tries, to say what hides a path. */
import { MODALITIES, type Status } from '../vocabulary.ts'
import { admittedPredicates, isUndirected, MOST_HOPS, type PathPolicy } from './policy.ts'

export interface Relaxation {
  readonly field: keyof PathPolicy
  /** The policy with that one setting lifted. */
  readonly policy: PathPolicy
}

/** Every status that somebody's word stands behind. A claim without any stance left is never offered as a way. */
const HELD_STATUSES: readonly Status[] = ['asserted', 'disputed', 'denied']

/** The two settings of direction are one thing to lift, told under the name of the one that was used. */
const UNDIRECTED = { direction: 'both', directions: [] } as const

/** Only those that change something; the deeper search, which costs most, last. */
export function relaxations(policy: PathPolicy): Relaxation[] {
  const found: Relaxation[] = []
  const lift = (field: keyof PathPolicy, change: Partial<PathPolicy>): void => {
    found.push({ field, policy: { ...policy, ...change } })
  }
  if (policy.predicates !== null) lift('predicates', { predicates: null })
  const withContext = contextToo(policy)
  if (withContext !== null) lift('context', withContext)
  const statuses = union(policy.statuses, HELD_STATUSES)
  if (statuses.length > policy.statuses.length) lift('statuses', { statuses })
  const modalities = union(policy.modalities, MODALITIES)
  if (modalities.length > policy.modalities.length) lift('modalities', { modalities })
  if (!policy.inferred) lift('inferred', { inferred: true })
  if (!isUndirected(policy)) lift(policy.directions.length > 0 ? 'directions' : 'direction', UNDIRECTED)
  if (policy.minOrigins > 0) lift('minOrigins', { minOrigins: 0 })
  if (policy.setAside.length > 0) lift('setAside', { setAside: [] })
  if (policy.validAt !== null) lift('validAt', { validAt: null })
  if (policy.knownAt !== null) lift('knownAt', { knownAt: null })
  if (policy.via !== null) lift('via', { via: null })
  if (policy.avoid.length > 0) lift('avoid', { avoid: [] })
  if (policy.avoidIds.length > 0) lift('avoidIds', { avoidIds: [] })
  if (policy.viaIds.length > 0) lift('viaIds', { viaIds: [] })
  if (!policy.throughCountries) lift('throughCountries', { throughCountries: true })
  if (!policy.throughGeneric) lift('throughGeneric', { throughGeneric: true })
  if (policy.maxHops < MOST_HOPS) lift('maxHops', { maxHops: MOST_HOPS })
  return found
}

/** Where predicates are named, those of context are named too, since `context` says nothing there. Null where nothing comes with it. */
function contextToo(policy: PathPolicy): Partial<PathPolicy> | null {
  if (policy.context) return null
  if (policy.predicates === null) return { context: true }
  const ties = admittedPredicates({ ...policy, predicates: null, context: false })
  const context = admittedPredicates({ ...policy, predicates: null, context: true }).filter((id) => !ties.includes(id))
  const predicates = union(policy.predicates, context)
  return predicates.length > policy.predicates.length ? { context: true, predicates } : null
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])]
}
