import { freePlaces } from '../../graph/layouts/free-places.ts'
import { collides } from '../../graph/layouts/spacing.ts'
import type { Command } from '../graph/commands.ts'
import { drawn } from '../graph/drawn.ts'
import { entitiesOf } from '../graph/groups.ts'
import { run } from '../graph/run.ts'
import type { GraphState, Point } from '../graph/types.ts'

/** Closes what is drawn under some ids into one group, in the middle of where it stood, or near it where that is taken. */
export function groupCommand(graph: GraphState, ids: readonly string[]): Command {
  const members = entitiesOf(graph, ids)
  const { positions, entities } = drawn(graph)
  const gone = new Set([...ids, ...members])
  const taken = [...entities.keys()].flatMap((id) => (gone.has(id) ? [] : (positions.get(id) ?? [])))
  const stood = members.flatMap((id) => graph.positions.get(id) ?? [])
  const at = middleOf(stood)
  const free = taken.some((other) => collides(at, other)) ? freePlaces(at, taken, ['']).get('') : at
  return { type: 'group', entities: members, at: free ?? at }
}

/** Closes some entities into one group for each kind of which there are two at least; null where there is none. */
export function groupByKindCommand(graph: GraphState, ids: readonly string[]): Command | null {
  const byKind = Map.groupBy(entitiesOf(graph, ids), (id) => graph.entities.get(id)!.kind)
  const commands: Command[] = []
  let now = graph
  for (const [, members] of [...byKind].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (members.length < 2) continue
    const command = groupCommand(now, members)
    now = run(now, command)
    commands.push(command)
  }
  return now === graph ? null : { type: 'batch', commands }
}

/** Whole units, as an address keeps places. */
function middleOf(points: readonly Point[]): Point {
  const mean = (of: (point: Point) => number) =>
    Math.round(points.reduce((sum, point) => sum + of(point), 0) / Math.max(1, points.length))
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}
