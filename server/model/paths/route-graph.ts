/**
 * A graph made ready for the search of paths: numbers instead of ids, and nothing left that no path can use.
 *
 * - Nodes are numbered in the order of their ids, so that comparing numbers compares ids.
 * - Between two nodes there is one arc each way at most, with the strongest admitted link of the two; its `rank` is the
 *   place of that link's strength among all that occur (0 is the strongest).
 * - A path stops where it first meets an end: no other end of either side lies inside it, since what lies behind that end is
 *   a shorter path of its own. So arcs leave starts and inner nodes only, and arrive at targets and inner nodes only.
 * - An arc stays only if it may lie on a path within the most hops, by its distances to both sides. This comes first, and
 *   mostly leaves little for the rest.
 */
import type { PathEnds, PathGraph, PathLink } from './path-graph.ts'
import { admits, admitsDirection, mayEnd, mayPassThrough, type PathPolicy } from './policy.ts'
import { compareText, strongerLink, weakness } from './strength.ts'

export interface RouteGraph {
  readonly maxHops: number
  readonly ids: readonly string[]
  readonly isStart: Uint8Array
  readonly isTarget: Uint8Array
  /** The arcs of node `v` are those from `firstArc[v]` up to `firstArc[v + 1]`, in the order of their heads. */
  readonly firstArc: Int32Array
  readonly heads: Int32Array
  readonly ranks: Int32Array
  readonly links: readonly PathLink[]
}

interface Arc {
  readonly tail: string
  readonly head: string
  readonly link: PathLink
}

const FAR = 1 << 20

export function routeGraph(graph: PathGraph, ends: PathEnds, policy: PathPolicy): RouteGraph {
  const arcs = strongestOfEachPair(usableArcs(graph, ends, policy))
  const used = new Set(arcs.flatMap(({ tail, head }) => [tail, head]))
  const ids = [...used].sort(compareText)
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const numberOf = (id: string): number => numbers.get(id) ?? 0
  arcs.sort((a, b) => numberOf(a.tail) - numberOf(b.tail) || numberOf(a.head) - numberOf(b.head))

  const firstArc = new Int32Array(ids.length + 1)
  for (const { tail } of arcs) firstArc[numberOf(tail) + 1]! += 1
  for (let node = 0; node < ids.length; node++) firstArc[node + 1]! += firstArc[node]!
  const rankOf = ranking(arcs)
  return {
    maxHops: policy.maxHops,
    ids,
    isStart: Uint8Array.from(ids, (id) => Number(ends.from.has(id))),
    isTarget: Uint8Array.from(ids, (id) => Number(ends.to.has(id))),
    firstArc,
    heads: Int32Array.from(arcs, ({ head }) => numberOf(head)),
    ranks: Int32Array.from(arcs, ({ link }) => rankOf(link)),
    links: arcs.map(({ link }) => link),
  }
}

/** Every admitted link, the ways that it may be used, as far as they may lie on a path within the most hops. */
function usableArcs(graph: PathGraph, { from, to }: PathEnds, policy: PathPolicy): Arc[] {
  const numbers = new Map<string, number>()
  for (const entity of graph.entities) {
    const isEnd = from.has(entity.id) || to.has(entity.id)
    if (isEnd ? mayEnd(entity, policy) : mayPassThrough(entity, policy)) numbers.set(entity.id, numbers.size)
  }
  const ids = [...numbers.keys()]
  const isStart = ids.map((id) => from.has(id))
  const isTarget = ids.map((id) => to.has(id))
  const heads: number[][] = ids.map(() => [])
  const tails: number[][] = ids.map(() => [])
  const steps: { readonly tail: number; readonly head: number; readonly link: PathLink }[] = []
  const step = (tail: number, head: number, link: PathLink): void => {
    steps.push({ tail, head, link })
    heads[tail]?.push(head)
    tails[head]?.push(tail)
  }
  for (const link of graph.links) {
    const a = numbers.get(link.subject)
    const b = numbers.get(link.object)
    if (a === undefined || b === undefined || a === b || !admits(link, policy)) continue
    if (admitsDirection(link, 'outgoing', policy)) step(a, b, link)
    if (admitsDirection(link, 'incoming', policy)) step(b, a, link)
  }
  const isEnd = ids.map((_, node) => isStart[node] || isTarget[node])
  const fromStart = distances(heads, isStart, isEnd)
  const toTarget = distances(tails, isTarget, isEnd)
  const fits = (tail: number, head: number): boolean =>
    (isStart[tail] || !isEnd[tail]) === true &&
    (isTarget[head] || !isEnd[head]) === true &&
    (fromStart[tail] ?? FAR) + 1 + (toTarget[head] ?? FAR) <= policy.maxHops

  return steps
    .filter(({ tail, head }) => fits(tail, head))
    .map(({ tail, head, link }) => ({ tail: ids[tail] as string, head: ids[head] as string, link }))
}

/** Hops from the nearest of `origins` along `neighbours`, never through an end. */
function distances(
  neighbours: readonly number[][],
  origins: readonly boolean[],
  isEnd: readonly (boolean | undefined)[],
): number[] {
  const found = origins.map((is) => (is ? 0 : FAR))
  let frontier = [...origins.keys()].filter((node) => origins[node])
  for (let distance = 1; frontier.length > 0; distance++) {
    const next: number[] = []
    for (const here of frontier) {
      for (const node of neighbours[here] ?? []) {
        if (found[node] !== FAR) continue
        found[node] = distance
        if (!isEnd[node]) next.push(node)
      }
    }
    frontier = next
  }
  return found
}

function strongestOfEachPair(arcs: readonly Arc[]): Arc[] {
  const byTail = new Map<string, Map<string, Arc>>()
  for (const arc of arcs) {
    const heads = byTail.get(arc.tail) ?? new Map<string, Arc>()
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
