import type { Modality, Status } from '../../api/types.ts'

/** How a claim or a link is drawn and named: one word each, so that no cue depends on colour. */
export const EVIDENCE = ['asserted', 'disputed', 'denied', 'inferred', 'planned', 'possible', 'unsupported'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** What of a claim decides its word. */
interface Weighed {
  readonly status: Status
  readonly modality: Modality
  readonly inferred: boolean
}

/** The word that a reader must not miss comes first: a dispute before an inference, an inference before a plan. */
export function evidenceOf(claim: Weighed): Evidence {
  if (claim.status !== 'asserted') return claim.status
  if (claim.inferred) return 'inferred'
  return claim.modality === 'actual' ? 'asserted' : claim.modality
}

const STRENGTH: readonly Evidence[] = ['asserted', 'inferred', 'planned', 'possible', 'denied', 'unsupported']

/**
 * A link of several claims is disputed when one of them is, or when one is denied while another is held;
 * else it is drawn as its strongest claim.
 */
export function evidenceOfLink(link: { readonly claims: readonly Weighed[] }): Evidence {
  const found = new Set(link.claims.map(evidenceOf))
  if (found.has('disputed') || (found.has('denied') && found.has('asserted'))) return 'disputed'
  return STRENGTH.find((evidence) => found.has(evidence)) ?? 'unsupported'
}
