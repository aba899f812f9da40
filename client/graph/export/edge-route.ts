import type { Point } from '../../state/graph/types.ts'

/** A line from the rim of one node to the rim of another, as a quadratic curve. */
export interface EdgeRoute {
  readonly from: Point
  readonly control: Point
  readonly to: Point
  /** The middle of the curve: where its label stands. */
  readonly middle: Point
  /** Direction at the target, in degrees. */
  readonly angle: number
}

interface Ends {
  readonly id: string
  readonly source: string
  readonly target: string
}

/** Room round a node of the ordinary size that a line keeps free. */
const RIM = 27
const BESIDE = 52
const PAST = 105

/**
 * Where the lines of a picture run: lines between the same two nodes side by side, and a line that would cross a third node
 * in a bow past it. An edge with an end that has no place is left out.
 * @param sizes of nodes that have not the ordinary one, as factors of it
 */
export function edgeRoutes<Edge extends Ends>(
  edges: readonly Edge[],
  places: ReadonlyMap<string, Point>,
  sizes: ReadonlyMap<string, number> = new Map(),
): { readonly edge: Edge; readonly route: EdgeRoute }[] {
  const rim = (id: string) => RIM * (sizes.get(id) ?? 1)
  const pairs = Map.groupBy(edges, ({ source, target }) => [source, target].sort().join(' '))
  return [...pairs.values()].flatMap((side) =>
    side.flatMap((edge, at) => {
      const [from, to] = [places.get(edge.source), places.get(edge.target)]
      if (!from || !to) return []
      if (edge.source === edge.target) return [{ edge, route: loop(from, at, rim(edge.source)) }]
      const others = [...places].filter(([id]) => id !== edge.source && id !== edge.target)
      // Both directions of a pair are bent to the same side of the line between them.
      const sign = edge.source < edge.target ? 1 : -1
      const beside = (at - (side.length - 1) / 2) * BESIDE
      const past = others.some(([id, place]) => distance(place, from, to) < rim(id)) ? PAST : 0
      const rims = { from: rim(edge.source), to: rim(edge.target) }
      return [{ edge, route: curve(from, to, sign * (beside + past), rims) }]
    }),
  )
}

function curve(a: Point, b: Point, bend: number, rims: { readonly from: number; readonly to: number }): EdgeRoute {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const normal = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length }
  const control = { x: (a.x + b.x) / 2 + normal.x * bend * 2, y: (a.y + b.y) / 2 + normal.y * bend * 2 }
  const from = towards(a, control, rims.from)
  const to = towards(b, control, rims.to)
  const middle = { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 }
  return { from, control, to, middle, angle: (Math.atan2(b.y - control.y, b.x - control.x) * 180) / Math.PI }
}

function loop({ x, y }: Point, at: number, rim: number): EdgeRoute {
  const height = 53 + rim + at * 30
  const [from, to] = [
    { x: x - 14, y: y - rim },
    { x: x + 14, y: y - rim },
  ]
  return { from, control: { x, y: y - height * 2 }, to, middle: { x, y: y - height - rim / 2 }, angle: 80 }
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

/** From a point to a segment. */
function distance(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy)
}
