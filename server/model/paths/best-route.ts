/**
 * The best way to go on from a given beginning, by the order of paths: the exact core of the search.
 *
 * Two passes over the layers "within 1, 2, … hops":
 * 1. the strongest weakest hop that any way from here can have: its rank is the threshold;
 * 2. among ways that stay within the threshold, the fewest hops at it, then the fewest hops, as one number.
 * Then the way is read off from node to node, always to the smallest number that keeps the optimum.
 *
 * Both passes look at walks, and yet no node comes twice: to leave a loop out of a walk makes it shorter and nothing worse,
 * so a best walk has none. An entity that is two nodes may come twice: then nothing that goes on from here is better, and the
 * way itself is no path (`pathLength`).
 */
import type { RouteGraph } from './route-graph.ts'

/** A way as node numbers, with what ranks it. */
export interface Route {
  readonly nodes: readonly number[]
  /** Rank of the weakest hop. */
  readonly worst: number
  /** How many hops are that weak. */
  readonly count: number
}

/** More than any rank, and more than any cost of a way. */
const NO_WAY = 0x3fffffff

/** Costs are `hops at the threshold * AT_THRESHOLD + hops`; there are never that many hops. */
const AT_THRESHOLD = 16

/**
 * The best way that begins with `prefix` and whose next node is none of `banned`; null when there is none.
 * An empty prefix begins at any start that is not also a target. (A node that is both must be given as the prefix, since
 * a way back to it would be no path.)
 */
export function bestRoute(graph: RouteGraph, prefix: readonly number[], banned: ReadonlySet<number>): Route | null {
  const closed = new Uint8Array(graph.ids.length)
  for (const node of prefix) closed[node] = closed[graph.twin[node] ?? node] = 1
  const used = rankCounts(graph, prefix)
  const hopsLeft = graph.maxHops - Math.max(0, prefix.length - 1)
  const search: Search = { graph, closed, banned, here: prefix.at(-1) ?? null, hopsLeft }

  const worst = bestThreshold(search, used.worst)
  if (worst >= NO_WAY) return null
  const costs = costLayers(search, worst)
  const nodes = readOff(search, costs, worst)
  const atThreshold = Math.floor(cheapest(search, costs, worst) / AT_THRESHOLD)
  return { nodes: [...prefix, ...nodes], worst, count: atThreshold + (used.worst === worst ? used.count : 0) }
}

/** How many nodes of a way are of entities that did not come before: all of them where it is a path. */
export function pathLength({ twin }: RouteGraph, { nodes }: Route): number {
  const again = nodes.findIndex((node, at) => nodes.slice(0, at).includes(twin[node] ?? node))
  return again === -1 ? nodes.length : again
}

/** Negative when `a` comes first. */
export function compareRoutes(a: Route, b: Route): number {
  const order = a.worst - b.worst || a.count - b.count || a.nodes.length - b.nodes.length
  if (order !== 0) return order
  for (let i = 0; i < a.nodes.length; i++) {
    const step = (a.nodes[i] ?? 0) - (b.nodes[i] ?? 0)
    if (step !== 0) return step
  }
  return 0
}

interface Search {
  readonly graph: RouteGraph
  /** Nodes of the prefix: not to be entered again. */
  readonly closed: Uint8Array
  readonly banned: ReadonlySet<number>
  /** The last node of the prefix; null before the first. */
  readonly here: number | null
  readonly hopsLeft: number
}

function rankCounts(graph: RouteGraph, prefix: readonly number[]): { worst: number; count: number } {
  let worst = -1
  let count = 0
  for (let i = 1; i < prefix.length; i++) {
    const rank = graph.ranks[arcBetween(graph, prefix[i - 1] ?? 0, prefix[i] ?? 0)] ?? 0
    if (rank > worst) [worst, count] = [rank, 0]
    if (rank === worst) count++
  }
  return { worst, count }
}

/** The smallest possible rank of the weakest hop, no better than that of the prefix. */
function bestThreshold(search: Search, floor: number): number {
  const { graph, here, hopsLeft } = search
  const layers = here === null ? hopsLeft : hopsLeft - 1
  let layer = firstLayer(graph, floor)
  for (let hops = 1; hops <= layers; hops++) {
    const before = layer
    layer = nextLayer(search, before, (arc, after) => Math.max(graph.ranks[arc] ?? 0, after))
  }
  return overFirstSteps(search, layer, (arc, after) => Math.max(arc === null ? floor : (graph.ranks[arc] ?? 0), after))
}

/** For each number of hops from 0 on, the cost of the best way from each node to a target within as many. */
function costLayers(search: Search, threshold: number): Int32Array[] {
  const { graph, here, hopsLeft } = search
  const layers = [firstLayer(graph, 0)]
  for (let hops = 1; hops <= (here === null ? hopsLeft : hopsLeft - 1); hops++) {
    const before = layers[hops - 1] as Int32Array
    layers.push(nextLayer(search, before, (arc, after) => stepCost(graph, arc, threshold) + after))
  }
  return layers
}

function cheapest(search: Search, costs: readonly Int32Array[], threshold: number): number {
  const last = costs.at(-1) as Int32Array
  return overFirstSteps(
    search,
    last,
    (arc, after) => after + (arc === null ? 0 : stepCost(search.graph, arc, threshold)),
  )
}

function readOff(search: Search, costs: readonly Int32Array[], threshold: number): number[] {
  const { graph, closed, banned } = search
  const nodes: number[] = []
  let node = search.here
  let cost = cheapest(search, costs, threshold)
  for (let layer = costs.length - 1; layer >= 0; layer--) {
    const after = costs[layer] as Int32Array
    if (node === null) {
      node = graph.isStart.findIndex((_, start) => mayStart(search, start) && after[start] === cost)
    } else {
      const [first, end] = arcsOf(graph, node)
      for (let arc = first; arc < end; arc++) {
        const head = graph.heads[arc] ?? 0
        if (closed[head] === 1 || (nodes.length === 0 && banned.has(head))) continue
        const step = stepCost(graph, arc, threshold)
        if (step + (after[head] ?? NO_WAY) !== cost) continue
        cost -= step
        node = head
        break
      }
    }
    nodes.push(node)
    if (graph.isTarget[node] === 1) break
  }
  return nodes
}

/** No hops: the targets are there already. */
function firstLayer(graph: RouteGraph, atTarget: number): Int32Array {
  return Int32Array.from(graph.isTarget, (is) => (is === 1 ? atTarget : NO_WAY))
}

/** One hop more: the best of staying with what is known and of each arc followed by the layer before. */
function nextLayer(
  { graph, closed }: Search,
  before: Int32Array,
  through: (arc: number, after: number) => number,
): Int32Array {
  const layer = before.slice()
  for (let node = 0; node < layer.length; node++) {
    if (graph.isTarget[node] === 1 || closed[node] === 1) continue
    let best = before[node] ?? NO_WAY
    const [first, end] = arcsOf(graph, node)
    for (let arc = first; arc < end; arc++) {
      const head = graph.heads[arc] ?? 0
      const after = before[head] ?? NO_WAY
      if (after < NO_WAY && closed[head] === 0) best = Math.min(best, through(arc, after))
    }
    layer[node] = best
  }
  return layer
}

/** The best over what may come first: an arc from here, or a start (no arc) when the prefix is empty. */
function overFirstSteps(
  search: Search,
  layer: Int32Array,
  through: (arc: number | null, after: number) => number,
): number {
  const { graph, closed, banned, here } = search
  let best = NO_WAY
  if (here === null) {
    for (let node = 0; node < layer.length; node++) {
      const after = layer[node] ?? NO_WAY
      if (after < NO_WAY && mayStart(search, node)) best = Math.min(best, through(null, after))
    }
    return best
  }
  if (search.hopsLeft < 1) return NO_WAY
  const [first, end] = arcsOf(graph, here)
  for (let arc = first; arc < end; arc++) {
    const head = graph.heads[arc] ?? 0
    const after = layer[head] ?? NO_WAY
    if (after < NO_WAY && closed[head] === 0 && !banned.has(head)) best = Math.min(best, through(arc, after))
  }
  return best
}

function mayStart({ graph, banned }: Search, node: number): boolean {
  return graph.isStart[node] === 1 && graph.isTarget[node] === 0 && !banned.has(node)
}

/** Beyond the threshold there is no way: the cost is then more than any. */
function stepCost(graph: RouteGraph, arc: number, threshold: number): number {
  const rank = graph.ranks[arc] ?? 0
  if (rank > threshold) return NO_WAY
  return rank === threshold ? AT_THRESHOLD + 1 : 1
}

function arcsOf(graph: RouteGraph, node: number): readonly [number, number] {
  return [graph.firstArc[node] ?? 0, graph.firstArc[node + 1] ?? 0]
}

/** The arc from one node to another that it leads to. */
export function arcBetween(graph: RouteGraph, tail: number, head: number): number {
  const [first, end] = arcsOf(graph, tail)
  for (let arc = first; arc < end; arc++) if (graph.heads[arc] === head) return arc
  throw new RangeError(`no arc from ${tail} to ${head}`)
}
