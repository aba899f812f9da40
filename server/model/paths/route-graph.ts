/**
 * A graph made ready for the search of paths: numbers instead of ids, and nothing left that no path can use.
 *
 * - Nodes are numbered in the order of their ids, so that comparing numbers compares ids.
 * - Between two nodes there is one arc each way at most, with the strongest admitted link of the two; its `rank` is the
 *   place of that link's strength among all that occur (0 is the strongest).
 * - A path stops where it first meets an end: no other end of either side lies inside it, since what lies behind that end is
 *   a shorter path of its own. So arcs leave starts and inner nodes only, and arrive at targets and inner nodes only.
 * - Where a path must pass through one of some entities, an entity is two nodes: before any of those was met, and after.
 *   Starts are before and targets after, so that whatever way joins them has met one. Such a way may enter an entity by both
 *   of its nodes, and is then no path: whoever looks for ways has to see to that.
 * - An arc stays only if it may lie on a path within the most hops, by its distances to both sides. This comes first, and
 *   mostly leaves little for the rest.
 */
import type { PathEnds, PathEntity, PathGraph, PathLink } from './path-graph.ts'
import { admits, admitsDirection, mayEnd, mayPassThrough, type PathPolicy } from './policy.ts'
import { compareText, strongerLink, weakness } from './strength.ts'

export interface RouteGraph {
  readonly maxHops: number
  /** Of entities. */
  readonly ids: readonly string[]
  /** The other node of the same entity; itself where there is none. */
  readonly twin: Int32Array
  readonly isStart: Uint8Array
  readonly isTarget: Uint8Array
  /** The arcs of node `v` are those from `firstArc[v]` up to `firstArc[v + 1]`, in the order of their heads. */
  readonly firstArc: Int32Array
  readonly heads: Int32Array
  readonly ranks: Int32Array
  readonly links: readonly PathLink[]
}

interface Node {
  readonly id: string
  /** Whether a way to here has met one of those that it must; true from the start where there are none. */
  readonly met: boolean
  readonly isStart: boolean
  readonly isTarget: boolean
}

interface Arc {
  readonly tail: Node
  readonly head: Node
  readonly link: PathLink
}

const FAR = 1 << 20

export function routeGraph(graph: PathGraph, ends: PathEnds, policy: PathPolicy): RouteGraph {
  const arcs = strongestOfEachPair(usableArcs(graph, ends, policy))
  const used = new Set(arcs.flatMap(({ tail, head }) => [tail, head]))
  const nodes = [...used].sort((a, b) => compareText(a.id, b.id) || Number(a.met) - Number(b.met))
  const numbers = new Map(nodes.map((node, number) => [node, number]))
  const numberOf = (node: Node): number => numbers.get(node) ?? 0
  arcs.sort((a, b) => numberOf(a.tail) - numberOf(b.tail) || numberOf(a.head) - numberOf(b.head))

  const firstArc = new Int32Array(nodes.length + 1)
  for (const { tail } of arcs) firstArc[numberOf(tail) + 1]! += 1
  for (let node = 0; node < nodes.length; node++) firstArc[node + 1]! += firstArc[node]!
  const rankOf = ranking(arcs)
  return {
    maxHops: policy.maxHops,
    ids: nodes.map(({ id }) => id),
    twin: Int32Array.from(nodes, ({ id }, at) => [at - 1, at + 1].find((other) => nodes[other]?.id === id) ?? at),
    isStart: Uint8Array.from(nodes, ({ isStart }) => Number(isStart)),
    isTarget: Uint8Array.from(nodes, ({ isTarget }) => Number(isTarget)),
    firstArc,
    heads: Int32Array.from(arcs, ({ head }) => numberOf(head)),
    ranks: Int32Array.from(arcs, ({ link }) => rankOf(link)),
    links: arcs.map(({ link }) => link),
  }
}

/** Every admitted link, the ways that it may be used, as far as they may lie on a path within the most hops. */
function usableArcs(graph: PathGraph, ends: PathEnds, policy: PathPolicy): Arc[] {
  const nodes: Node[] = []
  const numbers = new Map<string, number[]>()
  for (const entity of graph.entities) {
    const own = nodesOf(entity, ends, policy)
    numbers.set(
      entity.id,
      [...own.keys()].map((at) => nodes.length + at),
    )
    nodes.push(...own)
  }
  const heads: number[][] = nodes.map(() => [])
  const tails: number[][] = nodes.map(() => [])
  const steps: { readonly tail: number; readonly head: number; readonly link: PathLink }[] = []
  const step = (from: string, to: string, link: PathLink): void => {
    for (const tail of numbers.get(from) ?? []) {
      const met = nodes[tail]?.met === true || policy.viaIds.includes(to)
      const head = numbers.get(to)?.find((each) => nodes[each]?.met === met)
      if (head === undefined) continue
      steps.push({ tail, head, link })
      heads[tail]?.push(head)
      tails[head]?.push(tail)
    }
  }
  for (const link of graph.links) {
    const { subject, object } = link
    if (!numbers.has(subject) || !numbers.has(object) || subject === object || !admits(link, policy)) continue
    if (admitsDirection(link, 'outgoing', policy)) step(subject, object, link)
    if (admitsDirection(link, 'incoming', policy)) step(object, subject, link)
  }
  const isEnd = ({ isStart, isTarget }: Node): boolean => isStart || isTarget
  const fromStart = distances(heads, nodes, ({ isStart }) => isStart, isEnd)
  const toTarget = distances(tails, nodes, ({ isTarget }) => isTarget, isEnd)

  return steps.flatMap(({ tail: from, head: to, link }) => {
    const [tail, head] = [nodes[from], nodes[to]] as [Node, Node]
    const fits =
      (tail.isStart || !isEnd(tail)) &&
      (head.isTarget || !isEnd(head)) &&
      (fromStart[from] ?? FAR) + 1 + (toTarget[to] ?? FAR) <= policy.maxHops
    return fits ? [{ tail, head, link }] : []
  })
}

/** One where nothing must be met; else before and after, as far as there can be both. */
function nodesOf(entity: PathEntity, { from, to }: PathEnds, policy: PathPolicy): Node[] {
  const { id } = entity
  const inner = { id, isStart: false, isTarget: false }
  if (mayEnd(entity, policy) && (from.has(id) || to.has(id))) {
    const [isStart, isTarget] = [from.has(id), to.has(id)]
    if (policy.viaIds.length === 0) return [{ id, met: true, isStart, isTarget }]
    return [
      ...(isStart ? [{ ...inner, met: false, isStart }] : []),
      ...(isTarget ? [{ ...inner, met: true, isTarget }] : []),
    ]
  }
  if (!mayPassThrough(entity, policy)) return []
  const isMetBefore = policy.viaIds.length > 0 && !policy.viaIds.includes(id)
  return [...(isMetBefore ? [{ ...inner, met: false }] : []), { ...inner, met: true }]
}

/** Hops from the nearest of the origins along `neighbours`, never through an end. */
function distances(
  neighbours: readonly number[][],
  nodes: readonly Node[],
  isOrigin: (node: Node) => boolean,
  isEnd: (node: Node) => boolean,
): number[] {
  const found = nodes.map((node) => (isOrigin(node) ? 0 : FAR))
  let frontier = [...nodes.keys()].filter((node) => found[node] === 0)
  for (let distance = 1; frontier.length > 0; distance++) {
    const next: number[] = []
    for (const here of frontier) {
      for (const node of neighbours[here] ?? []) {
        if (found[node] !== FAR) continue
        found[node] = distance
        if (!isEnd(nodes[node] as Node)) next.push(node)
      }
    }
    frontier = next
  }
  return found
}

function strongestOfEachPair(arcs: readonly Arc[]): Arc[] {
  const byTail = new Map<Node, Map<Node, Arc>>()
  for (const arc of arcs) {
    const heads = byTail.get(arc.tail) ?? new Map<Node, Arc>()
    byTail.set(arc.tail, heads)
    const known = heads.get(arc.head)
    if (!known || strongerLink(known.link, arc.link) === arc.link) heads.set(arc.head, arc)
  }
  return [...byTail.values()].flatMap((heads) => [...heads.values()])
}

function ranking(arcs: readonly Arc[]): (link: PathLink) => number {
  const sorted = [...new Set(arcs.map(({ link }) => weakness(link)))].sort((a, b) => a - b)
  const ranks = new Map(sorted.map((value, rank) => [value, rank]))
  return (link) => ranks.get(weakness(link)) ?? 0
}
