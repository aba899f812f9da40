/**
 * The paths of a graph from the best to the last, by the order of `comparePaths`, without listing them all.
 *
 * After Lawler: the paths that are still to come are divided into groups (a common beginning, and what must not come next);
 * of each group only its best is known. The best of all is next; its group is then divided along it. Each answer costs at
 * most `maxHops` more looks for a best route, however many paths there are. A best way that enters an entity twice is no
 * answer, but nothing of its group is better: it is divided like any other.
 */
import { arcBetween, bestRoute, compareRoutes, pathLength, type Route } from './best-route.ts'
import { makePath, type Path } from './path.ts'
import type { PathEnds, PathGraph } from './path-graph.ts'
import { isUndirected, type PathPolicy } from './policy.ts'
import { routeGraph, type RouteGraph } from './route-graph.ts'

interface Candidate {
  readonly route: Route
  /** Its group: paths that share so many first nodes, and go on with none of `banned`. */
  readonly shared: number
  readonly banned: ReadonlySet<number>
}

/**
 * Yields each path in order, and null after each look for a route, so that the caller can count, pause or stop.
 * What was yielded until then is exact: no better path is missing.
 */
export function* rankedPaths(graph: PathGraph, ends: PathEnds, policy: PathPolicy): Generator<Path | null, void, void> {
  const routes = routeGraph(graph, ends, policy)
  const undirected = isUndirected(policy)
  const waiting: Candidate[] = []
  for (const prefix of firstGroups(routes)) {
    add(waiting, routes, prefix, new Set())
    yield null
  }
  for (let best = waiting.pop(); best; best = waiting.pop()) {
    const { nodes } = best.route
    const length = pathLength(routes, best.route)
    const isPath = length === nodes.length
    if (isPath && (!undirected || isFirstOfItsTwo(routes, ends, nodes))) yield pathAlong(routes, nodes)
    for (let shared = best.shared; shared < nodes.length && shared <= length; shared++) {
      const banned = new Set(shared === best.shared ? best.banned : [])
      banned.add(nodes[shared] ?? 0)
      add(waiting, routes, nodes.slice(0, shared), banned)
      yield null
    }
  }
}

export interface RankedAnswer {
  readonly paths: readonly Path[]
  /** False when `mostLooks` stopped it before `first` paths were found or shown not to exist. */
  readonly complete: boolean
}

/** The first paths at once. */
export function bestPaths(
  graph: PathGraph,
  ends: PathEnds,
  policy: PathPolicy,
  first: number,
  mostLooks = Number.POSITIVE_INFINITY,
): RankedAnswer {
  const paths: Path[] = []
  let looks = 0
  for (const path of rankedPaths(graph, ends, policy)) {
    if (path) paths.push(path)
    else looks++
    if (paths.length === first) break
    if (looks >= mostLooks) return { paths, complete: false }
  }
  return { paths, complete: true }
}

/** All starts that are not targets together; each start that is also a target alone. */
function firstGroups({ isStart, isTarget }: RouteGraph): number[][] {
  const both = [...isStart.keys()].filter((node) => isStart[node] === 1 && isTarget[node] === 1)
  return [[], ...both.map((node) => [node])]
}

/** Keeps the waiting candidates in order, the best at the end. */
function add(waiting: Candidate[], graph: RouteGraph, prefix: readonly number[], banned: ReadonlySet<number>): void {
  const route = bestRoute(graph, prefix, banned)
  if (!route) return
  let low = 0
  let high = waiting.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareRoutes((waiting[middle] as Candidate).route, route) > 0) low = middle + 1
    else high = middle
  }
  waiting.splice(low, 0, { route, shared: prefix.length, banned })
}

/**
 * Where both ends are starts and targets alike, a path and its reverse are one path: the one that begins with the smaller
 * id is kept. (With a direction set they are two: what may be followed one way may not be followed back.)
 */
function isFirstOfItsTwo({ ids }: RouteGraph, { from, to }: PathEnds, nodes: readonly number[]): boolean {
  const [a, b] = [nodes[0] ?? 0, nodes.at(-1) ?? 0]
  const alike = [a, b].every((node) => from.has(ids[node] ?? '') && to.has(ids[node] ?? ''))
  return !alike || a < b
}

function pathAlong(graph: RouteGraph, nodes: readonly number[]): Path {
  return makePath(
    nodes.slice(1).map((head, i) => {
      const tail = nodes[i] ?? 0
      const link = graph.links[arcBetween(graph, tail, head)]
      const [from, to] = [graph.ids[tail], graph.ids[head]]
      if (!link || from === undefined || to === undefined) throw new RangeError('a route leaves its graph')
      return { from, to, link, direction: link.subject === from ? ('outgoing' as const) : ('incoming' as const) }
    }),
  )
}
