import { freePlaces } from '../../graph/layouts/free-places.ts'
import { rings, ringsExtent } from '../../graph/layouts/rings.ts'
import type { Command } from '../graph/commands.ts'
import { EMPTY_GRAPH, type EntityCard, type GraphState, type Point } from '../graph/types.ts'
import type { Gathered } from './gather.ts'
import type { Addition } from './overflow.ts'

/** Opens an entity with its neighbourhood: in rings round it, to the right of all that stands. */
export function openingCommand(graph: GraphState, card: EntityCard, gathered: Gathered): Command {
  const order = new Map<string, string>()
  for (const { subject, predicate, object } of gathered.claims) {
    const other = subject === card.id ? object : object === card.id ? subject : null
    if (other !== null && !order.has(other)) order.set(other, `${predicate} ${subject === card.id ? 0 : 1}`)
  }
  const around = freshIds(graph, gathered.entities)
    .filter((id) => id !== card.id)
    .sort((a, b) => ((order.get(a) ?? '~') < (order.get(b) ?? '~') ? -1 : 1))
  const standing = graph.positions.get(card.id)
  const centre = standing ?? beside(graph, ringsExtent(around.length))
  // An entity that stands among others opens into what room there is.
  const places = standing ? freePlaces(standing, placesOn(graph), around) : rings(centre, around)
  return {
    type: 'batch',
    commands: [
      {
        type: 'add',
        entities: [card, ...gathered.entities],
        claims: gathered.claims,
        positions: new Map([...places, [card.id, centre]]),
        parent: card.id,
      },
      { type: 'hide', entities: [card.id], on: false },
    ],
  }
}

/** Adds neighbours on free places round their parent; what stands does not move. */
function expansionCommand(graph: GraphState, parent: string, gathered: Gathered): Command {
  const at = graph.positions.get(parent) ?? { x: 0, y: 0 }
  const places = freePlaces(at, placesOn(graph), freshIds(graph, gathered.entities))
  return { type: 'add', entities: gathered.entities, claims: gathered.claims, positions: places, parent }
}

/** Neighbours that are about to come, in the way of their step. */
export function bringing(graph: GraphState, { step, centre, gathered }: Addition): Command {
  return step === 'expand' ? expansionCommand(graph, centre.id, gathered) : openingCommand(graph, centre, gathered)
}

/** Replaces the map by something else, in one step that can be undone. */
export function replaceCommand(graph: GraphState, gathered: Gathered, positions: ReadonlyMap<string, Point>): Command {
  return {
    type: 'batch',
    commands: [
      { type: 'become', graph: { ...EMPTY_GRAPH, asOf: graph.asOf, sizeByLinks: graph.sizeByLinks } },
      { type: 'add', entities: gathered.entities, claims: gathered.claims, positions },
    ],
  }
}

/** Adds something already arranged, below all that stands; what is on the map stays where it is. */
export function addArrangedCommand(
  graph: GraphState,
  gathered: Gathered,
  arranged: ReadonlyMap<string, Point>,
): Command {
  const standing = placesOn(graph)
  const shift = {
    x: Math.min(0, ...standing.map(({ x }) => x)) - Math.min(...[...arranged.values()].map(({ x }) => x)),
    y: Math.max(0, ...standing.map(({ y }) => y)) + 200 - Math.min(...[...arranged.values()].map(({ y }) => y)),
  }
  const positions = new Map([...arranged].map(([id, { x, y }]) => [id, { x: x + shift.x, y: y + shift.y }]))
  return {
    type: 'batch',
    commands: [
      { type: 'add', entities: gathered.entities, claims: gathered.claims, positions },
      { type: 'hide', entities: gathered.entities.map(({ id }) => id), on: false },
      // A chain through a closed group would not be seen.
      { type: 'ungroup', entities: gathered.entities.map(({ id }) => id) },
    ],
  }
}

/** Where anything stands, or will when its group is opened. */
function placesOn({ positions, groups }: GraphState): Point[] {
  return [...positions.values(), ...[...groups.values()].map(({ at }) => at)]
}

function freshIds(graph: GraphState, cards: readonly EntityCard[]): string[] {
  return [...new Set(cards.map(({ id }) => id))].filter((id) => !graph.entities.has(id))
}

/** A centre whose rings clear all that stands. */
function beside(graph: GraphState, extent: number): Point {
  if (graph.positions.size === 0) return { x: 0, y: 0 }
  const standing = placesOn(graph)
  const ys = standing.map(({ y }) => y)
  return {
    x: Math.round(Math.max(...standing.map(({ x }) => x)) + extent + 160),
    y: Math.round((Math.min(...ys) + Math.max(...ys)) / 2),
  }
}
