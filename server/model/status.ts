/**
 * The status of a claim, by one pure rule from its stances and from the claims that contradict it (DESIGN.md section 2).
 *
 * - asserted: somebody asserts it, nobody denies it, and no asserted claim contradicts it
 * - disputed: somebody asserts it, and it is denied, or contradicted by a claim that somebody asserts
 * - denied: nobody asserts it, and somebody denies it
 * - unsupported: no assertion and no denial is left
 *
 * A speaker's later stance replaces the earlier one; `qualifies` never changes a status. A wholesale denial of a document
 * counts as a denial of each claim that rests on it.
 */
import { comparePartialDates, type PartialDate } from './partial-date.ts'
import type { StanceKind, Status } from './vocabulary.ts'

export interface StanceForStatus {
  readonly id: string
  readonly kind: StanceKind
  readonly speaker: string
  /** Undated stances come before all dated ones. */
  readonly date: PartialDate | null
}

/**
 * The stances that count: of each speaker's assertions and denials only those of the latest date.
 * Two opposite stances of one speaker at one date both count: the speaker holds both, and nothing is picked.
 */
export function effectiveStances<T extends StanceForStatus>(stances: readonly T[]): T[] {
  const latest = new Map<string, PartialDate | null>()
  for (const stance of stances) {
    if (stance.kind === 'qualifies') continue
    const known = latest.get(stance.speaker)
    if (known === undefined || compareDates(known, stance.date) < 0) latest.set(stance.speaker, stance.date)
  }
  return stances.filter(
    (stance) => stance.kind !== 'qualifies' && compareDates(latest.get(stance.speaker) ?? null, stance.date) === 0,
  )
}

/** True when somebody asserts the claim, in the stances that count. */
export function isHeld(stances: readonly StanceForStatus[]): boolean {
  return effectiveStances(stances).some((stance) => stance.kind === 'asserts')
}

/**
 * @param stances every stance on the claim that is not retracted, wholesale denials included
 * @param contradictedByHeld whether a claim that contradicts it, in either direction, is itself asserted by somebody
 */
export function statusOf(stances: readonly StanceForStatus[], contradictedByHeld: boolean): Status {
  const counting = effectiveStances(stances)
  const asserted = counting.some((stance) => stance.kind === 'asserts')
  const denied = counting.some((stance) => stance.kind === 'denies')
  if (asserted) return denied || contradictedByHeld ? 'disputed' : 'asserted'
  return denied ? 'denied' : 'unsupported'
}

function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  return comparePartialDates(a, b)
}
