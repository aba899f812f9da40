import type { PathPolicy, Predicate } from '../../api/types.ts'
import { PREDICATE_DRAW } from '../../graph/generated/draw.ts'
import type { AsOf } from '../address/as-of.ts'
import type { AddressQuestion, Allowance } from '../address/view-address.ts'

export const MOST_HOPS = 6
/** More independent origins than that nobody asks for. */
export const MOST_ORIGINS = 3

type Conditions = Omit<AddressQuestion, 'from' | 'to'>

/** A question as it is asked on a page that looks at a date: its own dates go before those. */
export function questionAt(question: AddressQuestion, { validAt, knownAt }: AsOf): AddressQuestion {
  const known = question.knownAt ?? knownAt
  // What a voice is worth without another is known for the present only.
  const setAside = known === null ? question.setAside : []
  return { ...question, validAt: question.validAt ?? validAt, knownAt: known, setAside }
}

/** The relations that a step may be made of, before any is switched off: what joins two entities, context only where it is allowed. */
export function usablePredicates({ allow }: Pick<AddressQuestion, 'allow'>): Predicate[] {
  const context = allow.includes('context')
  return (Object.keys(PREDICATE_DRAW) as Predicate[]).filter((predicate) => {
    const { joins, role } = PREDICATE_DRAW[predicate]
    return joins && (context || role === 'tie')
  })
}

/** The policy that a question asks with: the defaults, and what the reader allows or demands besides. */
export function policyOf(question: Conditions): PathPolicy {
  const { maxHops, allow, minOrigins, validAt, knownAt, setAside, offPredicates, undisputed } = question
  const allowed = (name: Allowance) => allow.includes(name)
  const usable = usablePredicates(question)
  const predicates = usable.filter((predicate) => !offPredicates.includes(predicate))
  return {
    maxHops,
    // Null is all of them, those of a later ontology too.
    predicates: predicates.length === usable.length ? null : predicates,
    context: allowed('context'),
    statuses: [
      'asserted',
      ...(undisputed ? [] : ['disputed' as const]),
      ...(allowed('denied') ? ['denied' as const] : []),
    ],
    modalities: allowed('planned') ? ['actual', 'planned', 'possible'] : ['actual'],
    inferred: allowed('inferred'),
    direction: question.along ? 'outgoing' : 'both',
    throughCountries: allowed('countries'),
    throughGeneric: allowed('generic'),
    minOrigins,
    validAt,
    knownAt,
    setAside,
    avoid: question.avoid,
    avoidIds: question.avoidIds,
    viaIds: question.viaIds,
  }
}

const BY_FIELD: Readonly<Record<string, Allowance>> = {
  context: 'context',
  statuses: 'denied',
  modalities: 'planned',
  inferred: 'inferred',
  throughCountries: 'countries',
  throughGeneric: 'generic',
}

type ObstacleLabel =
  | Allowance
  | 'minOrigins'
  | 'validAt'
  | 'knownAt'
  | 'setAside'
  | 'offPredicates'
  | 'avoid'
  | 'avoidIds'
  | 'viaIds'
  | 'undisputed'
  | 'along'

/** What hides a path, by the names of its messages, and the question without it; null where nothing of ours lifts it. */
export interface Obstacle {
  readonly labels: readonly ObstacleLabel[]
  readonly lifted: AddressQuestion
}

export function obstacleOf(field: string, question: AddressQuestion): Obstacle | null {
  const label = BY_FIELD[field]
  if (label) {
    const lifted = { ...question, allow: [...new Set([...question.allow, label])] }
    // The search for it lets disputed and denied steps in together.
    if (label === 'denied' && question.undisputed)
      return {
        labels: question.allow.includes('denied') ? ['undisputed'] : ['undisputed', 'denied'],
        lifted: { ...lifted, undisputed: false },
      }
    return { labels: [label], lifted }
  }
  switch (field) {
    case 'minOrigins':
      return { labels: [field], lifted: { ...question, minOrigins: 0 } }
    case 'validAt':
    case 'knownAt':
      return { labels: [field], lifted: { ...question, [field]: null } }
    case 'setAside':
    case 'avoid':
    case 'avoidIds':
    case 'viaIds':
      return { labels: [field], lifted: { ...question, [field]: [] } }
    case 'direction':
      return { labels: ['along'], lifted: { ...question, along: false } }
    case 'predicates':
      return { labels: ['offPredicates'], lifted: { ...question, offPredicates: [] } }
    default:
      return null
  }
}

/** No chain passes through what it avoids: who is named for the one is no longer named for the other. */
export function avoiding<Q extends Conditions>(question: Q, avoidIds: readonly string[]): Q {
  return { ...question, avoidIds, viaIds: question.viaIds.filter((id) => !avoidIds.includes(id)) }
}

export function passing<Q extends Conditions>(question: Q, viaIds: readonly string[]): Q {
  return { ...question, viaIds, avoidIds: question.avoidIds.filter((id) => !viaIds.includes(id)) }
}

/** How many conditions differ from the defaults. */
export function conditionCount(question: Conditions): number {
  const { allow, minOrigins, validAt, knownAt, setAside, avoid, avoidIds, viaIds, undisputed, along } = question
  const off = usablePredicates(question).some((predicate) => question.offPredicates.includes(predicate))
  const single = [minOrigins > 0, validAt !== null, knownAt !== null, undisputed, along, off, avoid.length > 0]
  return allow.length + single.filter(Boolean).length + setAside.length + avoidIds.length + viaIds.length
}
