import type { ClaimCard, EntityCard } from '../state/graph/types.ts'
import type { ClaimCardFragment, EntityCardFragment } from './generated/graphql.ts'

export function toEntityCard(entity: EntityCardFragment): EntityCard {
  const { id, slug, kind, generic, anonymous } = entity
  const labels = { en: entity.labelEn, kk: entity.labelKk, ky: entity.labelKy, ru: entity.labelRu }
  return { id, slug, kind, generic, anonymous, labels }
}

export function toClaimCard(claim: ClaimCardFragment, subject: string, object: string): ClaimCard {
  const { id, predicate, status, modality, inferred, origins, validFrom, validTo } = claim
  const undated = validFrom === null && validTo === null
  return { id, subject, predicate, object, status, modality, inferred, origins, undated, validFrom, validTo }
}
