import type { Kind } from '../api/types.ts'
import { KIND_DRAW } from './generated/draw.ts'

/** Where the growth ends, so that icons stay legible and a hub does not cover those around it. */
export const SIZED_LINKS = { least: 2, most: 16 } as const
/** Drawn as all are where sizes say nothing. */
const ORDINARY_LINKS = 4

/**
 * How large an entity with so many links is drawn, as a factor of the ordinary diameter: the square root of their number over
 * four, bounded by that of 2 and of 16 links (0.71 and 2). So the area is in proportion to the number, which is the rule of
 * maps with proportional symbols: who compares two signs compares their areas.
 */
export function sizeOf(links: number): number {
  return Math.sqrt(Math.min(SIZED_LINKS.most, Math.max(SIZED_LINKS.least, links)) / ORDINARY_LINKS)
}

/** Shapes with little room in the middle are drawn larger, so that all look alike in weight. */
export function isSlender(kind: Kind): boolean {
  return ['star', 'diamond', 'triangle', 'vee'].includes(KIND_DRAW[kind].shape)
}

/** On the canvas, in model units. */
export function diameterOf(kind: Kind, size: number): number {
  return (isSlender(kind) ? 50 : 40) * size
}
