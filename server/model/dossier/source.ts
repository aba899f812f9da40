/** What a dossier is made of: rows with their names in one language. */
import type { Clocks } from '../clocks.ts'
import type { Kind, PredicateId } from '../ontology/generated/ontology.ts'
import type { PartialDate } from '../partial-date.ts'
import type { ValueOrUnknown } from '../object-text.ts'
import type { Lang, Modality, Mode, Scope, StanceKind, Status } from '../vocabulary.ts'

export interface DossierRef {
  readonly id: string
  readonly kind: Kind
  readonly name: string
}

export interface DossierPassage {
  readonly id: string
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** Null where the text is not there, or not to be shown. */
  readonly quote: string | null
  readonly document: Pick<DossierRef, 'id' | 'name'>
}

export interface DossierStance {
  readonly id: string
  readonly kind: StanceKind
  readonly scope: Scope
  readonly mode: Mode
  readonly date: PartialDate | null
  readonly speaker: DossierRef
  readonly reportedBy: DossierRef
  readonly basis: DossierRef | null
  /** Of a wholesale denial. */
  readonly rejects: Pick<DossierRef, 'id' | 'name'> | null
  readonly passage: DossierPassage
  /** False where a document that it cites is downgraded. */
  readonly counts: boolean
}

export interface DossierClaim extends ValueOrUnknown {
  readonly id: string
  readonly predicate: PredicateId
  readonly subject: DossierRef
  readonly object: DossierRef | null
  readonly status: Status
  readonly modality: Modality
  readonly inferred: boolean
  readonly origins: number
  readonly summary: string | null
  readonly stances: readonly DossierStance[]
}

export interface DossierSource {
  readonly lang: Lang
  readonly entity: DossierRef & { readonly summary: string | null; readonly names: readonly string[] }
  /** Claims of which it is the subject or the object. */
  readonly about: readonly DossierClaim[]
  /** Claims that it denies. */
  readonly denied: readonly DossierClaim[]
  /** When it looks. */
  readonly clocks: Clocks
  /** Whether these are all. */
  readonly complete: boolean
}
