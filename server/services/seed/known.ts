/** What a seed may refer to besides its own rows: what the database holds already. */
import type { Kind } from '../../model/ontology/generated/ontology.ts'

export interface KnownRows {
  /** By slug or by id. */
  entity(reference: string): { readonly id: string; readonly kind: Kind } | null
  claim(id: string): boolean
  /** A passage by its id, with the id of its document. */
  passage(id: string): { readonly document: string } | null
}

/** A folder that stands alone. */
export const NOTHING_KNOWN: KnownRows = { entity: () => null, claim: () => false, passage: () => null }
