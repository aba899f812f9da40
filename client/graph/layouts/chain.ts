import type { Point } from '../../state/graph/types.ts'
import type { LayoutInput } from './layout-input.ts'
import { ranks } from './ranks.ts'
import { ROOM } from './spacing.ts'

/** Paths from left to right, each hop one column on; where a node stood or is fixed does not count. Runs in a worker. */
export function chain({ nodes, links }: LayoutInput): Map<string, Point> {
  const ids = nodes.map(({ id }) => id)
  return ranks(ids, links, { direction: 'LR', between: 1.4 * ROOM.width, within: ROOM.height })
}
