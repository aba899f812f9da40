/**
 * The two clocks of a read (DESIGN.md section 2).
 *
 * - `validAt` narrows lists and counts of claims to those that may hold in the world at a date (`holdsAt`). What is asked
 *   for by its id, and what another object refers to, is shown whenever it holds: a date hides no object.
 * - `knownAt` shows everything as the graph knew it at a moment: rows recorded by then and not yet retracted, each in its
 *   state of then.
 */
import type { PartialDate } from './partial-date.ts'

export interface Clocks {
  /** Null: whenever. */
  readonly validAt: PartialDate | null
  /** ISO 8601 in UTC, to the millisecond, as `instantOf` gives it. Null: now. */
  readonly knownAt: string | null
}

/** Whenever it holds, as it is known now. */
export const NOW: Clocks = { validAt: null, knownAt: null }
