/**
 * A statement of a new shape costs Neo4j 100 to 600 ms of planning; one that was planned before costs none. Whoever sends
 * ever new shapes would keep it planning, so new ones are paid from a bucket that fills slowly, and known ones are free.
 */
import { CounterwatchError } from '../../model/errors.ts'

export interface ShapeBudget {
  /** @throws TOO_LARGE when the text is new and the bucket is empty */
  admit(text: string): void
}

/** As many as Neo4j keeps plans (`server.memory.query_cache.per_db_cache_num_entries`, 1000 by default). */
const REMEMBERED = 1_000

export interface ShapeBudgetOptions {
  /** New shapes that may come at once. */
  readonly burst?: number
  readonly perSecond?: number
  /** Milliseconds, of a clock that only runs forward. */
  readonly now?: () => number
}

export function shapeBudget({
  burst = 300,
  perSecond = 3,
  now = () => performance.now(),
}: ShapeBudgetOptions = {}): ShapeBudget {
  const known = new Set<string>()
  let left = burst
  let filledAt = now()
  return {
    admit(text) {
      if (known.delete(text)) {
        // Last used, last forgotten.
        known.add(text)
        return
      }
      left = Math.min(burst, left + ((now() - filledAt) / 1_000) * perSecond)
      filledAt = now()
      if (left < 1) {
        throw new CounterwatchError(
          'TOO_LARGE',
          'Too many queries of new shapes were asked at once. Queries that were asked before are still answered; try this one again in a few seconds',
          { accepted: `${perSecond} new shapes a second` },
        )
      }
      left -= 1
      known.add(text)
      if (known.size > REMEMBERED) known.delete(known.values().next().value as string)
    },
  }
}
