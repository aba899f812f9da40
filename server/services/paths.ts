/**
 * Chains of claims from one end to another under an evidence policy: the best ones, whether everything was searched, and,
 * where there is none, which settings of the policy hide one. The answer is ids and what
 * ranked them; whoever asked loads what they stand for.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { CounterwatchError } from '../model/errors.ts'
import type { Path } from '../model/paths/path.ts'
import type { PathEnds, PathGraph } from '../model/paths/path-graph.ts'
import type { PathPolicy } from '../model/paths/policy.ts'
import { rankedPaths } from '../model/paths/ranked-paths.ts'
import { relaxations } from '../model/paths/relaxations.ts'
import { type CheckedEnd, checkPathRequest, MOST_PATHS, type PathRequest } from '../model/paths/request.ts'
import type { EndEntity, Limits, PathStore, SearchEnd } from '../store/path-port.ts'

/** What one search may use. */
export interface PathBounds {
  /** Links looked at, in all and of one entity. */
  readonly links: number
  readonly linksOfOne: number
  /** Looks for a best route; each path listed takes a few. */
  readonly looks: number
  readonly milliseconds: number
  /** Ends listed for the kinds of one side; of more, the search comes from the other side. */
  readonly kindEnds: number
}

export const PATH_BOUNDS: PathBounds = {
  links: 30_000,
  linksOfOne: 15_000,
  looks: 2_000,
  milliseconds: 10_000,
  kindEnds: 500,
}

export interface PathDeps {
  readonly store: PathStore
  readonly bounds?: Partial<PathBounds>
}

export interface PathsRequest extends PathRequest {
  readonly signal?: AbortSignal | undefined
}

/** A setting of the policy that alone hides so many paths, at least. */
export interface PathObstacle {
  readonly field: keyof PathPolicy
  readonly paths: number
}

type StoppedBy = 'time' | 'links' | 'paths'

export interface FoundPaths {
  readonly paths: readonly Path[]
  readonly maxHops: number
  readonly complete: boolean
  readonly stoppedBy: StoppedBy | null
  readonly linksSeen: number
  /** Told only of a search that was complete and found nothing; cut short when its share of links or time is used up. */
  readonly obstacles: readonly PathObstacle[]
}

interface Ends {
  readonly from: SearchEnd
  readonly to: SearchEnd
  /** Ends were left out. */
  readonly cut: boolean
}

interface Found {
  readonly paths: readonly Path[]
  readonly stoppedBy: StoppedBy | null
  readonly linksSeen: number
}

/** Of the time; the rest is for ranking what was collected, so that a search that is stopped still answers. */
const COLLECTING_SHARE = 0.7

/** So long the search may keep other requests waiting. */
const TURN_MS = 10

/** @throws BAD_INPUT or NOT_FOUND with the field at fault; CANCELLED when the signal says so */
export async function findPaths({ store, bounds: given = {} }: PathDeps, request: PathsRequest): Promise<FoundPaths> {
  const { from, to, policy, first } = checkPathRequest(request)
  const bounds = { ...PATH_BOUNDS, ...given }
  const limits: Limits = { signal: request.signal, until: performance.now() + bounds.milliseconds }
  stopIfCancelled(limits)
  const ends = await findEnds(store, from, to, bounds, limits)
  const found = await search(store, ends, policy, first, bounds, limits)
  const stoppedBy = found.stoppedBy ?? (ends.cut ? 'links' : null)
  const none = found.paths.length === 0 && stoppedBy === null
  return {
    paths: found.paths,
    maxHops: policy.maxHops,
    complete: stoppedBy === null,
    stoppedBy,
    linksSeen: found.linksSeen,
    obstacles: none ? await findObstacles(store, ends, policy, bounds, limits) : [],
  }
}

/** All of them together may look at as many links as the search itself: to say why there is nothing must not cost more than to find it. */
async function findObstacles(
  store: PathStore,
  ends: Ends,
  policy: PathPolicy,
  bounds: PathBounds,
  limits: Limits,
): Promise<PathObstacle[]> {
  const obstacles: PathObstacle[] = []
  let { links } = bounds
  for (const { field, policy: lifted } of relaxations(policy)) {
    if (links <= 0 || performance.now() >= limits.until) break
    const { paths, linksSeen } = await search(store, ends, lifted, MOST_PATHS, { ...bounds, links }, limits)
    if (paths.length > 0) obstacles.push({ field, paths: paths.length })
    links -= linksSeen
  }
  return obstacles
}

async function search(
  store: PathStore,
  ends: Ends,
  policy: PathPolicy,
  first: number,
  bounds: PathBounds,
  limits: Limits,
): Promise<Found> {
  const { from, to } = ends
  const { graph, linksSeen, stoppedBy } = await store.between({
    from,
    to,
    policy,
    mostLinks: bounds.links,
    mostLinksOfOne: bounds.linksOfOne,
    signal: limits.signal,
    until: limits.until - bounds.milliseconds * (1 - COLLECTING_SHARE),
  })
  const best = await takeBest(
    graph,
    { from: endsIn(graph, from), to: endsIn(graph, to) },
    policy,
    first,
    bounds,
    limits,
  )
  return { paths: best.paths, stoppedBy: stoppedBy ?? best.stoppedBy, linksSeen }
}

/** The first paths, with a turn for others now and then. */
async function takeBest(
  graph: PathGraph,
  ends: PathEnds,
  policy: PathPolicy,
  first: number,
  bounds: PathBounds,
  limits: Limits,
): Promise<{ paths: Path[]; stoppedBy: StoppedBy | null }> {
  const paths: Path[] = []
  let looks = 0
  let turn = performance.now()
  for (const path of rankedPaths(graph, ends, policy)) {
    if (path === null) looks++
    else if (paths.push(path) === first) break
    if (looks >= bounds.looks) return { paths, stoppedBy: 'paths' }
    const now = performance.now()
    if (now - turn < TURN_MS) continue
    if (now >= limits.until) return { paths, stoppedBy: 'time' }
    await nextTurn()
    stopIfCancelled(limits)
    turn = performance.now()
  }
  return { paths, stoppedBy: null }
}

function endsIn(graph: PathGraph, { entities, kinds }: SearchEnd): Set<string> {
  const listed = entities.map(({ id }) => id)
  const met = graph.entities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  return new Set([...listed, ...met])
}

async function findEnds(
  store: PathStore,
  from: CheckedEnd,
  to: CheckedEnd,
  bounds: PathBounds,
  limits: Limits,
): Promise<Ends> {
  const given = [...new Set([...from.ids, ...to.ids])]
  const most = bounds.kindEnds + 1
  const [named, fromKinds, toKinds] = await Promise.all([
    given.length > 0 ? store.named(given, limits) : [],
    from.kinds.length > 0 ? store.ofKinds(from.kinds, most, limits) : [],
    to.kinds.length > 0 ? store.ofKinds(to.kinds, most, limits) : [],
  ])
  const byGiven = new Map(named.map((entity) => [entity.given, entity]))
  const fromNamed = namedEnds('from.ids', from.ids, byGiven)
  const toNamed = namedEnds('to.ids', to.ids, byGiven)
  refuseSameEnd(from, to, fromNamed, toNamed)

  const [fromCut, toCut] = [fromKinds.length === most, toKinds.length === most]
  // Where neither side can be listed, the search goes out from the first entities of one, and says that it left some out.
  const cut = fromCut && toCut
  return {
    from:
      fromCut && !cut
        ? unlisted(fromNamed, from)
        : listed([...fromNamed, ...fromKinds.slice(0, bounds.kindEnds)], from),
    to: toCut ? unlisted(toNamed, to) : listed([...toNamed, ...toKinds], to),
    cut,
  }
}

function listed(entities: readonly EndEntity[], { kinds }: CheckedEnd): SearchEnd {
  return { entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()], kinds, expandable: true }
}

function unlisted(entities: readonly EndEntity[], { kinds }: CheckedEnd): SearchEnd {
  return { entities, kinds, expandable: false }
}

function namedEnds(field: string, ids: readonly string[], found: ReadonlyMap<string, EndEntity>): EndEntity[] {
  return ids.map((id) => {
    const entity = found.get(id)
    if (entity) return entity
    throw new CounterwatchError('NOT_FOUND', `${field}: there is no entity “${id}”`, {
      field,
      accepted: 'the id or slug of an entity',
    })
  })
}

function refuseSameEnd(from: CheckedEnd, to: CheckedEnd, a: readonly EndEntity[], b: readonly EndEntity[]): void {
  const ids = new Set([...a, ...b].map(({ id }) => id))
  if (from.kinds.length + to.kinds.length > 0 || ids.size > 1) return
  throw new CounterwatchError('BAD_INPUT', 'to: both ends are the same entity', {
    field: 'to',
    accepted: 'an entity other than `from`',
  })
}

function stopIfCancelled({ signal }: Limits): void {
  if (signal?.aborted) throw new CounterwatchError('CANCELLED', 'The caller went away before the answer was ready.')
}
