import type { Command, Outcome } from './commands.ts'
import { withClaims, withoutClaims } from './links.ts'
import type { GraphState, Point } from './types.ts'

type Add = Extract<Command, { type: 'add' }>

/** Adds what is new. An entity without a position in the command stands at the origin. */
export function add(graph: GraphState, command: Add): Outcome {
  const fresh = command.entities.filter((card, at, all) => {
    return !graph.entities.has(card.id) && all.findIndex((other) => other.id === card.id) === at
  })
  const entities = new Map(graph.entities)
  const positions = new Map(graph.positions)
  for (const card of fresh) {
    entities.set(card.id, card)
    positions.set(card.id, command.positions.get(card.id) ?? { x: 0, y: 0 })
  }
  const joined = command.claims.filter((claim) => entities.has(claim.subject) && entities.has(claim.object))
  const { links, added } = withClaims(graph.links, joined)
  const inverse: Command = {
    type: 'batch',
    commands: [
      { type: 'removeClaims', claims: added.map((claim) => claim.id) },
      { type: 'remove', entities: fresh.map((card) => card.id) },
    ],
  }
  if (fresh.length === 0 && added.length === 0) return { graph, inverse }
  return { graph: { ...graph, entities, positions, links }, inverse }
}

/** Removes entities with their links, pins and hiding. */
export function remove(graph: GraphState, ids: readonly string[]): Outcome {
  const gone = new Set(ids.filter((id) => graph.entities.has(id)))
  if (gone.size === 0) return { graph, inverse: { type: 'batch', commands: [] } }
  const lost = [...graph.links.values()].filter((link) => gone.has(link.subject) || gone.has(link.object))
  const without = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([id]) => !gone.has(id)))
  const next: GraphState = {
    ...graph,
    entities: without(graph.entities),
    positions: without(graph.positions),
    pinned: new Set([...graph.pinned].filter((id) => !gone.has(id))),
    hidden: new Set([...graph.hidden].filter((id) => !gone.has(id))),
    links: new Map([...graph.links].filter(([, link]) => !gone.has(link.subject) && !gone.has(link.object))),
  }
  const ofGone = (set: ReadonlySet<string>) => [...set].filter((id) => gone.has(id))
  const inverse: Command = {
    type: 'batch',
    commands: [
      {
        type: 'add',
        entities: [...graph.entities.values()].filter((card) => gone.has(card.id)),
        claims: lost.flatMap((link) => link.claims),
        positions: new Map([...graph.positions].filter(([id]) => gone.has(id))),
      },
      { type: 'pin', entities: ofGone(graph.pinned), on: true },
      { type: 'hide', entities: ofGone(graph.hidden), on: true },
    ],
  }
  return { graph: next, inverse }
}

export function removeClaims(graph: GraphState, ids: readonly string[]): Outcome {
  const { links, removed } = withoutClaims(graph.links, new Set(ids))
  const inverse: Command = { type: 'add', entities: [], claims: removed, positions: new Map() }
  return { graph: removed.length === 0 ? graph : { ...graph, links }, inverse }
}

export function move(graph: GraphState, to: ReadonlyMap<string, Point>): Outcome {
  const before = new Map<string, Point>()
  const positions = new Map(graph.positions)
  for (const [id, point] of to) {
    const at = graph.positions.get(id)
    if (!at || (at.x === point.x && at.y === point.y)) continue
    before.set(id, at)
    positions.set(id, point)
  }
  const inverse: Command = { type: 'move', positions: before }
  return { graph: before.size === 0 ? graph : { ...graph, positions }, inverse }
}

/** The set with (or without) the items, and those that made a difference. */
export function toggled<T>(set: ReadonlySet<T>, items: readonly T[], on: boolean): { set: Set<T>; changed: T[] } {
  const next = new Set(set)
  const changed: T[] = []
  for (const item of items) {
    if (next.has(item) === on) continue
    changed.push(item)
    if (on) next.add(item)
    else next.delete(item)
  }
  return { set: next, changed }
}
