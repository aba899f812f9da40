import type { Command } from './commands.ts'
import { without, withGroups } from './groups.ts'
import { withClaims } from './links.ts'
import type { GraphState, Point } from './types.ts'

type Add = Extract<Command, { type: 'add' }>

/** Adds what is new. An entity without a position in the command stands at the origin. */
export function add(graph: GraphState, command: Add): GraphState {
  const entities = new Map(graph.entities)
  const positions = new Map(graph.positions)
  for (const card of command.entities) {
    if (entities.has(card.id)) continue
    entities.set(card.id, card)
    positions.set(card.id, command.positions.get(card.id) ?? { x: 0, y: 0 })
  }
  const fresh = [...entities.keys()].slice(graph.entities.size)
  const parents = new Map(graph.parents)
  if (command.parent !== undefined && entities.has(command.parent)) {
    for (const id of fresh) if (id !== command.parent) parents.set(id, command.parent)
  }
  const joined = command.claims.filter((claim) => entities.has(claim.subject) && entities.has(claim.object))
  const links = withClaims(graph.links, joined)
  if (fresh.length > 0) return { ...graph, entities, positions, parents, links }
  return links === graph.links ? graph : { ...graph, links }
}

/** Removes entities with their links, pins and hiding. */
export function remove(graph: GraphState, ids: readonly string[]): GraphState {
  const gone = new Set(ids.filter((id) => graph.entities.has(id)))
  if (gone.size === 0) return graph
  const left = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([id]) => !gone.has(id)))
  return {
    ...graph,
    entities: left(graph.entities),
    positions: left(graph.positions),
    parents: new Map([...graph.parents].filter(([id, parent]) => !gone.has(id) && !gone.has(parent))),
    pinned: new Set([...graph.pinned].filter((id) => !gone.has(id))),
    groups: without(graph.groups, gone),
    hidden: new Set([...graph.hidden].filter((id) => !gone.has(id))),
    links: new Map([...graph.links].filter(([, link]) => !gone.has(link.subject) && !gone.has(link.object))),
  }
}

export function move(graph: GraphState, to: ReadonlyMap<string, Point>): GraphState {
  const positions = new Map(graph.positions)
  let moved = false
  for (const [id, point] of to) {
    const at = positions.get(id)
    if (!at || (at.x === point.x && at.y === point.y)) continue
    moved = true
    positions.set(id, point)
  }
  const groups = withGroups(graph.groups, (group) => {
    const at = to.get(group.id)
    return !at || (at.x === group.at.x && at.y === group.at.y) ? group : { ...group, at }
  })
  return moved || groups !== graph.groups ? { ...graph, positions: moved ? positions : graph.positions, groups } : graph
}

/** The set with (or without) the items; the same set when none makes a difference. */
export function toggled<T>(set: ReadonlySet<T>, items: readonly T[], on: boolean): ReadonlySet<T> {
  if (items.every((item) => set.has(item) === on)) return set
  const next = new Set(set)
  for (const item of items) {
    if (on) next.add(item)
    else next.delete(item)
  }
  return next
}
