/** Counts of the whole graph, which read every row of it: made once for each revision and date. */
import { NOW } from '../../model/clocks.ts'
import type { ReadOptions, StatsRow } from '../read-port.ts'

/** Dates that are remembered at once; the oldest goes first. */
const MOST = 32

/** @param revision of the graph, cheap to ask for */
export function rememberedStats(
  revision: (options: ReadOptions) => Promise<number>,
  count: (options: ReadOptions) => Promise<StatsRow>,
): (options: ReadOptions) => Promise<StatsRow> {
  const known = new Map<string, { readonly revision: number; readonly row: StatsRow }>()
  return async (options) => {
    const key = JSON.stringify(options.clocks ?? NOW)
    // Asked before the count: one that is newer is only made once more.
    const now = await revision(options)
    const found = known.get(key)
    if (found?.revision === now) return found.row
    const row = await count(options)
    known.delete(key)
    known.set(key, { revision: now, row })
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return row
  }
}
