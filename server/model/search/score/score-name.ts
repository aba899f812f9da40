/** How well one name answers a query, and what speaks against taking it for the one that was meant. */
import type { WordWeights } from '../index/idf.ts'
import type { PreparedName } from '../index/prepared-name.ts'
import { editCost } from './edit-distance.ts'
import { chosenLinks, type Link, possibleLinks } from './links.ts'
import { nameWeight, queryWeight, type Role, roleOf } from './weight.ts'

export interface NameScore {
  readonly score: number
  readonly links: readonly Link[]
  /** Nothing of the query is left open, and nothing contradicts it. */
  readonly clear: boolean
}

export interface ScoreContext {
  readonly weights: WordWeights
  /** For each word of the query, the best fit that any candidate has: what none explains counts less. */
  readonly bestAnywhere: readonly number[]
  /** The same among all names of this entity: names of several languages are mixed in one query. */
  readonly bestOfEntity: readonly number[]
}

/** What no candidate explains: a patronymic is left out of most names, with its initial. */
const UNKNOWN_WEIGHT: Partial<Record<Role, number>> = { initial: 0.1, patronymic: 0.15 }

/** A word counts as explained from here on. */
export const EXPLAINED = 0.6
/** A word is as good as named from here on. */
const SURE = 0.8

export function bestFits(query: PreparedName, links: readonly Link[]): number[] {
  return query.tokens.map((_, at) =>
    Math.max(0, ...links.filter((link) => link.query.includes(at)).map(({ score }) => score)),
  )
}

export function linksOf(query: PreparedName, name: PreparedName): Link[] {
  return possibleLinks(query, name)
}

export function scoreName(
  query: PreparedName,
  name: PreparedName,
  possible: readonly Link[],
  context: ScoreContext,
): NameScore {
  const links = chosenLinks(possible)
  const roles = query.tokens.map((token) => roleOf(token, query.tokens))
  const nameRoles = name.tokens.map((token) => roleOf(token, name.tokens))
  const fits = query.tokens.map((_, at) => {
    const own = links.find((link) => link.query.includes(at))?.score ?? 0
    return Math.max(own, 0.85 * (context.bestOfEntity[at] ?? 0))
  })
  let [sum, total] = [0, 0]
  query.tokens.forEach((token, at) => {
    const role = roles[at] ?? 'content'
    const weight = queryWeight(token, role, context.weights)
    const counted = (context.bestAnywhere[at] ?? 0) < EXPLAINED ? Math.min(weight, UNKNOWN_WEIGHT[role] ?? 0.3) : weight
    sum += counted * (fits[at] ?? 0)
    total += counted
  })
  const mean = total === 0 ? 0 : sum / total
  const { covered, fromStart } = coverage(name, nameRoles, links)
  const bonus = (isInOrder(links) ? 0.02 : 0) + (fromStart ? 0.02 : 0)
  const spelled = compressed(mean * (0.85 + 0.15 * covered) + (mean >= EXPLAINED ? bonus * mean : 0))
  const same = isSame(query, name)
  const score = same ? 1 : Math.max(spelled, joinedScore(query, name))
  const clear = same || isClear({ query, name, roles, nameRoles, links, fits })
  return { score: clear || score < SURE ? score : 0.7 + (score - 0.7) * 0.3, links, clear }
}

/** Keeps 1 for the name itself, and the order of all below it. */
function compressed(score: number): number {
  return score <= 0.95 ? score : Math.min(0.998, 0.95 + (score - 0.95) * 0.5)
}

function isSame(query: PreparedName, name: PreparedName): boolean {
  return query.tokens.length === name.tokens.length && query.tokens.every(({ raw }, at) => raw === name.tokens[at]?.raw)
}

/** Written together or apart all the same. Acronyms are words of their own. */
function joinedScore(query: PreparedName, name: PreparedName): number {
  if (query.tokens.length === name.tokens.length || query.joined.length < 5) return 0
  if (query.tokens.some(({ acronym }) => acronym) || name.tokens.some(({ acronym }) => acronym)) return 0
  if (query.joined === name.joined) return 0.99
  return editCost(query.joined, name.joined, 1) === null ? 0 : 0.85
}

function coverage(name: PreparedName, roles: readonly Role[], links: readonly Link[]) {
  let [covered, total] = [0, 0]
  const first = name.tokens.findIndex((_, at) => roles[at] === 'content' || roles[at] === 'concept')
  let fromStart = false
  name.tokens.forEach((_, at) => {
    const weight = nameWeight(roles[at] ?? 'content')
    const link = links.find((each) => each.name.includes(at) && each.score >= EXPLAINED)
    total += weight
    if (!link) return
    covered += weight
    fromStart ||= at === first
  })
  return { covered: total === 0 ? 0 : covered / total, fromStart }
}

function isInOrder(links: readonly Link[]): boolean {
  const places = links.filter(({ score }) => score >= EXPLAINED).sort((a, b) => (a.query[0] ?? 0) - (b.query[0] ?? 0))
  return places.every((link, at) => at === 0 || (link.name[0] ?? 0) > (places[at - 1]?.name[0] ?? 0))
}

interface Reading {
  readonly query: PreparedName
  readonly name: PreparedName
  readonly roles: readonly Role[]
  readonly nameRoles: readonly Role[]
  readonly links: readonly Link[]
  readonly fits: readonly number[]
}

function isClear(reading: Reading): boolean {
  const { query, name, roles, nameRoles, links, fits } = reading
  const linked = new Set(links.filter(({ score }) => score >= EXPLAINED).flatMap((link) => link.name))
  const openInName = (role: Role) => nameRoles.some((each, at) => each === role && !linked.has(at))
  const several = roles.filter((role) => role === 'content' || role === 'concept').length > 1
  return query.tokens.every((_, at) => {
    const fit = fits[at] ?? 0
    switch (roles[at]) {
      case 'content':
        return fit >= (several ? SURE - 0.02 : EXPLAINED)
      case 'concept':
        return fit >= EXPLAINED
      case 'country':
        return fit >= EXPLAINED || !openInName('country')
      case 'patronymic':
        return fit >= SURE || !(openInName('patronymic') || openPatronymic(name, linked))
      case 'initial':
        return fit >= EXPLAINED || !openInName('content')
      default:
        return true
    }
  })
}

/** A patronymic in a name of two words counts as one here: both say who the father is. */
function openPatronymic(name: PreparedName, linked: ReadonlySet<number>): boolean {
  return name.tokens.some(({ patronymic }, at) => patronymic?.form === 'turkic' && !linked.has(at))
}
