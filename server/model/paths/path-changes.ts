/** What becomes of a list of paths when claims change: a path is the same while it leads through the same entities. */
import { entitiesOf, type Path } from './path.ts'
import type { PathLink } from './path-graph.ts'
import { compareStrength } from './strength.ts'

/** One path in two states. */
export interface ChangedPath {
  readonly before: Path
  readonly after: Path
}

export interface PathChanges {
  readonly vanishing: readonly Path[]
  readonly appearing: readonly Path[]
  /** Those whose weakest hop is weaker afterwards, in the order of before. */
  readonly weaker: readonly ChangedPath[]
  readonly stronger: readonly ChangedPath[]
}

export function pathChanges(before: readonly Path[], after: readonly Path[]): PathChanges {
  const [were, are] = [byEntities(before), byEntities(after)]
  const both = [...were].flatMap(([key, path]): ChangedPath[] => {
    const now = are.get(key)
    return now === undefined ? [] : [{ before: path, after: now }]
  })
  const change = (pair: ChangedPath): number => compareStrength(weakestLink(pair.after), weakestLink(pair.before))
  return {
    vanishing: [...were].flatMap(([key, path]) => (are.has(key) ? [] : path)),
    appearing: [...are].flatMap(([key, path]) => (were.has(key) ? [] : path)),
    weaker: both.filter((pair) => change(pair) > 0),
    stronger: both.filter((pair) => change(pair) < 0),
  }
}

function byEntities(paths: readonly Path[]): Map<string, Path> {
  return new Map(paths.map((path) => [entitiesOf(path).join(' '), path]))
}

function weakestLink({ hops, weakest }: Path): PathLink {
  return (hops[weakest] as Path['hops'][number]).link
}
