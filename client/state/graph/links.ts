import { type ClaimCard, type Link, linkId } from './types.ts'

type Links = ReadonlyMap<string, Link>

/** Merges claims into links. A claim that is there already stays as it is. */
export function withClaims(links: Links, claims: readonly ClaimCard[]): { links: Links; added: ClaimCard[] } {
  const next = new Map(links)
  const added: ClaimCard[] = []
  for (const claim of claims) {
    const id = linkId(claim)
    const link = next.get(id)
    if (link?.claims.some((known) => known.id === claim.id)) continue
    added.push(claim)
    const { subject, predicate, object } = claim
    const merged = [...(link?.claims ?? []), claim].sort((a, b) => (a.id < b.id ? -1 : 1))
    next.set(id, { id, subject, predicate, object, claims: merged })
  }
  return { links: added.length === 0 ? links : next, added }
}

/** Takes claims out of their links; a link without claims is gone. */
export function withoutClaims(links: Links, ids: ReadonlySet<string>): { links: Links; removed: ClaimCard[] } {
  const next = new Map<string, Link>()
  const removed: ClaimCard[] = []
  for (const [id, link] of links) {
    const kept = link.claims.filter((claim) => !ids.has(claim.id))
    if (kept.length === link.claims.length) next.set(id, link)
    else {
      removed.push(...link.claims.filter((claim) => ids.has(claim.id)))
      if (kept.length > 0) next.set(id, { ...link, claims: kept })
    }
  }
  return { links: removed.length === 0 ? links : next, removed }
}
