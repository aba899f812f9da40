import type { PathGraph } from '../../../server/model/paths/path-graph.ts'
import { admits } from '../../../server/model/paths/policy.ts'
import type { Expand, Neighbour } from '../../../server/store/neo4j/paths/expand.ts'
import type { EndEntity } from '../../../server/store/path-port.ts'

/** What the statement does, in memory; weights are made up, so that every way to go is gone. */
export function memory(
  graph: PathGraph,
  weights: readonly number[],
): { expand: Expand; end: (id: string) => EndEntity; calls: () => number } {
  const entities = new Map(
    graph.entities.map((entity, i) => [entity.id, { ...entity, weight: weights[i % weights.length] ?? 1 }]),
  )
  const end = (id: string): EndEntity => entities.get(id) as EndEntity
  let calls = 0
  const expand: Expand = async ({ ids, policy, only, most, mostOfOne }) => {
    calls++
    let left = most + 1
    let cut = false
    const neighbours = new Map<string, readonly Neighbour[]>()
    for (const id of ids) {
      const all = graph.links
        .filter(
          (link) => link.subject !== link.object && (link.subject === id || link.object === id) && admits(link, policy),
        )
        .map((link) => ({ link, entity: end(link.subject === id ? link.object : link.subject) }))
        .filter(({ entity }) => !only || only.ids.includes(entity.id) || only.kinds.includes(entity.kind))
      const taken = all.slice(0, Math.min(left, mostOfOne + 1))
      left -= taken.length
      cut ||= taken.length > mostOfOne || left === 0
      neighbours.set(id, taken)
    }
    return { neighbours, links: most + 1 - left, cut }
  }
  return { expand, end, calls: () => calls }
}
