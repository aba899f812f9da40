import type { Kind, Predicate } from '../../api/types.ts'
import type { Evidence } from '../graph/evidence.ts'
import { type AsOf, PRESENT } from './as-of.ts'
import type { Point } from '../graph/types.ts'
import type { Span } from '../time/span.ts'

/** What an address keeps of a view: ids and places, never names and never the language of the reader. */
export interface ViewAddress {
  /** Entities on the map; `at` is null where the layout decides. */
  readonly entities: readonly { readonly id: string; readonly at: Point | null; readonly pinned: boolean }[]
  readonly hidden: readonly string[]
  /** Closed groups, by their members. */
  readonly groups: readonly { readonly members: readonly string[]; readonly at: Point; readonly pinned: boolean }[]
  readonly offKinds: readonly Kind[]
  readonly offPredicates: readonly Predicate[]
  readonly offEvidence: readonly Evidence[]
  readonly offUndated: boolean
  readonly between: Span | null
  readonly sizeByLinks: boolean
  readonly selection: AddressSelection
  /** Middle of the window in model coordinates. */
  readonly camera: { readonly zoom: number; readonly centre: Point } | null
  readonly question: AddressQuestion | null
  readonly asOf: AsOf
}

export type AddressSelection =
  | null
  /** A group is named by its first member. */
  | { readonly type: 'entities'; readonly ids: readonly string[] }
  | { readonly type: 'link'; readonly subject: string; readonly predicate: Predicate; readonly object: string }

/** An end of a question: entities by id, and every entity of some kinds. */
export interface QuestionEnd {
  readonly ids: readonly string[]
  readonly kinds: readonly Kind[]
  /** Of `kinds`, only what claims place in one of these: ids of countries and places. Empty where there are no kinds. */
  readonly places: readonly string[]
}

/** "How are these connected?": two ends, and what a chain between them may use. */
export interface AddressQuestion {
  readonly from: QuestionEnd
  readonly to: QuestionEnd
  readonly maxHops: number
  readonly allow: readonly Allowance[]
  /** Least number of independent origins of each step. */
  readonly minOrigins: number
  /** A partial date on which each step may hold; null: any. */
  readonly validAt: string | null
  /** A day as the graph knew it at its end (UTC); null: now. */
  readonly knownAt: string | null
  /** Ids of speakers whose word does not count. Not together with `knownAt`. */
  readonly setAside: readonly string[]
  /** Relations that no step is made of. */
  readonly offPredicates: readonly Predicate[]
  /** Kinds that no chain passes through. */
  readonly avoid: readonly Kind[]
  /** Ids of entities that are no part of any chain. */
  readonly avoidIds: readonly string[]
  /** Ids of entities: each chain passes through one of them at least. Empty: it need not. */
  readonly viaIds: readonly string[]
  /** Only steps that nobody disputes. */
  readonly undisputed: boolean
  /** Only steps from subject to object, seen from the first end: as the relation reads. */
  readonly along: boolean
}

/** What a path may use beyond the defaults. */
export const ALLOWANCES = ['planned', 'inferred', 'denied', 'context', 'countries', 'generic'] as const
export type Allowance = (typeof ALLOWANCES)[number]

export const EMPTY_ADDRESS: ViewAddress = {
  entities: [],
  hidden: [],
  groups: [],
  offKinds: [],
  offPredicates: [],
  offEvidence: [],
  offUndated: false,
  between: null,
  sizeByLinks: false,
  selection: null,
  camera: null,
  question: null,
  asOf: PRESENT,
}
