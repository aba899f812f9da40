import type { Kind, Lang, Modality, Predicate, Status } from '../../api/types.ts'
import { type AsOf, PRESENT } from '../address/as-of.ts'
import type { Span } from '../time/span.ts'
import type { Evidence } from './evidence.ts'
import type { Notes } from './notes.ts'

/** What the map keeps of an entity. Names in every language, so that switching the language asks no server. */
export interface EntityCard {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly labels: Readonly<Record<Lang, string>>
  /** A class ("state bodies"). */
  readonly generic: boolean
  readonly anonymous: boolean
  /** Only where it stands for a closed group (`drawn`): then the names are empty, and the views find the words. */
  readonly group?: GroupFacts
}

/** What a closed group shows of itself. */
export interface GroupFacts {
  /** Kinds of its members, the most frequent first. */
  readonly kinds: readonly Kind[]
  /** Members that no filter keeps out of sight. */
  readonly shown: number
  /** Members that are on the map. */
  readonly all: number
}

/** What the map keeps of a claim that joins two entities. */
export interface ClaimCard {
  readonly id: string
  readonly subject: string
  readonly predicate: Predicate
  readonly object: string
  readonly status: Status
  readonly modality: Modality
  readonly inferred: boolean
  /** Independent origins of its assertions. */
  readonly origins: number
  /** Whether nothing is stated of when it holds: a date in the world lets it through, and proves nothing. */
  readonly undated: boolean
  /** A partial date since when it holds; null where nothing is stated of its beginning. */
  readonly validFrom: string | null
  /** A partial date until which it holds; null where nothing is stated of its end. */
  readonly validTo: string | null
  /** Only in the merged link of a closed group: its own two ends. */
  readonly ends?: { readonly subject: EntityCard; readonly object: EntityCard }
}

/** The claims of one predicate from one entity to another, drawn as one line. Never empty; ordered by id. */
export interface Link {
  readonly id: string
  readonly subject: string
  readonly predicate: Predicate
  readonly object: string
  readonly claims: readonly ClaimCard[]
}

/** Model coordinates: independent of zoom and window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The map: entities, the links between them, where they stand and what is put out of sight.
 * Invariants: both ends of a link are entities of the map; every entity has a position;
 * `pinned` and `hidden` hold entities of the map only, `parents` absent ones too; no entity of the map is `absent`.
 * The members of a group are entities of the map or absent ones, two at least, and each is in one group at most.
 * `notes` are of entities wherever they are: no command but `note` changes them.
 */
export interface GraphState {
  readonly entities: ReadonlyMap<string, EntityCard>
  readonly links: ReadonlyMap<string, Link>
  readonly positions: ReadonlyMap<string, Point>
  /** Of an entity that an expansion brought: the one that was expanded. */
  readonly parents: ReadonlyMap<string, string>
  readonly pinned: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
  /** Closed groups by their ids; each is drawn as one (`drawn`). Opening one takes it away. */
  readonly groups: ReadonlyMap<string, EntityGroup>
  /** What the legend has switched off. */
  readonly offKinds: ReadonlySet<Kind>
  readonly offPredicates: ReadonlySet<Predicate>
  readonly offEvidence: ReadonlySet<Evidence>
  /** Whether links that state no date are out of sight. */
  readonly offUndated: boolean
  /** Links that cannot hold within these months, by the dates that they state, are out of sight; null: any time. */
  readonly between: Span | null
  /** Whether an entity is drawn the larger, the more of its links are; else all are alike. */
  readonly sizeByLinks: boolean
  /** When the map looks: everything on it is as it was then. */
  readonly asOf: AsOf
  /** What the graph did not know then, with its place on the map: it comes back at a date when it did. */
  readonly absent: ReadonlyMap<string, Place>
  readonly notes: Notes
}

export interface Place {
  readonly at: Point
  readonly pinned: boolean
  readonly hidden: boolean
}

/** Entities that stand closed in one place. They keep their own places, to which they come back when it is opened. */
export interface EntityGroup {
  /** Follows from the members: see `groupId`. */
  readonly id: string
  /** Sorted. */
  readonly members: readonly string[]
  readonly at: Point
  readonly pinned: boolean
}

export const EMPTY_GRAPH: GraphState = {
  entities: new Map(),
  links: new Map(),
  positions: new Map(),
  parents: new Map(),
  pinned: new Set(),
  hidden: new Set(),
  groups: new Map(),
  offKinds: new Set(),
  offPredicates: new Set(),
  offEvidence: new Set(),
  offUndated: false,
  between: null,
  sizeByLinks: false,
  asOf: PRESENT,
  absent: new Map(),
  notes: new Map(),
}

/** The map with nothing on it; its date and what the legend has switched stay. */
export function emptied(graph: GraphState): GraphState {
  const { asOf, offKinds, offPredicates, offEvidence, offUndated, between, sizeByLinks } = graph
  return { ...EMPTY_GRAPH, asOf, offKinds, offPredicates, offEvidence, offUndated, between, sizeByLinks }
}

/** Predicates hold no `~`, and ids neither, so a link's id names its ends without doubt. */
export function linkId(claim: Pick<ClaimCard, 'subject' | 'predicate' | 'object'>): string {
  return `${claim.subject}~${claim.predicate}~${claim.object}`
}
