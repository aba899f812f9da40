import type { GraphState } from './types.ts'

/**
 * What goes when an entity is collapsed: what its expansions brought, less what is pinned, has a note, or can be reached
 * without it from something that stays. Filters do not count: what is hidden is on the map.
 */
export function collapsible(graph: GraphState, id: string): string[] {
  const brought = new Set([...graph.parents].flatMap(([child, parent]) => (parent === id ? [child] : [])))
  if (brought.size === 0) return []
  const joined = new Map<string, string[]>()
  const join = (from: string, to: string) => joined.set(from, [...(joined.get(from) ?? []), to])
  for (const { subject, object } of graph.links.values()) {
    if (subject === id || object === id) continue
    if (brought.has(object)) join(subject, object)
    if (brought.has(subject)) join(object, subject)
  }
  const held = (other: string) => graph.pinned.has(other) || graph.notes.has(other)
  const stays = [...graph.entities.keys()].filter((other) => !brought.has(other) || held(other))
  for (const other of stays) {
    for (const next of joined.get(other) ?? []) if (brought.delete(next)) stays.push(next)
  }
  return [...brought].filter((other) => graph.entities.has(other) && !held(other))
}
