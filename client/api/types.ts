/** The words of the contract that the rest of the client uses; everything else of the generated types stays in `api/`. */
export type {
  ChangesQuery,
  ClaimEvidenceQuery,
  ClaimFilter,
  ClaimFullFragment,
  ClaimRowFragment,
  Comparator,
  Direction,
  DossierFullFragment,
  EntityRefFragment,
  EntityFactsQuery,
  Kind,
  Lang,
  MentionsQuery,
  Modality,
  PathPolicy,
  PathsQuery,
  Predicate,
  SearchContentQuery,
  StanceFullFragment,
  Status,
  UnknownReason,
} from './generated/graphql.ts'
import type { EntityFactsQuery } from './generated/graphql.ts'

/** One written form of a name. */
export type Name = NonNullable<EntityFactsQuery['entity']>['names'][number]
