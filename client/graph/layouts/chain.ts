import cytoscape from 'cytoscape'
import dagre from 'cytoscape-dagre'
import type { Point } from '../../state/graph/types.ts'
import { ROOM } from './spacing.ts'

cytoscape.use(dagre)

/** Paths from left to right: each hop one column on. Runs without a window. */
export function chain(
  ids: readonly string[],
  hops: readonly { readonly from: string; readonly to: string }[],
): Map<string, Point> {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 40, height: 40 } }],
    elements: [
      ...ids.map((id) => ({ data: { id } })),
      ...hops.map(({ from, to }, at) => ({ data: { id: `hop ${at}`, source: from, target: to } })),
    ],
  })
  const options: dagre.DagreLayoutOptions = {
    name: 'dagre',
    rankDir: 'LR',
    rankSep: 1.4 * ROOM.width,
    nodeSep: ROOM.height,
    fit: false,
    animate: false,
  }
  graph.layout(options).run()
  const places = graph.nodes().map((node): [string, Point] => {
    const { x, y } = node.position()
    return [node.id(), { x: Math.round(x), y: Math.round(y) }]
  })
  graph.destroy()
  return new Map(places)
}
