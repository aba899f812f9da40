/** What breaks the chains that were found: for the two ends of each path the fewest claims that part them. */
import type { PathEntity } from '../../model/paths/path-graph.ts'
import { entitiesOf, type Path } from '../../model/paths/path.ts'
import type { PathPolicy } from '../../model/paths/policy.ts'
import type { FoundCut, Limits, PathStore, Remainder } from '../../store/path-port.ts'
import type { PathBounds } from './path-bounds.ts'

/** A longer list of claims says only that there is no breaking it. */
export const MOST_CUT_CLAIMS = 100

export interface PathCut {
  /** Ids of the claims; null where they are not certain, or too many to list. */
  readonly claims: readonly string[] | null
  /** How many; null where it is not certain. */
  readonly size: number | null
  /** Which bound kept the claims back. */
  readonly stoppedBy: 'time' | 'links' | 'size' | null
}

interface CutJob {
  readonly store: PathStore
  readonly policy: PathPolicy
  readonly remainders: ReadonlyMap<string, Remainder>
  readonly entities: ReadonlyMap<string, PathEntity>
  readonly bounds: PathBounds
  readonly limits: Limits
}

/** In the order of the paths; those of paths with the same ends are found once. All together look at as many links as a search. */
export async function findCuts(job: CutJob, paths: readonly Path[]): Promise<PathCut[]> {
  const { store, policy, remainders, bounds, limits } = job
  const byEnds = new Map<string, PathCut>()
  const cuts: PathCut[] = []
  let { links } = bounds
  for (const path of paths) {
    const ends = entitiesOf(path)
    const [from, to] = [endOf(job, ends[0]), endOf(job, ends.at(-1))]
    const key = `${from.id} ${to.id}`
    let cut = byEnds.get(key)
    if (!cut) {
      const { links: mostLinks, linksOfOne: mostLinksOfOne } = { ...bounds, links }
      const found = await store.cut({ from, to, policy, remainders, mostLinks, mostLinksOfOne, ...limits })
      links = Math.max(0, links - found.linksSeen)
      cut = cutOf(found)
      byEnds.set(key, cut)
    }
    cuts.push(cut)
  }
  return cuts
}

function cutOf({ claims, stoppedBy }: FoundCut): PathCut {
  const size = claims?.length ?? null
  if (size !== null && size > MOST_CUT_CLAIMS) return { claims: null, size, stoppedBy: 'size' }
  return { claims, size, stoppedBy }
}

/** Both are looked at first whatever they weigh. */
function endOf({ entities }: CutJob, id: string | undefined) {
  const entity = entities.get(id ?? '')
  if (!entity) throw new RangeError('a path ends outside of its graph')
  return { ...entity, weight: 1 }
}
