import { useEffect, useMemo, useState } from 'react'
import { request } from '../../api/fetcher.ts'
import { LinkTotalsDocument } from '../../api/generated/graphql.ts'
import { type AsOf, withAsOf } from '../../state/address/as-of.ts'
import { restOfLinks } from '../../state/graph/rest-of-links.ts'
import type { GraphState } from '../../state/graph/types.ts'

/** Counting reads every link of an entity: so many entities at once. */
const CHUNK = 100
/** On a larger map no label could be read, and the counts would cost more than they tell. */
const MOST = 200
/** Until a map that is still growing has come to rest. */
const REST_MS = 400

interface Totals {
  /** The dates that they were counted at. */
  readonly at: string
  readonly byId: ReadonlyMap<string, number>
}

/**
 * How many links of each entity the map does not show; nothing of those that the server has not counted yet.
 * @param playing the map goes on to another date at once: nothing is counted then
 */
export function useRestOfLinks(graph: GraphState, playing: boolean): ReadonlyMap<string, number> {
  const at = withAsOf('', graph.asOf)
  const [totals, setTotals] = useState<Totals>({ at, byId: new Map() })
  const known = totals.at === at ? totals.byId : null
  const missing = useMemo(() => [...graph.entities.keys()].filter((id) => !known?.has(id)), [graph.entities, known])
  const { asOf } = graph

  useEffect(() => {
    if (playing || missing.length === 0 || graph.entities.size > MOST) return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      countLinks(missing.slice(0, CHUNK), asOf, abort.signal).then(
        (counted) =>
          setTotals((before) => ({ at, byId: new Map([...(before.at === at ? before.byId : []), ...counted]) })),
        // A mark that is not there says nothing wrong; the next change of the map asks again.
        () => {},
      )
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [missing, at, asOf, graph.entities.size, playing])

  return useMemo(() => restOfLinks(graph, known ?? new Map()), [graph, known])
}

async function countLinks(ids: readonly string[], asOf: AsOf, signal: AbortSignal): Promise<Map<string, number>> {
  const { nodes } = await request(LinkTotalsDocument, { ids: [...ids], ...asOf }, signal)
  const found = new Map(ids.map((id) => [id, 0]))
  for (const node of nodes) {
    if (node && 'linkCounts' in node)
      found.set(
        node.id,
        node.linkCounts.reduce((sum, { total }) => sum + total, 0),
      )
  }
  return found
}
