/** Which section of a dossier a claim belongs to: the first rule that fits, so that each claim stands once; denials stand besides. */
import { type Kind, PREDICATES, UNITS } from '../ontology/generated/ontology.ts'
import type { UnitDef } from '../ontology/types.ts'
import type { DossierClaim, DossierRef } from './source.ts'

/** Of a dossier on an entity, in their order. */
export const SECTIONS = ['who', 'state', 'systems', 'money', 'denials', 'openQuestions', 'more'] as const
type EntitySection = (typeof SECTIONS)[number]

/** Those of a dossier on chains besides. */
export type SectionId = EntitySection | 'chain' | 'cut'

const STATE: readonly Kind[] = ['PublicBody', 'Country']
const SYSTEMS: readonly Kind[] = ['System', 'Dataset', 'Programme']

/** Null for what is only denied, which stands among the denials alone. */
export function sectionOf(claim: DossierClaim, self: string): Exclude<EntitySection, 'denials'> | null {
  if (claim.unknown !== null || claim.predicate === 'didNotAnswer') return 'openQuestions'
  if (claim.status === 'denied') return null
  const other = otherEnd(claim, self)
  const { role, group } = PREDICATES[claim.predicate]
  if (isMoney(claim.unit) || other?.kind === 'Contract' || claim.predicate === 'clientOf') return 'money'
  if (role === 'tie' && other && STATE.includes(other.kind)) return 'state'
  if (role === 'tie' && other && SYSTEMS.includes(other.kind)) return 'systems'
  if (group === 'ownership' || group === 'place') return 'who'
  return 'more'
}

/** The end that is not the entity itself; null where that is a value, or not known. */
function otherEnd({ subject, object }: DossierClaim, self: string): DossierRef | null {
  return subject.id === self ? object : subject
}

function isMoney(unit: string | null): boolean {
  return unit !== null && (UNITS as Readonly<Record<string, UnitDef>>)[unit]?.kind === 'currency'
}
