import { graphlib, layout } from '@dagrejs/dagre'
import type { Point } from '../../state/graph/types.ts'
import type { LayoutInput } from './layout-input.ts'

/** Of a node without its name, in model units. */
const NODE = { width: 40, height: 40 } as const

export interface RankOptions {
  /** `LR`: each link leads to the right. `TB`: down. */
  readonly direction: 'LR' | 'TB'
  /** Room between ranks, and between the nodes of one, in model units. */
  readonly between: number
  readonly within: number
}

/**
 * Nodes in ranks, with few crossings: each link leads on to a later rank, unless links go round in a circle (Sugiyama's
 * method, by dagre). The same input gives the same picture.
 */
export function ranks(
  ids: readonly string[],
  links: LayoutInput['links'],
  { direction, between, within }: RankOptions,
): Map<string, Point> {
  const graph = new graphlib.Graph()
  graph.setGraph({ rankdir: direction, ranksep: between, nodesep: within })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const id of ids) graph.setNode(id, { ...NODE })
  for (const { source, target } of links) if (source !== target) graph.setEdge(source, target)
  layout(graph)
  return new Map(
    ids.map((id) => {
      const { x, y } = graph.node(id)
      return [id, { x: Math.round(x), y: Math.round(y) }]
    }),
  )
}
