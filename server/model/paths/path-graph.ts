/** What a search for paths works on: entities, and the links that claims give between them. No names, no evidence: only what decides. */
import type { Kind, PredicateId } from '../ontology/generated/ontology.ts'
import type { PartialDate } from '../partial-date.ts'
import type { Modality, Status } from '../vocabulary.ts'

export interface PathEntity {
  readonly id: string
  readonly kind: Kind
  /** A class, such as "state bodies". */
  readonly generic: boolean
}

/** The link of one claim, from its subject to its object. */
export interface PathLink {
  readonly claim: string
  readonly predicate: PredicateId
  readonly subject: string
  readonly object: string
  readonly status: Status
  readonly modality: Modality
  readonly inferred: boolean
  /** Distinct origins of its assertions. */
  readonly origins: number
  /** When it holds: by its claim, or for a role in an event that states no date of its own, by the event. */
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
}

export interface PathGraph {
  readonly entities: readonly PathEntity[]
  readonly links: readonly PathLink[]
}

/** Entity ids where a path may begin and where it may arrive; the two sets may overlap. */
export interface PathEnds {
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
}
