/**
 * What breaks a chain: the fewest claims without which nothing that a policy admits leads from one entity to another, however
 * long. Each claim is one edge; several between the same two entities must all go.
 *
 * A graph need not be known to its end. Let some of its entities be open: not all of their links are known. Taking the known
 * links alone gives at most what the whole graph lets flow; taking all open entities for one gives at least that, since every
 * unknown link lies among them. Where the two agree, the cut is least in the whole graph, and all of its claims are known.
 */
import type { PathLink } from './path-graph.ts'
import { type FlowEdge, maxFlow } from './max-flow.ts'
import { admits, admitsDirection, type PathPolicy } from './policy.ts'

export interface CutGraph {
  /** Each claim once; both ends may be passed through, or are the two that are to be parted. */
  readonly links: readonly PathLink[]
  /** Whether an entity may have links that are not among these; neither of the two to be parted may. */
  readonly isOpen: (id: string) => boolean
}

/** The claims of a least cut, by id; null where what is known does not tell. */
export function leastCut(graph: CutGraph, source: string, target: string, policy: PathPolicy): string[] | null {
  if (graph.isOpen(source) || graph.isOpen(target)) return null
  const most = cutOf(graph.links, source, target, policy, (id) => (graph.isOpen(id) ? OPEN : id))
  if (!graph.links.some(({ subject, object }) => graph.isOpen(subject) || graph.isOpen(object))) return most
  const least = cutOf(graph.links, source, target, policy, (id) => id)
  return most.length === least.length ? most : null
}

/** No id of an entity. */
const OPEN = ''

function cutOf(
  links: readonly PathLink[],
  source: string,
  target: string,
  policy: PathPolicy,
  nodeOf: (id: string) => string,
): string[] {
  const numbers = new Map<string, number>()
  const numberOf = (id: string): number => {
    const node = nodeOf(id)
    const known = numbers.get(node) ?? numbers.size
    numbers.set(node, known)
    return known
  }
  const [from, to] = [numberOf(source), numberOf(target)]
  const edges: (FlowEdge & { readonly claim: string })[] = []
  for (const link of links) {
    if (!admits(link, policy)) continue
    const [a, b] = [numberOf(link.subject), numberOf(link.object)]
    const forth = Number(admitsDirection(link, 'outgoing', policy))
    const back = Number(admitsDirection(link, 'incoming', policy))
    if (a !== b) edges.push({ a, b, forth, back, claim: link.claim })
  }
  const { isNear } = maxFlow(numbers.size, edges, from, to)
  return edges
    .filter(({ a, b, forth, back }) => (isNear[a] && !isNear[b] && forth) || (isNear[b] && !isNear[a] && back))
    .map(({ claim }) => claim)
    .sort()
}
