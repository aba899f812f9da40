/**
 * A path: hops from one end to the other, no entity twice, and its place in the order of paths.
 *
 * There is one path for each sequence of entities: where several admitted claims join the same two entities, in either
 * direction, the hop uses the strongest (of equals the first by claim id). The others stand on the entities' own pages;
 * listing each combination would bury the next chain under copies of the first.
 */
import type { PathLink } from './path-graph.ts'
import { compareStrength, compareText } from './strength.ts'

export interface PathHop {
  readonly from: string
  readonly to: string
  readonly link: PathLink
  /** `outgoing`: from the claim's subject to its object. */
  readonly direction: 'outgoing' | 'incoming'
}

export interface Path {
  readonly hops: readonly PathHop[]
  /** Index of the weakest hop; of equally weak ones the first. */
  readonly weakest: number
}

export function makePath(hops: readonly PathHop[]): Path {
  let weakest = 0
  for (let i = 1; i < hops.length; i++) if (compareStrength(linkAt(hops, i), linkAt(hops, weakest)) > 0) weakest = i
  return { hops, weakest }
}

/** Its entities, from one end to the other. */
export function entitiesOf(path: Path): string[] {
  return path.hops.flatMap((hop, i) => (i === 0 ? [hop.from, hop.to] : [hop.to]))
}

/**
 * The order of paths: the strongest weakest hop first, then fewer hops that weak, then shorter, then by ids (entities in
 * their sequence, then claims). Total: only equal paths compare equal.
 */
export function comparePaths(a: Path, b: Path): number {
  return (
    compareStrength(linkAt(a.hops, a.weakest), linkAt(b.hops, b.weakest)) ||
    hopsAsWeak(a) - hopsAsWeak(b) ||
    a.hops.length - b.hops.length ||
    compareTexts(entitiesOf(a), entitiesOf(b)) ||
    compareTexts(claimsOf(a), claimsOf(b))
  )
}

function hopsAsWeak({ hops, weakest }: Path): number {
  return hops.filter((hop) => compareStrength(hop.link, linkAt(hops, weakest)) === 0).length
}

function claimsOf(path: Path): string[] {
  return path.hops.map((hop) => hop.link.claim)
}

function linkAt(hops: readonly PathHop[], index: number): PathLink {
  const hop = hops[index]
  if (!hop) throw new RangeError('a path has at least one hop')
  return hop.link
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareText(a[i] as string, b[i] as string)
    if (order !== 0) return order
  }
  return a.length - b.length
}
