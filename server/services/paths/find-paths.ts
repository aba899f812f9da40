/**
 * Chains of claims from one end to another under an evidence policy: the best ones, whether everything was searched, and,
 * where there is none, which settings of the policy hide one. The answer is ids and what
 * ranked them; whoever asked loads what they stand for.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Path } from '../../model/paths/path.ts'
import type { PathGraph } from '../../model/paths/path-graph.ts'
import type { PathPolicy } from '../../model/paths/policy.ts'
import { rankedPaths } from '../../model/paths/ranked-paths.ts'
import { relaxations } from '../../model/paths/relaxations.ts'
import { checkPathRequest, MOST_PATHS, type PathRequest } from '../../model/paths/request.ts'
import type { Limits, PathStore, Remainder, Supposition } from '../../store/path-port.ts'
import { findCuts, type PathCut } from './find-cuts.ts'
import { PATH_BOUNDS, type PathBounds, type StoppedBy, stopIfCancelled } from './path-bounds.ts'
import { type Ends, endsIn, resolveRequest } from './path-ends.ts'

export interface PathDeps {
  readonly store: PathStore
  readonly bounds?: Partial<PathBounds>
}

export interface PathsRequest extends PathRequest {
  /** Whether what breaks the chains is wanted too. */
  readonly cuts?: boolean
  /** Whether, where there is no chain, the settings that hide one are looked for, which is as much work again; true by default. */
  readonly obstacles?: boolean
  readonly signal?: AbortSignal | undefined
}

/** A setting of the policy that alone hides so many paths, at least. */
export interface PathObstacle {
  readonly field: keyof PathPolicy
  readonly paths: number
}

export interface FoundPaths {
  readonly paths: readonly Path[]
  /** Of each path, where they were wanted; else empty. */
  readonly cuts: readonly PathCut[]
  readonly maxHops: number
  /** As asked for, with the defaults, and ids where there were slugs. */
  readonly policy: PathPolicy
  readonly complete: boolean
  readonly stoppedBy: StoppedBy | null
  readonly linksSeen: number
  /** Told only of a search that was complete and found nothing. */
  readonly obstacles: readonly PathObstacle[]
  /** False when that second search was cut short, or not made: a setting that is not told may hide paths too. */
  readonly obstaclesComplete: boolean
}

/** What stays the same for a search and those for its obstacles. */
interface Job {
  readonly store: PathStore
  readonly ends: Ends
  /** What claims count as where speakers are set aside, and where they are not. */
  readonly remainders: ReadonlyMap<string, Remainder>
  readonly supposed: ReadonlyMap<string, Remainder>
  readonly limits: Limits
}

interface Found {
  readonly graph: PathGraph
  readonly paths: readonly Path[]
  readonly stoppedBy: StoppedBy | null
  readonly linksSeen: number
}

/** Of the time; the rest is for ranking what was collected, so that a search that is stopped still answers. */
const COLLECTING_SHARE = 0.7

/** So long the search may keep other requests waiting. */
const TURN_MS = 10

const AS_RECORDED: Supposition = { stances: [], remainders: [] }

/**
 * @param supposed holds for the graph as it is now: a search with `knownAt` passes over it
 * @throws BAD_INPUT, NOT_FOUND or TOO_LARGE with the field at fault; CANCELLED when the signal says so
 */
export async function findPaths(
  { store, bounds: given = {} }: PathDeps,
  request: PathsRequest,
  supposed: Supposition = AS_RECORDED,
): Promise<FoundPaths> {
  const checked = checkPathRequest(request)
  const bounds = { ...PATH_BOUNDS, ...given }
  const limits: Limits = { signal: request.signal, until: performance.now() + bounds.milliseconds }
  stopIfCancelled(limits)
  const { ends, policy } = await resolveRequest(store, checked, bounds, limits)
  const { stances, remainders: others } = policy.knownAt === null ? supposed : AS_RECORDED
  const aside =
    policy.setAside.length > 0 ? await store.without(policy.setAside, bounds.claimsAside, limits, stances) : []
  const byClaim = (all: readonly Remainder[]) => new Map(all.map((each) => [each.claim, each]))
  const job: Job = { store, ends, limits, remainders: byClaim([...others, ...aside]), supposed: byClaim(others) }
  const found = await search(job, policy, checked.first, bounds)
  const stoppedBy = found.stoppedBy ?? (ends.cut ? 'links' : null)
  const none = found.paths.length === 0 && stoppedBy === null
  const explain = none && (request.obstacles ?? true)
  const hiding = explain
    ? await findObstacles(job, policy, bounds)
    : { obstacles: [], complete: !none && stoppedBy === null }
  const entities = new Map(found.graph.entities.map((entity) => [entity.id, entity]))
  const cuts = request.cuts ? await findCuts({ ...job, policy, entities, bounds }, found.paths) : []
  return {
    paths: found.paths,
    cuts,
    maxHops: policy.maxHops,
    policy,
    complete: stoppedBy === null,
    stoppedBy,
    linksSeen: found.linksSeen,
    obstacles: hiding.obstacles,
    obstaclesComplete: hiding.complete,
  }
}

/** All of them together may look at as many links as the search itself: to say why there is nothing must not cost more than to find it. */
async function findObstacles(
  job: Job,
  policy: PathPolicy,
  bounds: PathBounds,
): Promise<{ obstacles: PathObstacle[]; complete: boolean }> {
  const obstacles: PathObstacle[] = []
  let { links } = bounds
  let complete = true
  for (const { field, policy: lifted } of relaxations(policy)) {
    if (links <= 0 || performance.now() >= job.limits.until) return { obstacles, complete: false }
    const { paths, linksSeen, stoppedBy } = await search(job, lifted, MOST_PATHS, { ...bounds, links })
    if (paths.length > 0) obstacles.push({ field, paths: paths.length })
    // That a setting hides something is certain with the first path; that it hides nothing, only with the whole search.
    else if (stoppedBy !== null) complete = false
    links -= linksSeen
  }
  return { obstacles, complete }
}

async function search(job: Job, policy: PathPolicy, first: number, bounds: PathBounds): Promise<Found> {
  const { store, ends, limits } = job
  const { graph, linksSeen, stoppedBy } = await store.between({
    from: ends.from,
    to: ends.to,
    policy,
    // To say what hides a path, the speakers may be listened to again.
    remainders: policy.setAside.length > 0 ? job.remainders : job.supposed,
    mostLinks: bounds.links,
    mostLinksOfOne: bounds.linksOfOne,
    signal: limits.signal,
    until: limits.until - bounds.milliseconds * (1 - COLLECTING_SHARE),
  })
  const best = await takeBest(graph, ends, policy, first, bounds, limits)
  return { graph, paths: best.paths, stoppedBy: stoppedBy ?? best.stoppedBy, linksSeen }
}

/** The first paths, with a turn for others now and then. */
async function takeBest(
  graph: PathGraph,
  ends: Ends,
  policy: PathPolicy,
  first: number,
  bounds: PathBounds,
  limits: Limits,
): Promise<{ paths: Path[]; stoppedBy: StoppedBy | null }> {
  const paths: Path[] = []
  let looks = 0
  let turn = performance.now()
  for (const path of rankedPaths(graph, endsIn(graph, ends), policy)) {
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
