/** Whether a text answers a query, how well, and where. */
import type { PreparedName } from '../index/prepared-name.ts'
import type { IndexClause } from '../index/query-clauses.ts'
import { hanGrams } from '../index/grams.ts'
import { type Token, tokensOf } from '../token.ts'
import { keysOf } from './content-keys.ts'

export interface ContentMatch {
  /** 0 to 1. */
  readonly score: number
  readonly parts: readonly { readonly start: number; readonly end: number }[]
}

export type ContentClause = Pick<IndexClause, 'term' | 'boost' | 'prefix'>

/** Words that a text must have, each in any of these forms; fillers are not asked for unless there is nothing else. */
export function contentGroups(query: PreparedName): ContentClause[][] {
  return askedTokens(query).map((token): ContentClause[] => {
    if (token.script === 'han') return [{ term: hanGrams(token.raw).at(-1) ?? token.raw, boost: 3 }]
    const stems = [...token.stems].filter(([stem, sure]) => sure || stem.length >= 4).map(([stem]) => stem)
    const forms = new Set([
      ...token.alternates,
      ...(token.sound === null ? [] : [token.sound]),
      ...(token.indexStem === null ? [] : [token.indexStem]),
      ...stems,
    ])
    return [
      { term: token.key, boost: 3 },
      ...[...forms].filter((form) => form !== token.key && form !== '').map((term) => ({ term, boost: 1.5 })),
      ...(token.key.length >= 4 ? [{ term: token.key, boost: 1, prefix: true }] : []),
    ]
  })
}

function askedTokens({ tokens }: PreparedName): readonly Token[] {
  const telling = tokens.filter(({ concept }) => concept?.type !== 'filler')
  return (telling.length > 0 ? telling : tokens).slice(0, 12)
}

/** Every word that is asked for must be there; words that stand together count more. */
export function matchContent(query: PreparedName, text: string): ContentMatch | null {
  const asked = askedTokens(query)
  const best = asked.map(() => 0)
  const parts: { start: number; end: number }[] = []
  const places: number[] = []
  tokensOf(text).forEach((token, place) => {
    let fit = 0
    asked.forEach((wanted, at) => {
      const score = fitOf(wanted, token)
      best[at] = Math.max(best[at] ?? 0, score)
      fit = Math.max(fit, score)
    })
    if (fit === 0) return
    parts.push({ start: token.start, end: token.end })
    places.push(place)
  })
  if (asked.length === 0 || best.some((score) => score === 0)) return null
  const mean = best.reduce((sum, score) => sum + score, 0) / best.length
  const together = places.some((place, at) => (places[at + asked.length - 1] ?? Infinity) - place === asked.length - 1)
  return { score: mean * (together ? 1 : 0.9), parts }
}

function fitOf(wanted: Token, token: Token): number {
  if (wanted.raw === token.raw) return 1
  if (wanted.script === 'han' || token.script === 'han')
    return token.raw.includes(wanted.raw) || wanted.raw.includes(token.raw) ? 0.9 : 0
  if (wanted.key === token.key) return wanted.acronym === token.acronym || wanted.key.length > 3 ? 0.95 : 0
  if (wanted.acronym || token.acronym) return 0
  const keys = keysOf(token)
  if (wanted.alternates.some((each) => keys.includes(each)) || keys.includes(wanted.key)) return 0.9
  const stems = [...wanted.stems].filter(([stem, sure]) => sure || stem.length >= 4)
  if (stems.some(([stem]) => keys.includes(stem)) || (wanted.indexStem !== null && keys.includes(wanted.indexStem)))
    return 0.85
  return wanted.key.length >= 4 && token.key.startsWith(wanted.key) ? 0.75 : 0
}
