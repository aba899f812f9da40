import type { Point } from '../../state/graph/types.ts'
import type { LayoutInput } from './layout-input.ts'
import { collides, ROOM } from './spacing.ts'

/** Half a sign and some air, in model units: a line that is nearer to its middle seems to end there. */
export const NEAR = 34

/** Ways along its layer that a node may go, in units of the room that it takes; the shortest first. */
const WAYS = [0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2] as const
const ROUNDS = 4

/**
 * Moves nodes sideways where a line would pass beneath the sign of a node that it does not join, and be taken for a link
 * of that one. Fixed nodes stay, no node comes upon another, and never do more lines pass beneath signs than before.
 */
export function clearLines({ nodes, links }: LayoutInput, found: ReadonlyMap<string, Point>): Map<string, Point> {
  const places = new Map(found)
  const ofNode = new Map<string, LayoutInput['links'][number][]>()
  for (const link of links)
    for (const end of new Set([link.source, link.target])) ofNode.set(end, [...(ofNode.get(end) ?? []), link])
  const placeOf = (id: string, moved: string, at: Point): Point => (id === moved ? at : places.get(id)!)
  /** Lines beneath a node, and nodes that its own lines pass beneath, if it stood there. */
  const crossings = (id: string, at: Point): number => {
    const own = ofNode.get(id) ?? []
    const others = links.filter(({ source, target }) => source !== id && target !== id)
    const beneath = others.filter((link) => isNear(at, places.get(link.source)!, places.get(link.target)!)).length
    const over = own.map(({ source, target }) => {
      const [from, to] = [placeOf(source, id, at), placeOf(target, id, at)]
      return nodes.filter((node) => {
        return node.id !== source && node.id !== target && isNear(places.get(node.id)!, from, to)
      }).length
    })
    return over.reduce((sum, count) => sum + count, beneath)
  }
  const free = nodes.filter(({ fixed }) => !fixed)
  for (let round = 0, moved = true; round < ROUNDS && moved; round++) {
    moved = false
    for (const { id } of free) {
      const at = places.get(id)!
      let fewest = crossings(id, at)
      for (const way of WAYS) {
        if (fewest === 0) break
        const there = { x: Math.round(at.x + way * ROOM.width), y: at.y }
        if (nodes.some((node) => node.id !== id && collides(there, places.get(node.id)!))) continue
        const count = crossings(id, there)
        if (count >= fewest) continue
        fewest = count
        places.set(id, there)
        moved = true
      }
    }
  }
  return places
}

/** Whether the line between two places passes nearer to a third than its sign is wide. */
export function isNear(place: Point, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : ((place.x - from.x) * dx + (place.y - from.y) * dy) / length
  const nearest = Math.max(0, Math.min(1, share))
  return Math.hypot(from.x + nearest * dx - place.x, from.y + nearest * dy - place.y) < NEAR
}
