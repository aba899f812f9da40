import type { PathPolicy } from '../../api/types.ts'
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

/** The policy that a question asks with: the defaults, and what the reader allows or demands besides. */
export function policyOf({ maxHops, allow, minOrigins, validAt, knownAt, setAside }: Conditions): PathPolicy {
  const allowed = (name: Allowance) => allow.includes(name)
  return {
    maxHops,
    context: allowed('context'),
    statuses: allowed('denied') ? ['asserted', 'disputed', 'denied'] : ['asserted', 'disputed'],
    modalities: allowed('planned') ? ['actual', 'planned', 'possible'] : ['actual'],
    inferred: allowed('inferred'),
    throughCountries: allowed('countries'),
    throughGeneric: allowed('generic'),
    minOrigins,
    validAt,
    knownAt,
    setAside,
  }
}

const BY_FIELD: Readonly<Record<string, Allowance>> = {
  context: 'context',
  predicates: 'context',
  statuses: 'denied',
  modalities: 'planned',
  inferred: 'inferred',
  throughCountries: 'countries',
  throughGeneric: 'generic',
}

/** What hides a path, by the name of its message, and the question without it; null where nothing of ours lifts it. */
export interface Obstacle {
  readonly label: Allowance | 'minOrigins' | 'validAt' | 'knownAt' | 'setAside'
  readonly lifted: AddressQuestion
}

export function obstacleOf(field: string, question: AddressQuestion): Obstacle | null {
  const label = BY_FIELD[field]
  if (label) return { label, lifted: { ...question, allow: [...new Set([...question.allow, label])] } }
  switch (field) {
    case 'minOrigins':
      return { label: field, lifted: { ...question, minOrigins: 0 } }
    case 'validAt':
    case 'knownAt':
      return { label: field, lifted: { ...question, [field]: null } }
    case 'setAside':
      return { label: field, lifted: { ...question, setAside: [] } }
    default:
      return null
  }
}

/** How many conditions differ from the defaults. */
export function conditionCount({ allow, minOrigins, validAt, knownAt, setAside }: Conditions): number {
  return allow.length + [minOrigins > 0, validAt !== null, knownAt !== null].filter(Boolean).length + setAside.length
}
