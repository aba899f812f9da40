/** What the search for paths needs of the store; `neo4j/paths/` implements it. */
import type { Kind } from '../model/ontology/generated/ontology.ts'
import type { PathEntity, PathGraph } from '../model/paths/path-graph.ts'
import type { PathPolicy } from '../model/paths/policy.ts'
import type { Status } from '../model/vocabulary.ts'

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
  /** By claim: what it counts as, where speakers are set aside. */
  readonly remainders: ReadonlyMap<string, Remainder>
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

/** What breaks every chain between two entities, however long. */
export interface CutSearch extends Limits {
  readonly from: EndEntity
  readonly to: EndEntity
  /** Its most hops are set aside. */
  readonly policy: PathPolicy
  readonly remainders: ReadonlyMap<string, Remainder>
  readonly mostLinks: number
  readonly mostLinksOfOne: number
}

export interface FoundCut {
  /** Ids of the fewest claims, in order; null where a bound was met before they were certain. */
  readonly claims: readonly string[] | null
  readonly linksSeen: number
  readonly stoppedBy: 'time' | 'links' | null
}

/** Which entities of some kinds. */
export interface KindsWanted {
  readonly kinds: readonly Kind[]
  /** Ids of countries and places: only what claims place in one of them, directly or through what it is part of. Null: all. */
  readonly places: readonly string[] | null
  /** An instant; null: now. */
  readonly knownAt: string | null
  readonly most: number
}

/** What is left of a claim when some speakers are not listened to. */
export interface Remainder {
  readonly claim: string
  readonly status: Status
  readonly origins: number
  /** With all speakers. */
  readonly before: { readonly status: Status; readonly origins: number }
  /** Ids of its ends; the object null where it is a value, or not known. */
  readonly subject: string
  readonly object: string | null
}

/** What a search takes for granted beside what is recorded: stances that are not there, and what claims count as without them. */
export interface Supposition {
  readonly stances: readonly string[]
  readonly remainders: readonly Remainder[]
}

export interface PathStore {
  /** Entities by id or slug that the graph knew at an instant (null: now); what names none is left out. */
  named(
    idsOrSlugs: readonly string[],
    knownAt: string | null,
    limits: Limits,
  ): Promise<(EndEntity & { readonly given: string })[]>
  ofKinds(wanted: KindsWanted, limits: Limits): Promise<EndEntity[]>
  /**
   * Of current claims, what the pure rules make of the stances that are left without those of some speakers; only claims
   * that this can change.
   * @param stances ids of stances that are taken for retracted besides
   * @throws TOO_LARGE when the speakers say more than `most` claims
   */
  without(speakers: readonly string[], most: number, limits: Limits, stances?: readonly string[]): Promise<Remainder[]>
  /** At most one statement for each hop of the policy. */
  between(search: SubgraphSearch): Promise<Subgraph>
  /** A statement for each step outwards. */
  cut(search: CutSearch): Promise<FoundCut>
}
