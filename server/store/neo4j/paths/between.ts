/**
 * The subgraph in which every admitted path between two ends lies: breadth first from both, a level a statement.
 *
 * Why it holds every link of every path: after `a` levels from one side and `b` from the other, with a + b the most hops,
 * the i-th link of a path was met from the first side when i <= a, and from the other side when it is among the last b;
 * there is no third case. So the levels can be given to either side as we like, and each is given to the side whose next
 * level is lighter: a hub is looked at last, and mostly not at all (`last-level.ts`).
 */
import type { PathEntity, PathLink } from '../../../model/paths/path-graph.ts'
import { mayEnd, mayPassThrough, type PathPolicy } from '../../../model/paths/policy.ts'
import type { EndEntity, SearchEnd, Subgraph, SubgraphSearch } from '../../path-port.ts'
import { cancelled, isTooLarge } from '../driver-error.ts'
import type { Expand, Expanded, Neighbour } from './expand.ts'
import { lastLook, type Look, type Side, weightOf } from './last-level.ts'

/** What has been learned so far. */
interface State {
  readonly entities: Map<string, PathEntity>
  readonly links: Map<string, PathLink>
  /** By entity: its admitted links, once they were asked for. Both sides use them, so that none is asked for twice. */
  readonly looked: Map<string, readonly Neighbour[]>
  linksSeen: number
  stoppedBy: Subgraph['stoppedBy']
}

/** A side, and what it has met. */
interface Ball extends Side {
  readonly isEnd: (entity: PathEntity) => boolean
  /** Ids of the entities met, the ends included. */
  readonly met: Set<string>
  frontier: readonly EndEntity[]
}

export async function between(expand: Expand, search: SubgraphSearch): Promise<Subgraph> {
  const balls = [ballOf(search.from, search.policy), ballOf(search.to, search.policy)] as const
  const ends = balls.flatMap(({ end }) => end.entities)
  const state: State = {
    entities: new Map(ends.map((entity) => [entity.id, entity])),
    links: new Map(),
    looked: new Map(),
    linksSeen: 0,
    stoppedBy: null,
  }
  for (let left = search.policy.maxHops; left > 0; left--) {
    const ball = lighter(balls, state)
    // Nothing goes on from this side, so all that can be reached from it has been looked at.
    if (ball.frontier.length === 0) break
    if (left === 1)
      await lookAt(
        expand,
        search,
        state,
        lastLook(balls, (id) => state.looked.has(id)),
      )
    else {
      await lookAt(expand, search, state, { entities: ball.frontier, only: null })
      ball.frontier = metFrom(ball, state).filter(
        (entity) => !balls.some(({ isEnd }) => isEnd(entity)) && mayPassThrough(entity, search.policy),
      )
    }
    if (state.stoppedBy === 'time' || state.linksSeen > search.mostLinks) break
  }
  const { entities, links, linksSeen, stoppedBy } = state
  return { graph: { entities: [...entities.values()], links: [...links.values()] }, linksSeen, stoppedBy }
}

function ballOf(end: SearchEnd, policy: PathPolicy): Ball {
  const ids = new Set(end.entities.map(({ id }) => id))
  const isEnd = (entity: PathEntity): boolean =>
    (ids.has(entity.id) || end.kinds.includes(entity.kind)) && mayEnd(entity, policy)
  return { end, isEnd, met: new Set(ids), frontier: end.entities }
}

function lighter([from, to]: readonly [Ball, Ball], { looked }: State): Ball {
  const isLooked = (id: string): boolean => looked.has(id)
  if (!from.end.expandable || !to.end.expandable) return from.end.expandable ? from : to
  return weightOf(from.frontier, isLooked) <= weightOf(to.frontier, isLooked) ? from : to
}

/** Asks for the links of those entities that were not looked at yet, as far as the bounds let it, and takes them in. */
async function lookAt(expand: Expand, search: SubgraphSearch, state: State, { entities, only }: Look): Promise<void> {
  if (search.signal?.aborted) throw cancelled()
  // The lightest first: where the bound on links strikes, it strikes a hub.
  const ids = entities
    .filter(({ id }) => !state.looked.has(id))
    .sort((a, b) => a.weight - b.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
  if (ids.length === 0) return
  const timeoutMs = Math.ceil(search.until - performance.now())
  const ask = (): Promise<Expanded> =>
    expand({
      ids,
      policy: search.policy,
      remainders: search.remainders,
      only,
      most: search.mostLinks - state.linksSeen,
      mostOfOne: search.mostLinksOfOne,
      timeoutMs,
      signal: search.signal,
    })
  const expanded = timeoutMs > 0 ? await orNullWhenLate(search.until, ask) : null
  if (expanded === null) {
    state.stoppedBy = 'time'
    return
  }
  state.linksSeen += expanded.links
  if (expanded.cut) state.stoppedBy = 'links'
  for (const [id, neighbours] of expanded.neighbours) {
    state.looked.set(id, neighbours)
    for (const { link, entity } of neighbours) {
      state.links.set(link.claim, link)
      state.entities.set(entity.id, entity)
    }
  }
}

async function orNullWhenLate(until: number, ask: () => Promise<Expanded>): Promise<Expanded | null> {
  try {
    return await ask()
  } catch (error) {
    if (isTooLarge(error) && performance.now() >= until) return null
    throw error
  }
}

/** The entities that a side meets for the first time, beyond its frontier. */
function metFrom(ball: Ball, { looked }: State): EndEntity[] {
  const found: EndEntity[] = []
  for (const { id } of ball.frontier) {
    for (const { entity } of looked.get(id) ?? []) {
      if (ball.met.has(entity.id)) continue
      ball.met.add(entity.id)
      found.push(entity)
    }
  }
  return found
}
