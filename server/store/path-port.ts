/** What the search for paths needs of the store; `neo4j/paths/` implements it. */
import type { Kind } from '../model/ontology/generated/ontology.ts'
import type { PathEntity, PathGraph } from '../model/paths/path-graph.ts'
import type { PathPolicy } from '../model/paths/policy.ts'

/** An entity where the search can begin. */
export interface EndEntity extends PathEntity {
  /** About how much hangs on it: what it costs to look at its links. */
  readonly weight: number
}

/** One side of a search. */
export interface SearchEnd {
  readonly entities: readonly EndEntity[]
  /** Every entity of these kinds is an end too, listed or not. */
  readonly kinds: readonly Kind[]
  /** Whether the search may go out from this side: not when `entities` leaves out ends of `kinds`. */
  readonly expandable: boolean
}

export interface Limits {
  readonly signal?: AbortSignal | undefined
  /** When to stop, on the clock of `performance.now()`. */
  readonly until: number
}

export interface SubgraphSearch extends Limits {
  readonly from: SearchEnd
  readonly to: SearchEnd
  readonly policy: PathPolicy
  /** Most links looked at, in all and of one entity. */
  readonly mostLinks: number
  readonly mostLinksOfOne: number
}

/** Every link that an admitted path between the ends can use, and some more. */
export interface Subgraph {
  readonly graph: PathGraph
  readonly linksSeen: number
  /** What kept it from being whole; null when nothing did. */
  readonly stoppedBy: 'time' | 'links' | null
}

export interface PathStore {
  /** Current entities by id or slug; what names none is left out. */
  named(idsOrSlugs: readonly string[], limits: Limits): Promise<(EndEntity & { readonly given: string })[]>
  /** Current entities of some kinds, at most so many. */
  ofKinds(kinds: readonly Kind[], most: number, limits: Limits): Promise<EndEntity[]>
  /** At most one statement for each hop of the policy. */
  between(search: SubgraphSearch): Promise<Subgraph>
}
