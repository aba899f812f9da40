/** What says of a thing where it belongs: by these claims "any public body of Kazakhstan" finds its bodies. */
import type { PredicateId } from '../ontology/generated/ontology.ts'

export const PLACING: readonly PredicateId[] = [
  'deployedIn',
  'locatedIn',
  'occurred',
  'originatesFrom',
  'partOf',
  'storedAt',
]
