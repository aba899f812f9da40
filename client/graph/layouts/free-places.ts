import type { Point } from '../../state/graph/types.ts'
import { collides, onRing, ROOM } from './spacing.ts'

const RINGS = 24

/**
 * Places for new nodes around their parent, on the side where there is most room. Nothing that stands moves, and no new
 * place collides with another. The order of the ids is kept round the parent.
 */
export function freePlaces(parent: Point, taken: Iterable<Point>, ids: readonly string[]): Map<string, Point> {
  const standing = [...taken]
  const outward = awayFrom(parent, standing)
  const found: { point: Point; angle: number }[] = []
  for (const { point, angle } of candidates(parent, outward)) {
    if (found.length === ids.length) break
    if (standing.some((other) => collides(point, other))) continue
    if (found.some((other) => collides(point, other.point))) continue
    found.push({ point, angle })
  }
  // More than the rings hold: a column beyond everything, so that the promise holds even then.
  const right = Math.max(parent.x, ...standing.map(({ x }) => x)) + RINGS * ROOM.width
  while (found.length < ids.length) {
    found.push({ point: { x: Math.round(right), y: Math.round(parent.y + found.length * ROOM.height) }, angle: 4 })
  }
  found.sort((a, b) => a.angle - b.angle)
  return new Map(ids.map((id, at) => [id, found[at]!.point]))
}

/** The direction from the middle of the parent's surroundings through the parent; to the right when there is none. */
function awayFrom(parent: Point, standing: readonly Point[]): number {
  const near = standing.filter(({ x, y }) => Math.hypot(x - parent.x, y - parent.y) < 6 * ROOM.width)
  const dx = near.reduce((sum, { x }) => sum + parent.x - x, 0)
  const dy = near.reduce((sum, { y }) => sum + parent.y - y, 0)
  return Math.hypot(dx, dy) < 1 ? 0 : Math.atan2(dy, dx)
}

/** Places on rings, the nearest to the outward direction first; a ring further out costs as much as a turn of 50°. */
function candidates(parent: Point, outward: number): { point: Point; angle: number }[] {
  const all: { point: Point; angle: number; cost: number }[] = []
  for (let ring = 0; ring < RINGS; ring++) {
    const radius = 190 + ring * ROOM.height * 1.3
    const steps = Math.max(6, Math.floor((2 * Math.PI * radius) / ROOM.width))
    for (let step = 0; step < steps; step++) {
      // Every other ring is turned by half a step: what stands behind another is seen past it.
      const at = Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1) + (ring % 2) / 2
      const turn = at * ((2 * Math.PI) / steps)
      all.push({ point: onRing(parent, radius, outward + turn), angle: turn, cost: Math.abs(turn) + ring * 0.87 })
    }
  }
  return all.sort((a, b) => a.cost - b.cost)
}
