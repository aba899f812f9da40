/** What the services need for reading; `neo4j/` implements it. */
import type { Clocks } from '../model/clocks.ts'
import type { Kind } from '../model/ontology/generated/ontology.ts'
import type { Modality, StanceKind, Status, UnknownReason } from '../model/vocabulary.ts'
import type { NameRow } from '../model/dataset.ts'
import type { ContentClause } from '../model/search/content/match-content.ts'
import type { IndexClause } from '../model/search/index/query-clauses.ts'
import type { Answer, Selection } from './selection.ts'

/** The types of objects whose fields can be selected. */
export type TypeName = 'Entity' | 'Claim' | 'Stance' | 'Passage'

/** Which claims are wanted; ids are of entities. Fields narrow together, values of one field widen. */
export interface ClaimFilter {
  readonly subjects?: readonly string[] | null
  readonly objects?: readonly string[] | null
  readonly entities?: readonly string[] | null
  readonly predicates?: readonly string[] | null
  readonly statuses?: readonly Status[] | null
  readonly modalities?: readonly Modality[] | null
  readonly speakers?: readonly string[] | null
  readonly stanceKinds?: readonly StanceKind[] | null
  readonly documents?: readonly string[] | null
  readonly inferred?: boolean | null
  readonly unknown?: readonly UnknownReason[] | null
  readonly units?: readonly string[] | null
}

export type Root =
  | { readonly from: 'ids'; readonly type: TypeName; readonly ids: readonly string[] }
  /** Each as it was known at a moment of its own; a row's key is its id and its moment. */
  | {
      readonly from: 'moments'
      readonly type: TypeName
      readonly items: readonly { readonly id: string; readonly at: string }[]
    }
  | { readonly from: 'slugs'; readonly slugs: readonly string[] }
  | {
      readonly from: 'entities'
      readonly kinds: readonly string[] | null
      readonly read: boolean | null
      readonly first: number
      readonly after: unknown
    }
  | { readonly from: 'claims'; readonly filter: ClaimFilter; readonly first: number; readonly after: unknown }

export interface ReadRow {
  /** What identifies the row: the id or slug asked for, or its sort key in a list. */
  readonly key: readonly string[]
  readonly object: Answer
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined
  readonly timeoutMs?: number | undefined
  /** Whether quotes and paragraphs may be shown. */
  readonly quotes: boolean
  /** When it held, and as known when; by default whenever, and now. */
  readonly clocks?: Clocks | undefined
}

/** An entity whose search keys fit, with the names to rank it by. */
export interface SearchCandidate {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly names: readonly NameRow[]
  /** Of the graph when it was read. */
  readonly revision: number
}

/** Our own words or a paragraph of a document in which the words of a query stand. */
export interface ContentCandidate {
  readonly type: 'claim' | 'entity' | 'paragraph'
  /** Of the claim or the entity; of a paragraph, its document. */
  readonly id: string
  /** Its number, of a paragraph. */
  readonly paragraph: number | null
  /** By the name of the field; null where there is none. */
  readonly texts: Readonly<Record<string, string | null>>
}

/** How common search keys are; keys of one entity alone are left out. */
export interface KeyCounts {
  readonly revision: number
  readonly entities: number
  readonly counts: ReadonlyMap<string, number>
}

export interface StatsRow {
  readonly entitiesByKind: readonly { readonly kind: Kind; readonly count: number }[]
  readonly claimsByStatus: readonly { readonly status: Status; readonly count: number }[]
  readonly stances: number
  readonly passages: number
  readonly documentsRead: number
  readonly revision: number
  /** Moment of the first write that is kept; null where none is. */
  readonly begun: string | null
}

export interface ReadStore {
  /** The objects of a root with what a selection wants of them: one statement, and one more for each level too deep for it. */
  select(root: Root, selection: Selection, options: ReadOptions): Promise<ReadRow[]>
  /** Current entities that fit any of the clauses, best by the index first; `kinds` null for all. */
  candidates(
    query: {
      readonly clauses: readonly IndexClause[]
      readonly kinds: readonly string[] | null
      readonly limit: number
    },
    options: ReadOptions,
  ): Promise<SearchCandidate[]>
  keyCounts(options: ReadOptions): Promise<KeyCounts>
  /** What has a word of each group, best by the index first; paragraphs only where quotes may be shown. */
  content(
    query: { readonly groups: readonly (readonly ContentClause[])[]; readonly limit: number },
    options: ReadOptions,
  ): Promise<ContentCandidate[]>
  /** Every current entity that is neither anonymous nor a class. */
  namedEntities(options: ReadOptions): Promise<Pick<SearchCandidate, 'id' | 'kind' | 'names'>[]>
  /** Of the graph: it grows with every write. */
  revision(options: ReadOptions): Promise<number>
  stats(options: ReadOptions): Promise<StatsRow>
}
