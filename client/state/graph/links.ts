import { type ClaimCard, type Link, linkId } from './types.ts'

type Links = ReadonlyMap<string, Link>

/** Merges claims into links. A claim that is there already stays as it is; the same links when none is new. */
export function withClaims(links: Links, claims: readonly ClaimCard[]): Links {
  let next: Map<string, Link> | null = null
  for (const claim of claims) {
    const id = linkId(claim)
    const link = (next ?? links).get(id)
    if (link?.claims.some((known) => known.id === claim.id)) continue
    next ??= new Map(links)
    const { subject, predicate, object } = claim
    const merged = [...(link?.claims ?? []), claim].sort((a, b) => (a.id < b.id ? -1 : 1))
    next.set(id, { id, subject, predicate, object, claims: merged })
  }
  return next ?? links
}
