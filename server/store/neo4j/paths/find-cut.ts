/**
 * The least cut between two entities, found from as little of the graph as tells it: both are looked at, and then ever more of
 * what is around the lighter of the two, until the cut is certain (`leastCut`), or a bound is met. Mostly the links of one of
 * the two themselves are the cut, and a look or two further shows it.
 */
import { leastCut } from '../../../model/paths/cut.ts'
import type { PathEntity, PathLink } from '../../../model/paths/path-graph.ts'
import { mayPassThrough } from '../../../model/paths/policy.ts'
import type { CutSearch, EndEntity, FoundCut } from '../../path-port.ts'
import { cancelled, isTooLarge } from '../driver-error.ts'
import type { Expand, Expanded } from './expand.ts'
import { weightOf } from './last-level.ts'

/** A side: what was met going out from one of the two, as far as it was not looked at yet. */
interface Side {
  readonly met: Set<string>
  frontier: EndEntity[]
}

export async function findCut(expand: Expand, search: CutSearch): Promise<FoundCut> {
  const { from, to, policy } = search
  const links = new Map<string, PathLink>()
  const looked = new Map<string, readonly EndEntity[]>()
  const mayPass = (entity: PathEntity): boolean =>
    entity.id === from.id || entity.id === to.id || mayPassThrough(entity, policy)
  let linksSeen = 0

  /** Takes in the links of some entities; says what stopped it. */
  const lookAt = async (entities: readonly EndEntity[]): Promise<FoundCut['stoppedBy']> => {
    if (search.signal?.aborted) throw cancelled()
    const fresh = entities
      .filter(({ id }) => !looked.has(id))
      .sort((a, b) => a.weight - b.weight || (a.id < b.id ? -1 : 1))
    if (fresh.length === 0) return null
    const expanded = await inTime(search, (timeoutMs) =>
      expand({
        ids: fresh.map(({ id }) => id),
        policy,
        remainders: search.remainders,
        only: null,
        most: search.mostLinks - linksSeen,
        mostOfOne: search.mostLinksOfOne,
        timeoutMs,
        signal: search.signal,
      }),
    )
    if (expanded === null) return 'time'
    linksSeen += expanded.links
    for (const [id, neighbours] of expanded.neighbours) {
      const passable = neighbours.filter(({ entity }) => mayPass(entity))
      for (const { link } of passable) links.set(link.claim, link)
      // Where a bound was met, whose links are all there is not known: they stay open.
      if (!expanded.cut)
        looked.set(
          id,
          passable.map(({ entity }) => entity),
        )
    }
    return expanded.cut ? 'links' : null
  }

  const sides: readonly [Side, Side] = [sideOf(from), sideOf(to)]
  let stoppedBy = await lookAt([from, to])
  for (;;) {
    for (const side of sides) goOut(side, looked)
    const isOpen = (id: string): boolean => !looked.has(id)
    const claims = leastCut({ links: [...links.values()], isOpen }, from.id, to.id, policy)
    if (claims !== null) return { claims, stoppedBy: null, linksSeen }
    if (stoppedBy !== null) return { claims: null, stoppedBy, linksSeen }
    const [a, b] = sides.map(({ frontier }) => weightOf(frontier, (id) => looked.has(id))) as [number, number]
    // A side with nothing left is known to its end, and then the cut was certain: so one of the two goes on.
    stoppedBy = await lookAt((b === 0 || (a > 0 && a <= b) ? sides[0] : sides[1]).frontier)
  }
}

function sideOf(end: EndEntity): Side {
  return { met: new Set([end.id]), frontier: [end] }
}

/** Past every entity that is looked at already, by whichever side. */
function goOut(side: Side, looked: ReadonlyMap<string, readonly EndEntity[]>): void {
  const open: EndEntity[] = []
  const waiting = [...side.frontier]
  for (const entity of waiting) {
    const neighbours = looked.get(entity.id)
    if (!neighbours) open.push(entity)
    for (const next of neighbours ?? []) {
      if (side.met.has(next.id)) continue
      side.met.add(next.id)
      waiting.push(next)
    }
  }
  side.frontier = open
}

/** Null when the time is over. */
async function inTime(search: CutSearch, ask: (timeoutMs: number) => Promise<Expanded>): Promise<Expanded | null> {
  const timeoutMs = Math.ceil(search.until - performance.now())
  if (timeoutMs <= 0) return null
  try {
    return await ask(timeoutMs)
  } catch (error) {
    if (isTooLarge(error) && performance.now() >= search.until) return null
    throw error
  }
}
