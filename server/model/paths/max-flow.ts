/**
 * Greatest flow and least cut between two nodes, after Dinic: layers by breadth first, then flow along them until they block.
 * Where each edge carries one, it takes at most a few dozen rounds on a graph of tens of thousands of edges.
 */

/** Between nodes that are numbers; carries up to so much each way at once, less what flows the other way. */
export interface FlowEdge {
  readonly a: number
  readonly b: number
  readonly forth: number
  readonly back: number
}

export interface Flow {
  readonly value: number
  /** 1 for the nodes on the source's side of the least cut that is nearest to the source. */
  readonly isNear: Uint8Array
}

/** @param nodes how many: they are numbered from 0 */
export function maxFlow(nodes: number, edges: readonly FlowEdge[], source: number, target: number): Flow {
  if (source === target) throw new RangeError('no cut parts a node from itself')
  const net = network(nodes, edges)
  let value = 0
  for (let levels = levelsFrom(net, source); levels[target] !== -1; levels = levelsFrom(net, source)) {
    const next = net.firstArc.slice(0, nodes)
    for (let pushed = push(net, levels, next, source, target); pushed > 0;) {
      value += pushed
      pushed = push(net, levels, next, source, target)
    }
  }
  return { value, isNear: Uint8Array.from(levelsFrom(net, source), (level) => Number(level !== -1)) }
}

/** Arcs by their tails: those of node `v` are `order[firstArc[v]]` up to `order[firstArc[v + 1]]`; `i ^ 1` runs the other way. */
interface Network {
  readonly firstArc: Int32Array
  readonly order: Int32Array
  readonly heads: Int32Array
  readonly left: Int32Array
}

function network(nodes: number, edges: readonly FlowEdge[]): Network {
  const heads = new Int32Array(edges.length * 2)
  const left = new Int32Array(edges.length * 2)
  const firstArc = new Int32Array(nodes + 1)
  edges.forEach(({ a, b, forth, back }, i) => {
    heads.set([b, a], 2 * i)
    left.set([forth, back], 2 * i)
    firstArc[a + 1]! += 1
    firstArc[b + 1]! += 1
  })
  for (let node = 0; node < nodes; node++) firstArc[node + 1]! += firstArc[node]!
  const order = new Int32Array(edges.length * 2)
  const free = firstArc.slice()
  edges.forEach(({ a, b }, i) => {
    order[free[a]!++] = 2 * i
    order[free[b]!++] = 2 * i + 1
  })
  return { firstArc, order, heads, left }
}

/** Arcs from the source to each node along what is left; -1 where there is no way. */
function levelsFrom({ firstArc, order, heads, left }: Network, source: number): Int32Array {
  const levels = new Int32Array(firstArc.length - 1).fill(-1)
  levels[source] = 0
  const queue = [source]
  for (const node of queue) {
    for (let at = firstArc[node]!; at < firstArc[node + 1]!; at++) {
      const arc = order[at]!
      const head = heads[arc]!
      if (left[arc]! < 1 || levels[head] !== -1) continue
      levels[head] = levels[node]! + 1
      queue.push(head)
    }
  }
  return levels
}

/** One way from the source to the target along the levels, filled up: how much went along it, 0 when there is none left. */
function push(
  { firstArc, order, heads, left }: Network,
  levels: Int32Array,
  next: Int32Array,
  source: number,
  target: number,
): number {
  const way: number[] = []
  let node = source
  while (node !== target) {
    if (next[node]! < firstArc[node + 1]!) {
      const arc = order[next[node]!]!
      const head = heads[arc]!
      if (left[arc]! > 0 && levels[head] === levels[node]! + 1) {
        way.push(arc)
        node = head
      } else next[node]!++
    } else {
      const arc = way.pop()
      if (arc === undefined) return 0
      node = heads[arc ^ 1]!
      next[node]!++
    }
  }
  const least = way.reduce((most, arc) => Math.min(most, left[arc]!), Number.POSITIVE_INFINITY)
  for (const arc of way) {
    left[arc]! -= least
    left[arc ^ 1]! += least
  }
  return least
}
