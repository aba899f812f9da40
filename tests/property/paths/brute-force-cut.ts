/**
 * The least number of claims that part two entities, by trying every way to divide the entities into two sides: what leads
 * from the one side to the other must go. (Max-flow, min-cut; no flow is computed here.)
 */
import type { PathGraph, PathLink } from '../../../server/model/paths/path-graph.ts'
import type { PathPolicy } from '../../../server/model/paths/policy.ts'
import { allowed, mayGo, passable } from './brute-force.ts'

export function bruteForceCutSize(graph: PathGraph, source: string, target: string, policy: PathPolicy): number {
  const { inner, arcs } = usable(graph, source, target, policy)
  let least = Number.POSITIVE_INFINITY
  for (let side = 0; side < 2 ** inner.length; side++) {
    const near = new Set([source, ...inner.filter((_, i) => (side >> i) & 1)])
    least = Math.min(least, arcs.filter(([tail, head]) => near.has(tail) && !near.has(head)).length)
  }
  return least
}

/** Whether something leads from one to the other without some claims, however long. */
export function isJoined(
  graph: PathGraph,
  source: string,
  target: string,
  policy: PathPolicy,
  without: readonly string[],
): boolean {
  const links = graph.links.filter(({ claim }) => !without.includes(claim))
  const { arcs } = usable({ ...graph, links }, source, target, policy)
  const reached = new Set([source])
  for (const here of reached) for (const [tail, head] of arcs) if (tail === here) reached.add(head)
  return reached.has(target)
}

function usable(graph: PathGraph, source: string, target: string, policy: PathPolicy) {
  const inner = graph.entities
    .filter((entity) => entity.id !== source && entity.id !== target && passable(entity, policy))
    .map(({ id }) => id)
  const nodes = new Set([source, target, ...inner])
  const between = ({ subject, object }: PathLink): boolean =>
    nodes.has(subject) && nodes.has(object) && subject !== object
  const arcs = graph.links.flatMap((link) => {
    if (!allowed(link, policy) || !between(link)) return []
    return [
      ...(mayGo(link, 'outgoing', policy) ? [[link.subject, link.object] as const] : []),
      ...(mayGo(link, 'incoming', policy) ? [[link.object, link.subject] as const] : []),
    ]
  })
  return { inner, arcs }
}
