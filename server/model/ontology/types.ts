import type { Lang } from '../vocabulary.ts'

/**
 * The ontology once read: what kinds of things there are, and which predicates join them.
 * The type parameters are open strings while a folder is being read; the generated constants close them.
 */

/** One text in each of the four languages. */
export type Localized = Readonly<Record<Lang, string>>

/** A text by CLDR plural category; `other` is always there, and stands in for a missing one. */
export interface PluralForms {
  readonly one?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

/** Hex colours (#rrggbb) for the light and the dark theme. */
export interface ThemeColor {
  readonly light: string
  readonly dark: string
}

export interface KindDef<K extends string = string> {
  /** PascalCase; also the Neo4j label, the GraphQL object type and the value of the GraphQL enum. */
  readonly id: K
  readonly labels: Readonly<Record<Lang, { readonly singular: string; readonly plural: string }>>
  readonly description: Localized
  readonly ftm: { readonly schema: string; readonly note: string | null }
  readonly draw: { readonly shape: string; readonly color: ThemeColor; readonly icon: string }
  /** Can act: stands wherever a predicate file says `agent`. */
  readonly agent: boolean
  /** Is a body with a structure of its own: stands wherever a predicate file says `org`. */
  readonly org: boolean
  /** Joins everything to everything: a path may end in it and never passes through it. */
  readonly hub: boolean
}

/** A tie is traversed; context is shown, and traversed only on request. */
export type PredicateRole = 'tie' | 'context'

/** What may stand as the object; an unknown object is always allowed besides. */
export type ObjectKind = 'entity' | 'value' | 'any'

export type QualifierKind = 'entity' | 'text' | 'claim'

export interface QualifierDef {
  /** What the qualifier may hold. */
  readonly kinds: readonly QualifierKind[]
  readonly description: { readonly en: string; readonly ru: string }
}

/** A sentence per modality; each holds `{subject}` and `{object}` once. */
export interface SentenceTemplates {
  readonly actual: string
  readonly planned: string
  readonly possible: string
}

/**
 * How a claim leaves as FollowTheMoney: a schema, and its two properties for the ends of the claim.
 * Where the kinds of the ends do not fit the schema's ranges, it leaves as `UnknownLink` with `role`.
 */
export interface PredicateFtm {
  readonly schema: string
  readonly subject: string
  readonly object: string
  readonly role: string
  readonly note: string | null
}

export interface PredicateDef<P extends string = string, K extends string = string, L extends string = string> {
  /** camelCase. */
  readonly id: P
  /** UPPER_SNAKE of the id: the Neo4j relationship type and the value of the GraphQL enum. */
  readonly linkType: L
  readonly labels: Readonly<Record<Lang, { readonly forward: string; readonly reverse: string }>>
  readonly sentence: Readonly<Record<Lang, SentenceTemplates>>
  readonly description: Localized
  readonly role: PredicateRole
  /** Kinds of the subject, in full. */
  readonly domain: readonly K[]
  /** Kinds of an object entity, in full; empty when only a value is taken. */
  readonly range: readonly K[]
  readonly object: ObjectKind
  /** Kinds of unit that a value may have; empty when no value is taken. */
  readonly units: readonly UnitKind[]
  readonly qualifiers: Readonly<Record<string, QualifierDef>>
  readonly ftm: PredicateFtm
  /** The group that it is drawn in. */
  readonly group: string
}

export type UnitKind = 'count' | 'currency' | 'ratio' | 'duration'

/** A unit that has labels. Units are open: a claim may use another, which is then shown as written. */
export interface UnitDef<U extends string = string> {
  readonly id: U
  readonly kind: UnitKind
  /** ISO 4217 sign, per cent sign; null where there is none. */
  readonly symbol: string | null
  readonly labels: Readonly<Record<Lang, PluralForms>>
}

/** A word of a closed vocabulary, as the reader meets it. */
export interface TermDef {
  readonly label: Localized
  readonly help: Localized
  /** For comparators: where the value goes, as `{value}`. */
  readonly frame: Localized | null
}

export interface VocabularyDef {
  readonly label: Localized
  readonly help: Localized
  readonly terms: Readonly<Record<string, TermDef>>
}

/** Sentences round other texts: see terms.yaml for the placeholders of each. */
export interface Frames {
  /** Holds `{sentence}`. */
  readonly possible: Localized
  /** Holds `{sentence}`. */
  readonly inferred: Localized
  /** Holds `{reason}`; stands in the place of an unknown object. */
  readonly unknown: Localized
}

export interface GroupDef {
  readonly labels: Localized
  readonly color: ThemeColor
  /** A Cytoscape arrow shape: the second sign of the group besides its colour. */
  readonly arrow: string
}

/** How a link is drawn for its evidence; a Cytoscape line style. */
export interface EvidenceLine {
  readonly style: string
  /** Lengths of dash and gap; empty unless the style is dashed. */
  readonly dash: readonly number[]
}

export interface Ontology {
  readonly kinds: readonly KindDef[]
  readonly predicates: readonly PredicateDef[]
  readonly units: readonly UnitDef[]
  readonly vocabularies: Readonly<Record<string, VocabularyDef>>
  readonly frames: Frames
  /** Qualifiers that every predicate takes; a predicate may define one of them more narrowly. */
  readonly generalQualifiers: Readonly<Record<string, QualifierDef>>
  /** Labels of the qualifier keys. */
  readonly qualifierLabels: Readonly<Record<string, Localized>>
  readonly groups: Readonly<Record<string, GroupDef>>
  readonly evidence: Readonly<Record<string, EvidenceLine>>
}
