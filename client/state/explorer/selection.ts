import { type History, redo, undo } from '../graph/history.ts'
import { drawn, linkOf } from '../graph/drawn.ts'
import { groupOf, standIn } from '../graph/groups.ts'
import { neighboursOf, visibleEntities } from '../graph/selectors.ts'
import { type GraphState, linkId } from '../graph/types.ts'
import { type Arrow, cycle, nearestInDirection } from '../keyboard/walk.ts'
import type { ExplorerState } from './state.ts'

/**
 * Puts an entity, or a closed group, into the panel; `also` keeps what was marked before, and takes the mark off a marked one.
 * What is inside a closed group is shown in the panel, and the walk stands at the group.
 */
export function selectEntity(state: ExplorerState, id: string, also = false): ExplorerState {
  const { graph } = state.history
  if (!graph.entities.has(id) && !graph.groups.has(id)) return state
  const inside = groupOf(graph, id)
  if (inside) return { ...state, selected: [], selectedLink: null, peek: id, cursor: inside.id, side: 'details' }
  const others = state.selected.filter((other) => other !== id)
  const marked = state.selected.includes(id)
  const selected = !also ? [id] : marked ? others : [...others, id]
  return { ...state, selected, selectedLink: null, peek: null, cursor: id, side: 'details' }
}

export function selectLink(state: ExplorerState, id: string): ExplorerState {
  if (!linkOf(state.history.graph, id)) return state
  return { ...state, selected: [], selectedLink: id, peek: null, side: 'details' }
}

export function selectNothing(state: ExplorerState): ExplorerState {
  return { ...state, selected: [], selectedLink: null, peek: null }
}

/** Shows an entity in the panel: as selected when it is on the map, else without adding it. */
export function peekEntity(state: ExplorerState, id: string): ExplorerState {
  const { entities, groups } = state.history.graph
  if (entities.has(id) || groups.has(id)) return selectEntity(state, id)
  return { ...state, selected: [], selectedLink: null, peek: id, side: 'details' }
}

/** The map after a step back or forward; a selection of what is gone is gone as well, that of what went into a group is the group. */
export function withHistory(state: ExplorerState, history: History): ExplorerState {
  const { graph } = history
  const kept = (id: string): string[] => {
    const drawnAs = standIn(graph, id)
    return graph.entities.has(drawnAs) || graph.groups.has(drawnAs) ? [drawnAs] : []
  }
  return {
    ...state,
    history,
    selected: [...new Set(state.selected.flatMap(kept))],
    selectedLink: state.selectedLink === null ? null : keptLink(graph, state.selectedLink),
    cursor: state.cursor === null ? null : (kept(state.cursor)[0] ?? null),
  }
}

/** A link whose end went into a group is in the merged one. */
function keptLink(graph: GraphState, id: string): string | null {
  const link = linkOf(graph, id)
  if (!link) return null
  const ends = { subject: standIn(graph, link.subject), predicate: link.predicate, object: standIn(graph, link.object) }
  return linkOf(graph, linkId(ends)) ? linkId(ends) : id
}

export const stepBack = (state: ExplorerState): ExplorerState => withHistory(state, undo(state.history))
export const stepForward = (state: ExplorerState): ExplorerState => withHistory(state, redo(state.history))

/** Where the walk starts when it has not begun: the selected entity, else the first on the map. */
export function startOfWalk(state: ExplorerState): string | null {
  return state.cursor ?? state.selected.at(-1) ?? visibleEntities(drawn(state.history.graph))[0]?.id ?? null
}

/** One step of the walk in the direction of an arrow. */
export function walk(state: ExplorerState, arrow: Arrow): ExplorerState {
  const graph = drawn(state.history.graph)
  const from = startOfWalk(state)
  const at = from === null ? undefined : graph.positions.get(from)
  if (from === null || !at) return state
  if (state.cursor === null) return { ...state, cursor: from }
  const others = visibleEntities(graph).flatMap(({ id }): [string, typeof at][] => {
    const place = graph.positions.get(id)
    return id !== from && place ? [[id, place]] : []
  })
  return { ...state, cursor: nearestInDirection(at, arrow, others) ?? from }
}

/** From an entity round its neighbours: `around` is the entity in the panel, the cursor goes from one neighbour to the next. */
export function walkNeighbours(state: ExplorerState, step: 1 | -1): ExplorerState {
  const around = state.selected.at(-1) ?? startOfWalk(state)
  if (around === null) return state
  const next = cycle(neighboursOf(drawn(state.history.graph), around), state.cursor, step)
  return next === null ? state : { ...state, cursor: next }
}
