/**
 * Which stances on a claim count. All are shown; these decide its status and the number of its origins.
 *
 * - A document can be downgraded, by a decision of people: what cites it or relies on it is still there, and no longer counts.
 * - A wholesale denial counts while an assertion that counts rests on the document that it rejects.
 *
 * So a downgraded document leaves each claim with what its withdrawal would leave.
 */
import type { StanceKind } from './vocabulary.ts'

export interface CitingStance {
  readonly kind: StanceKind
  /** Where it stands. */
  readonly document: string
  /** What it relies on. */
  readonly basis: string | null
  /** Of a wholesale denial: the document. */
  readonly rejects: string | null
}

export function countingStances<T extends CitingStance>(
  stances: readonly T[],
  isDowngraded: (document: string) => boolean,
): T[] {
  const left = stances.filter(({ document, basis }) => ![document, basis].some((id) => id !== null && isDowngraded(id)))
  const restsOn = new Set(
    left.flatMap(({ kind, document, basis, rejects }) =>
      rejects === null && kind === 'asserts' ? [document, basis] : [],
    ),
  )
  return left.filter(({ rejects }) => rejects === null || restsOn.has(rejects))
}
