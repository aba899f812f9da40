/** Links and entities in few words. */
import type { PathEntity, PathLink } from '../../../server/model/paths/path-graph.ts'

export function link(subject: string, object: string, changes: Partial<PathLink> = {}): PathLink {
  return {
    claim: `c-${subject}-${object}`,
    predicate: 'supplies',
    subject: `e-${subject}`,
    object: `e-${object}`,
    status: 'asserted',
    modality: 'actual',
    inferred: false,
    origins: 1,
    validFrom: null,
    validTo: null,
    ...changes,
  }
}

export function entity(name: string, changes: Partial<PathEntity> = {}): PathEntity {
  return { id: `e-${name}`, kind: 'Company', generic: false, ...changes }
}
