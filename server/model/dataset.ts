/**
 * A dataset: the rows of one seed folder after parsing, with every reference resolved to an id.
 * Rows are keyed by id; the writer compares them with what is recorded (added, superseded, retracted).
 */
import type { Kind, PredicateId } from './ontology/generated/ontology.ts'
import type { PartialDate } from './partial-date.ts'
import type { Value } from './value.ts'
import type { Derivation, Lang, Modality, Mode, NameKind, NameSource, StanceKind, UnknownReason } from './vocabulary.ts'

/** Text of ours in the product's languages; English and Russian are always there. */
export type Texts = Readonly<Partial<Record<Lang, string>>>

export interface NameRow {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
  readonly kind: NameKind
  readonly source: NameSource
}

export interface EntityRow {
  /** `e-…`, opaque, lasting. */
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly names: readonly NameRow[]
  readonly summary: Texts
  /** A class ("state bodies"): never passed through. */
  readonly generic: boolean
  /** A person whom the text leaves unnamed: never merged, matched or suggested. */
  readonly anonymous: boolean
  /** Present on entities of kind Document only. */
  readonly document: DocumentFacts | null
}

export interface DocumentFacts {
  /** Entity id of the publisher. */
  readonly publisher: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly publishedAt: PartialDate | null
  readonly title: string | null
  readonly address: string | null
  /** SHA-256 (hex) of the file as given, UTF-8; null where we never had the text. */
  readonly sha256: string | null
  /** Length of the text in Unicode code points. */
  readonly length: number | null
  readonly derivedFrom: readonly { readonly how: Derivation; readonly document: string }[]
  readonly passages: readonly PassageRow[]
  /** Paragraphs that no claim cites, with the reason. */
  readonly uncited: readonly { readonly paragraph: number; readonly reason: string }[]
}

/** A place in a document; `start` and `end` are zero-based, half-open, in Unicode code points of the file as given. */
export interface PassageRow {
  /** `p-…`, derived from the document's id, start and end. */
  readonly id: string
  /** Non-empty lines, counted from 1. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** SHA-256 (hex) of the exact text. */
  readonly sha256: string
  /** SHA-256 (hex) of its NFC, whitespace-collapsed form. */
  readonly sha256Normal: string
}

export interface QualifierRow {
  readonly key: string
  /** Exactly one of the three is set: an entity id, a text or number, a claim id. */
  readonly entity: string | null
  readonly value: string | null
  readonly claim: string | null
}

export interface ClaimRow {
  /** `c-…`, opaque, lasting. */
  readonly id: string
  readonly subject: string
  readonly predicate: PredicateId
  /** Exactly one of object, value and unknown is set. */
  readonly object: string | null
  readonly value: Value | null
  readonly unknown: UnknownReason | null
  readonly qualifiers: readonly QualifierRow[]
  readonly modality: Modality
  readonly inferred: boolean
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
  readonly dateInferred: boolean
  readonly summary: Texts
  readonly note: string | null
  /** Ids of claims; the relation is symmetric and recorded once, from the row that states it. */
  readonly contradicts: readonly string[]
  readonly stances: readonly StanceRow[]
}

/** Who holds what of one claim, and where it stands. */
export interface StanceRow {
  /** `<claim id>.<local id>`. */
  readonly id: string
  readonly kind: StanceKind
  readonly mode: Mode
  readonly speaker: string
  readonly reportedBy: string | null
  /** What the speaker relies on: a leak, a report, a video. */
  readonly basis: string | null
  readonly date: PartialDate | null
  /** Id of the document and of the passage in it. */
  readonly document: string
  readonly passage: string
  readonly note: string | null
}

/** A wholesale denial: rejects a Document as a whole, and so touches every claim that rests on it. */
export interface RejectionRow {
  /** `r-…` */
  readonly id: string
  readonly rejects: string
  readonly mode: Mode
  readonly speaker: string
  readonly reportedBy: string | null
  readonly basis: string | null
  readonly date: PartialDate | null
  readonly document: string
  readonly passage: string
  readonly summary: Texts
  readonly note: string | null
}

export interface Dataset {
  /** `seed` for the shipped one, else the name that its folder gives itself. */
  readonly name: string
  readonly entities: readonly EntityRow[]
  readonly claims: readonly ClaimRow[]
  readonly rejections: readonly RejectionRow[]
}
