import type { PathPolicy } from '../../api/types.ts'
import type { AddressQuestion, Allowance } from '../address/view-address.ts'

export const MOST_HOPS = 6

/** The policy that a question asks with: the defaults, and what the reader allows besides. */
export function policyOf({ maxHops, allow }: Pick<AddressQuestion, 'maxHops' | 'allow'>): PathPolicy {
  const allowed = (name: Allowance) => allow.includes(name)
  return {
    maxHops,
    context: allowed('context'),
    statuses: allowed('denied') ? ['asserted', 'disputed', 'denied'] : ['asserted', 'disputed'],
    modalities: allowed('planned') ? ['actual', 'planned', 'possible'] : ['actual'],
    inferred: allowed('inferred'),
    throughCountries: allowed('countries'),
    throughGeneric: allowed('generic'),
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

/** The allowance that lifts an obstacle; null where no switch of ours does. */
export function allowanceFor(field: string): Allowance | null {
  return BY_FIELD[field] ?? null
}
