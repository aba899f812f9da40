import type { GraphState } from './types.ts'

/**
 * Of each entity whose total is known: how many of its links the graph has and the map has not. What a filter hides is on
 * the map, and is counted where filters are.
 * @param totals links in the graph by entity, counted as claims
 */
export function restOfLinks({ links }: GraphState, totals: ReadonlyMap<string, number>): Map<string, number> {
  const rest = new Map(totals)
  for (const { subject, object, claims } of links.values()) {
    for (const end of [subject, object]) {
      const left = rest.get(end)
      // What was counted a while ago may be fewer than what came since.
      if (left !== undefined) rest.set(end, Math.max(0, left - claims.length))
    }
  }
  return rest
}
