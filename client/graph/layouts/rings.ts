import type { Point } from '../../state/graph/types.ts'
import { onRing, ROOM } from './spacing.ts'

const FIRST_RADIUS = 240
const WIDEST_FIRST_RADIUS = 300

/**
 * A first neighbourhood: the ids stand round the centre in their order, so that those of one relation are side by side.
 * Many of them take turns on several rings; neighbours in the order are never on top of each other.
 */
export function rings(centre: Point, ids: readonly string[]): Map<string, Point> {
  const arc = ROOM.width
  const count = ids.length
  const ringCount = Math.max(1, Math.ceil((arc * count) / (2 * Math.PI * WIDEST_FIRST_RADIUS)))
  const radius = Math.max(FIRST_RADIUS, (arc * count) / (2 * Math.PI * ringCount))
  return new Map(
    ids.map((id, at) => {
      const angle = (2 * Math.PI * at) / count - Math.PI / 2
      return [id, onRing(centre, radius + (at % ringCount) * ROOM.height * 1.3, angle)]
    }),
  )
}

/** Half the width of what `rings` takes. */
export function ringsExtent(count: number): number {
  const places = rings(
    { x: 0, y: 0 },
    Array.from({ length: count }, (_, at) => String(at)),
  )
  return Math.max(0, ...[...places.values()].map(({ x, y }) => Math.hypot(x, y))) + ROOM.width / 2
}
