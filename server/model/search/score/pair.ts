/** How well a word of a query fits a word of a name. The numbers are those of search/rules.md ("Scoring") unless said otherwise. */
import { dice } from '../index/grams.ts'
import { withoutFleetingVowel } from '../person/patronymics.ts'
import type { Token } from '../token.ts'
import { editCost, editLimit } from './edit-distance.ts'

/** Why two words fit, best reason first. */
export const PAIR_KINDS = [
  'exact',
  'spelling',
  'inflected',
  'initial',
  'prefix',
  'abbreviation',
  'translated',
  'typo',
  'similar',
] as const
export type PairKind = (typeof PAIR_KINDS)[number]

export interface Pair {
  readonly score: number
  readonly kind: PairKind
}

const NONE: Pair = { score: 0, kind: 'similar' }

/** A query meets the same words in many names. */
const remembered = new WeakMap<Token, Map<string, Pair>>()

export function scorePair(query: Token, name: Token): Pair {
  const id = `${name.raw}${name.acronym ? '^' : ''}${name.initial ? '.' : ''}${name.patronymic?.father ?? ''}`
  const known = remembered.get(query) ?? new Map<string, Pair>()
  if (known.size === 0) remembered.set(query, known)
  const before = known.get(id)
  if (before) return before
  const pair = freshPair(query, name)
  known.set(id, pair)
  return pair
}

function freshPair(query: Token, name: Token): Pair {
  if (query.raw === name.raw) return { score: 1, kind: 'exact' }
  if (query.initial || name.initial) return initialPair(query, name)
  const best = spelledPair(query, name)
  const bonus = best.score >= 0.8 && query.script === name.script ? 0.02 * sharedPrefix(query.raw, name.raw) : 0
  return bonus === 0 ? best : { ...best, score: Math.min(0.99, best.score + bonus) }
}

function spelledPair(query: Token, name: Token): Pair {
  const patronymic = patronymicPair(query, name)
  if (patronymic) return patronymic
  if (query.script === 'han' && name.script === 'han') return hanPair(query.raw, name.raw)
  if (query.key === name.key && query.key !== '') {
    const doubtful = query.acronym !== name.acronym && query.key.length <= 4
    return { score: doubtful ? 0.85 : 0.97, kind: 'spelling' }
  }
  if (query.digits || name.digits) return prefixPair(query, name) ?? NONE
  if (query.alternates.includes(name.key) || name.alternates.includes(query.key))
    return { score: 0.94, kind: 'spelling' }
  if (name.alternates.some((each) => query.alternates.includes(each))) return { score: 0.92, kind: 'spelling' }
  const stem = stemPair(query, name)
  if (stem) return stem
  if ((query.sound !== null && fits(query.sound, name)) || (name.sound !== null && fits(name.sound, query)))
    return { score: 0.88, kind: 'spelling' }
  const concept = conceptPair(query, name)
  if (concept) return concept
  // Among acronyms a letter makes another one.
  if (isShortAcronym(query) || isShortAcronym(name)) return NONE
  return best(prefixPair(query, name), typoPair(query, name), similarPair(query, name))
}

function fits(key: string, token: Token): boolean {
  return key === token.key || token.alternates.includes(key) || token.stems.has(key)
}

function stemPair(query: Token, name: Token): Pair | null {
  for (const key of [name.key, name.indexStem, ...name.alternates]) {
    const sure = key === null ? undefined : query.stems.get(key)
    if (sure !== undefined) return { score: sure ? 0.93 : 0.88, kind: 'inflected' }
  }
  if (query.key === name.indexStem || query.alternates.some((each) => each === name.indexStem))
    return { score: 0.88, kind: 'inflected' }
  // The name is inflected itself, as most words of an office's name are.
  let found: Pair | null =
    name.stems.has(query.key) && query.key.length >= 3 ? { score: 0.88, kind: 'inflected' } : null
  if (found) return found
  for (const [stem, sure] of query.stems) {
    const other = name.stems.get(stem)
    if (other === undefined || stem.length < 4) continue
    if (sure || other) return { score: 0.88, kind: 'inflected' }
    found = { score: 0.84, kind: 'inflected' }
  }
  return found
}

function conceptPair(query: Token, name: Token): Pair | null {
  const [a, b] = [query.concept, name.concept]
  if (!a || !b || a.type === 'filler') return null
  return a.id === b.id ? { score: 0.8, kind: 'translated' } : null
}

function prefixPair(query: Token, name: Token): Pair | null {
  const [a, b] = [query.key, name.key]
  const least = query.digits ? 1 : 2
  if (a.length >= least && a.length < b.length && b.startsWith(a))
    return { score: 0.7 + (0.2 * a.length) / b.length, kind: 'prefix' }
  // Чжунсин begins 中兴通讯 as Russian reads it.
  const readings = name.script === 'han' || query.alternates.length > 0 ? [a, ...query.alternates] : []
  const begun = readings.find(
    (each) => each.length >= 4 && [b, ...name.alternates].some((other) => other.startsWith(each)),
  )
  if (begun !== undefined) return { score: 0.66 + (0.2 * begun.length) / b.length, kind: 'prefix' }
  // An ending that no table knows.
  if (b.length >= 5 && a.length - b.length <= 4 && a.startsWith(b)) return { score: 0.7, kind: 'inflected' }
  return null
}

/** Of the word as it is, and without its endings: a misspelt name may be inflected too. */
function typoPair(query: Token, name: Token): Pair | null {
  const whole = typo(query.key, name.key, 0)
  if (whole >= 0.8) return pairOf(whole, 'typo')
  let most = whole
  for (const stem of likelyStems(query)) most = Math.max(most, typo(stem, name.key, 0.06))
  for (const key of query.alternates) most = Math.max(most, typo(key, name.key, 0.04))
  // A foreign word heard and misspelt: Хайквижн.
  if (name.sound !== null) most = Math.max(most, typo(query.key, name.sound, 0.06))
  return pairOf(most, 'typo')
}

function likelyStems({ stems }: Token): string[] {
  return [...stems.keys()].filter((stem) => stem.length >= 5).slice(0, 6)
}

function typo(a: string, b: string, cost: number): number {
  const length = Math.min(a.length, b.length)
  if (length < 3) return 0
  const edits = editCost(a, b, editLimit(Math.max(a.length, b.length)))
  return edits === null ? 0 : 0.95 - cost - (0.96 * edits) / Math.max(a.length, b.length)
}

function similarPair(query: Token, name: Token): Pair {
  let score = 0.6 * dice(query.grams, name.grams)
  if (query.skeleton !== null && name.skeleton !== null) {
    if (query.skeleton === name.skeleton) score = Math.max(score, 0.62)
    else if (editCost(query.skeleton, name.skeleton, 1) !== null) score = Math.max(score, 0.45)
  }
  return { score, kind: 'similar' }
}

/** 海康 is the beginning of 海康威视. */
function hanPair(query: string, name: string): Pair {
  if (name.includes(query)) return { score: 0.7 + (0.25 * query.length) / name.length, kind: 'prefix' }
  if (query.includes(name) && name.length > 1)
    return { score: 0.7 + (0.2 * name.length) / query.length, kind: 'inflected' }
  const same = [...query].filter((letter) => name.includes(letter)).length
  return { score: (0.7 * same) / Math.max(query.length, name.length), kind: 'similar' }
}

/** A given name by its first letter, which the scripts spell as one sound: Қ, K and Q, Ж and Zh. */
function initialPair(query: Token, name: Token): Pair {
  const [initial, full] = query.initial ? [query, name] : [name, query]
  if (initial.script === 'han' || full.script === 'han') return NONE
  const fits = [initial.key, ...initial.alternates].some((key) =>
    [full.key, ...full.alternates].some((other) => other.startsWith(key) || isYe(initial, key, other)),
  )
  return fits ? { score: full.initial ? 0.95 : 0.9, kind: 'initial' } : NONE
}

/** Y. may be Yerlan, whose key begins with e. */
function isYe(initial: Token, key: string, other: string): boolean {
  return initial.script === 'latin' && key === 'i' && /^[eiu]/u.test(other)
}

/** Two patronymics are of one father or of two; null where the words themselves tell more. */
function patronymicPair(query: Token, name: Token): Pair | null {
  if (!query.patronymic || !name.patronymic || query.key === name.key) return null
  if (!sameFather(query.patronymic.father, name.patronymic.father)) return { score: 0.4, kind: 'similar' }
  return { score: 0.96, kind: query.patronymic.form === name.patronymic.form ? 'inflected' : 'spelling' }
}

export function sameFather(a: string, b: string): boolean {
  if (a === b || (a.length !== b.length && withoutFleetingVowel(a) === withoutFleetingVowel(b))) return true
  const cost = Math.min(a.length, b.length) < 3 ? null : editCost(a, b, 1)
  return cost !== null && cost <= 0.5
}

function isShortAcronym(token: Token): boolean {
  return token.acronym && token.key.length <= 4
}

function sharedPrefix(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared / Math.max(a.length, b.length)
}

function pairOf(score: number, kind: PairKind): Pair | null {
  return score > 0 ? { score, kind } : null
}

function best(...pairs: (Pair | null)[]): Pair {
  return pairs.reduce<Pair>((most, pair) => (pair && pair.score > most.score ? pair : most), NONE)
}
