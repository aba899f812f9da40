/** The closed word lists of the model (DESIGN.md section 2). What each word means stands in `graph-seed/ontology/terms.yaml`. */

export const LANGS = ['en', 'kk', 'ky', 'ru'] as const
/** The languages that the product speaks. A name or a document may be in any BCP 47 language. */
export type Lang = (typeof LANGS)[number]

export const STATUSES = ['asserted', 'disputed', 'denied', 'unsupported'] as const
export type Status = (typeof STATUSES)[number]

export const MODALITIES = ['actual', 'planned', 'possible'] as const
export type Modality = (typeof MODALITIES)[number]

export const STANCE_KINDS = ['asserts', 'denies', 'qualifies'] as const
export type StanceKind = (typeof STANCE_KINDS)[number]

export const SCOPES = ['specific', 'wholesale'] as const
export type Scope = (typeof SCOPES)[number]

export const MODES = ['quoted', 'paraphrased'] as const
export type Mode = (typeof MODES)[number]

/** Why an object is not known, after BODS `unspecifiedReason`. */
export const UNKNOWN_REASONS = ['notStated', 'refused', 'secret', 'anonymous'] as const
export type UnknownReason = (typeof UNKNOWN_REASONS)[number]

export const NAME_KINDS = ['primary', 'alias', 'abbreviation', 'transliteration'] as const
export type NameKind = (typeof NAME_KINDS)[number]

export const NAME_SOURCES = ['text', 'supplied'] as const
export type NameSource = (typeof NAME_SOURCES)[number]

export const DERIVATIONS = ['translatedFrom', 'syndicatedFrom', 'excerptedFrom'] as const
/** How a document came from another. */
export type Derivation = (typeof DERIVATIONS)[number]
