/**
 * Every path there is, by trying everything: the oracle of the search, written from the words of the contract and sharing
 * no code with it.
 */
import type { PathEntity, PathGraph, PathLink } from '../../../server/model/paths/path-graph.ts'
import type { PathPolicy } from '../../../server/model/paths/policy.ts'
import { PREDICATE_IDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'

export interface PlainHop {
  from: string
  to: string
  claim: string
  direction: 'outgoing' | 'incoming'
}

export interface PlainPath {
  hops: PlainHop[]
  weakest: number
}

export function bruteForce(
  graph: PathGraph,
  allFrom: readonly string[],
  allTo: readonly string[],
  policy: PathPolicy,
): PlainPath[] {
  const mayBeEnd = (id: string): boolean => ![...policy.avoidIds, ...policy.viaIds].includes(id)
  const from = allFrom.filter(mayBeEnd)
  const to = allTo.filter(mayBeEnd)
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]))
  const usable = graph.links.filter((link) => allowed(link, policy))
  const isEnd = (id: string): boolean => from.includes(id) || to.includes(id)
  const found: PathLink[][] = []
  const sequences: string[][] = []

  const walk = (sequence: string[]): void => {
    const last = sequence.at(-1) as string
    if (sequence.length > 1) {
      if (to.includes(last)) sequences.push(sequence)
      if (isEnd(last) || !passable(entities.get(last) as PathEntity, policy)) return
    }
    if (sequence.length > policy.maxHops) return
    for (const next of entities.keys()) {
      if (!sequence.includes(next) && linksBetween(last, next).length > 0) walk([...sequence, next])
    }
  }
  const linksBetween = (a: string, b: string): PathLink[] =>
    usable.filter(
      (l) =>
        (l.subject === a && l.object === b && mayGo(l, 'outgoing', policy)) ||
        (l.subject === b && l.object === a && mayGo(l, 'incoming', policy)),
    )

  for (const start of new Set(from)) walk([start])

  const both = (id: string): boolean => from.includes(id) && to.includes(id)
  const kept = sequences.filter((s) => {
    if (policy.viaIds.length > 0 && !s.some((id) => policy.viaIds.includes(id))) return false
    const [first, last] = [s[0] as string, s.at(-1) as string]
    return directed(policy) || !(both(first) && both(last)) || first < last
  })
  for (const sequence of kept) {
    const links: PathLink[] = []
    for (let i = 1; i < sequence.length; i++) {
      const choices = linksBetween(sequence[i - 1] as string, sequence[i] as string)
      choices.sort((a, b) => compareLists(strengthOf(a), strengthOf(b)) || (a.claim < b.claim ? -1 : 1))
      links.push(choices[0] as PathLink)
    }
    found.push(links)
  }

  return kept
    .map((sequence, i) => {
      const links = found[i] as PathLink[]
      const strengths = links.map(strengthOf)
      const worst = strengths.reduce((a, b) => (compareLists(a, b) >= 0 ? a : b))
      const asWeak = strengths.filter((s) => compareLists(s, worst) === 0).length
      const weakest = strengths.findIndex((s) => compareLists(s, worst) === 0)
      return { sequence, links, weakest, key: [...worst, asWeak, links.length] }
    })
    .sort((a, b) => compareLists(a.key, b.key) || compareIds(a.sequence, b.sequence))
    .map(({ sequence, links, weakest }) => ({
      weakest,
      hops: links.map((link, i) => ({
        from: sequence[i] as string,
        to: sequence[i + 1] as string,
        claim: link.claim,
        direction: link.subject === sequence[i] ? ('outgoing' as const) : ('incoming' as const),
      })),
    }))
}

/** The settings that the contract names, each lifted by hand: how many paths that gives, where it gives any. */
export function bruteForceObstacles(
  graph: PathGraph,
  from: readonly string[],
  to: readonly string[],
  policy: PathPolicy,
): { field: string; paths: number }[] {
  const tries: Record<string, Partial<PathPolicy>> = {
    maxHops: { maxHops: 6 },
    statuses: { statuses: ['asserted', 'disputed', 'denied', ...policy.statuses] },
    modalities: { modalities: ['actual', 'planned', 'possible'] },
    inferred: { inferred: true },
    throughCountries: { throughCountries: true },
    throughGeneric: { throughGeneric: true },
    ...(directed(policy)
      ? { [policy.directions.length > 0 ? 'directions' : 'direction']: { direction: 'both', directions: [] } }
      : {}),
    minOrigins: { minOrigins: 0 },
    validAt: { validAt: null },
    via: { via: null },
    avoid: { avoid: [] },
    avoidIds: { avoidIds: [] },
    viaIds: { viaIds: [] },
    ...(policy.predicates && { predicates: { predicates: null } }),
    ...(!policy.context && { context: { context: true, predicates: withContext(policy) } }),
  }
  return Object.entries(tries)
    .map(([field, change]) => ({ field, paths: bruteForce(graph, from, to, { ...policy, ...change }).length }))
    .filter(({ paths }) => paths > 0)
}

/** Where predicates are named, all that join and are no ties are named too. */
function withContext({ predicates }: PathPolicy): PathPolicy['predicates'] {
  if (!predicates) return null
  const context = PREDICATE_IDS.filter((id) => PREDICATES[id].object !== 'value' && PREDICATES[id].role !== 'tie')
  return [...new Set([...predicates, ...context])]
}

export function allowed(link: PathLink, policy: PathPolicy): boolean {
  if (policy.predicates ? !policy.predicates.includes(link.predicate) : false) return false
  if (!policy.predicates && !policy.context && PREDICATES[link.predicate].role !== 'tie') return false
  if (link.inferred && !policy.inferred) return false
  if (link.origins < policy.minOrigins) return false
  if (policy.validAt && !sharesADay(link, policy.validAt)) return false
  return policy.statuses.includes(link.status) && policy.modalities.includes(link.modality)
}

/** Some day of the date lies within the bounds, as far as they are stated. Years 2020 to 2029, months of 31 days. */
function sharesADay({ validFrom, validTo }: PathLink, date: string): boolean {
  const [from, to, at] = [daysOf(validFrom), daysOf(validTo), daysOf(date) as string[]]
  return at.some((day) => (!from || day >= (from[0] as string)) && (!to || day <= (to.at(-1) as string)))
}

function daysOf(date: string | null): string[] | null {
  if (date === null) return null
  const two = (n: number): string => String(n).padStart(2, '0')
  const all = Array.from({ length: 12 * 31 }, (_, i) => `${two(Math.floor(i / 31) + 1)}-${two((i % 31) + 1)}`)
  return all.map((day) => `${date.slice(0, 4)}-${day}`).filter((day) => day.startsWith(date))
}

export function mayGo(link: PathLink, way: string, policy: PathPolicy): boolean {
  const own = policy.directions.filter(({ predicate }) => predicate === link.predicate).map((each) => each.direction)
  return [way, 'both'].includes(own[0] ?? policy.direction)
}

function directed(policy: PathPolicy): boolean {
  return policy.direction !== 'both' || policy.directions.some(({ direction }) => direction !== 'both')
}

export function passable(entity: PathEntity, policy: PathPolicy): boolean {
  if (policy.avoidIds.includes(entity.id)) return false
  if (policy.viaIds.includes(entity.id)) return true
  if (policy.avoid.includes(entity.kind)) return false
  if (policy.via && !policy.via.includes(entity.kind)) return false
  if (entity.kind === 'Country' && !policy.throughCountries) return false
  return !entity.generic || policy.throughGeneric
}

/** Smaller is stronger. */
function strengthOf(link: PathLink): number[] {
  const status = { asserted: 0, disputed: 1, denied: 2, unsupported: 3 }[link.status]
  const modality = { actual: 0, planned: 1, possible: 2 }[link.modality]
  return [status, link.inferred ? 1 : 0, modality, -link.origins]
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] as number
    if (value !== other) return value - other
  }
  return 0
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  for (const [i, id] of a.entries()) if (id !== b[i]) return id < (b[i] as string) ? -1 : 1
  return 0
}
