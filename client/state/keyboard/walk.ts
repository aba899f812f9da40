import type { Point } from '../graph/types.ts'

export type Arrow = 'left' | 'right' | 'up' | 'down'

const VECTORS: Readonly<Record<Arrow, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/**
 * The nearest place in the direction of an arrow: within 60° of it, nearer ones and straighter ones first.
 * Null when there is none; ties go to the lower id, so that the walk is always the same.
 */
export function nearestInDirection(
  from: Point,
  arrow: Arrow,
  places: Iterable<readonly [string, Point]>,
): string | null {
  const vector = VECTORS[arrow]
  let best: { id: string; cost: number } | null = null
  for (const [id, point] of places) {
    const [dx, dy] = [point.x - from.x, point.y - from.y]
    const along = dx * vector.x + dy * vector.y
    const across = Math.abs(dx * vector.y - dy * vector.x)
    if (along <= 0 || across > along * 1.732) continue
    const cost = along + 2 * across
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost }
  }
  return best?.id ?? null
}

/** The next (or previous) of some items after the current one, round and round; the first when there is no current one. */
export function cycle<T>(items: readonly T[], current: T | null, step: 1 | -1): T | null {
  if (items.length === 0) return null
  const at = current === null ? -1 : items.indexOf(current)
  if (at < 0) return (step === 1 ? items[0] : items.at(-1)) ?? null
  return items[(at + step + items.length) % items.length] ?? null
}
