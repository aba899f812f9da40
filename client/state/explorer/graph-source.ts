import type { Direction, Predicate } from '../../api/types.ts'
import type { AsOf } from '../address/as-of.ts'
import type { ClaimCard, EntityCard } from '../graph/types.ts'

/** Where the explorer gets its graph from. The GraphQL one is `client/api/graph-source.ts`; tests bring their own. */
export interface GraphSource {
  /** The same graph as it was at a date. */
  at(asOf: AsOf): GraphSource
  /** By id or slug; null when there is none. */
  opening(id: string, first: number, signal?: AbortSignal): Promise<Opening | null>
  /** Neighbours of one predicate and direction, in a lasting order. */
  expansion(wanted: Wanted, first: number, after: string | null, signal?: AbortSignal): Promise<NeighbourPage>
  /** In the order asked for; what does not exist is left out. */
  cards(ids: readonly string[], signal?: AbortSignal): Promise<EntityCard[]>
  /** Every claim from one of the subjects to one of the objects, not more than `limit`. */
  claimsBetween(
    subjects: readonly string[],
    objects: readonly string[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<ClaimCard[]>
}

export interface Wanted {
  readonly id: string
  readonly predicate: Predicate
  readonly direction: Direction
}

export interface NeighbourPage {
  readonly entities: readonly EntityCard[]
  readonly claims: readonly ClaimCard[]
  /** Null on the last page. */
  readonly next: string | null
}

export interface Opening {
  readonly card: EntityCard
  readonly counts: readonly { readonly predicate: Predicate; readonly direction: Direction; readonly total: number }[]
  readonly neighbours: NeighbourPage
}
