import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Point } from '../../state/graph/types.ts'
import type { LayoutInput } from './layout-input.ts'
import { ROOM } from './spacing.ts'

interface Body extends SimulationNodeDatum {
  readonly id: string
}

const TICKS = 300
/** How often progress is told. */
const PARTS = 20

/**
 * Arranges the map anew from where it stands; fixed nodes stay. The same input gives the same picture. Runs in a worker.
 * @param onProgress told the share that is done, from 0 to 1
 */
export function tidy(
  { nodes, links }: LayoutInput,
  onProgress: (share: number) => void = () => {},
): Map<string, Point> {
  const bodies = nodes.map(({ id, at, fixed }): Body => ({ id, ...at, ...(fixed && { fx: at.x, fy: at.y }) }))
  const middle = {
    x: nodes.reduce((sum, { at }) => sum + at.x, 0) / Math.max(1, nodes.length),
    y: nodes.reduce((sum, { at }) => sum + at.y, 0) / Math.max(1, nodes.length),
  }
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links.map((link) => ({ ...link })))
        .id((body) => body.id)
        .distance(1.5 * ROOM.width),
    )
    .force('charge', forceManyBody<Body>().strength(-1400).distanceMax(1200))
    .force('room', forceCollide<Body>(ROOM.width * 0.56).iterations(2))
    .force('x', forceX<Body>(middle.x).strength(0.05))
    // Screens are wider than high.
    .force('y', forceY<Body>(middle.y).strength(0.08))
    .stop()
  for (let part = 1; part <= PARTS; part++) {
    simulation.tick(TICKS / PARTS)
    onProgress(part / PARTS)
  }
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]))
}
