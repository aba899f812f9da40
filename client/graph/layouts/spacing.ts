import type { Point } from '../../state/graph/types.ts'

/** Room that a node with its name takes, in model units. */
export const ROOM = { width: 132, height: 92 } as const

/** Whether two places are too near for their names to be read. */
export function collides(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < ROOM.width && Math.abs(a.y - b.y) < ROOM.height
}

/** Whole numbers: the address keeps places to the unit, and equal pictures must have equal addresses. */
export function onRing(centre: Point, radius: number, angle: number): Point {
  return { x: Math.round(centre.x + radius * Math.cos(angle)), y: Math.round(centre.y + radius * Math.sin(angle)) }
}
