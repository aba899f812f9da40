import type { Point } from '../../state/graph/types.ts'
import { clearLines } from './clear-lines.ts'
import type { LayoutInput } from './layout-input.ts'
import { ranks } from './ranks.ts'
import { collides, ROOM } from './spacing.ts'

/**
 * In layers, each arrow leading down: who owns, orders or sells stands above what it owns, orders or sells. Around where
 * the fixed nodes stand, or where all stood; fixed nodes stay, and who would stand on one goes beside it. No line shall pass beneath a sign that it does not join. Runs in a worker.
 */
export function layers({ nodes, links }: LayoutInput): Map<string, Point> {
  const ids = nodes.map(({ id }) => id)
  const found = ranks(ids, links, { direction: 'TB', between: ROOM.height, within: ROOM.width })
  const fixed = nodes.filter((node) => node.fixed)
  const there = middle(fixed.map(({ at }) => at))
  const here = middle((fixed.length > 0 ? fixed : nodes).map(({ id }) => found.get(id)!))
  const taken = fixed.map(({ at }) => at)
  const places = new Map(fixed.map(({ id, at }): [string, Point] => [id, at]))
  /** The last place of each layer, by its height. */
  const last = new Map<number, number>()
  const free = nodes.filter((node) => !node.fixed).map(({ id }) => ({ id, at: found.get(id)! }))
  for (const { id, at } of free.sort((one, other) => one.at.y - other.at.y || one.at.x - other.at.x)) {
    const y = Math.round(at.y - here.y + there.y)
    let x = Math.max(Math.round(at.x - here.x + there.x), (last.get(y) ?? Number.NEGATIVE_INFINITY) + ROOM.width)
    for (let hit = onIt({ x, y }, taken); hit; hit = onIt({ x, y }, taken)) x = hit.x + ROOM.width
    last.set(y, x)
    places.set(id, { x, y })
  }
  const clear = clearLines({ nodes, links }, new Map(ids.map((id) => [id, places.get(id)!])))
  return fixed.length > 0 ? clear : around(middle(nodes.map(({ at }) => at)), clear)
}

/** By whole units, so that what is laid out again stays where it is. */
function around(wanted: Point, places: ReadonlyMap<string, Point>): Map<string, Point> {
  const own = middle([...places.values()])
  const [x, y] = [Math.round(wanted.x - own.x), Math.round(wanted.y - own.y)]
  return new Map([...places].map(([id, at]) => [id, { x: at.x + x, y: at.y + y }]))
}

function onIt(place: Point, taken: readonly Point[]): Point | undefined {
  return taken.find((other) => collides(place, other))
}

function middle(places: readonly Point[]): Point {
  const count = Math.max(1, places.length)
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  }
}
