/** The words of a running text under which it is found: as they are, and without their endings. */
import { hanGrams } from '../index/grams.ts'
import { type Token, tokensOf } from '../token.ts'

const STEMS_OF_A_WORD = 6
const SHORTEST_UNSURE = 4

export function contentKeys(texts: readonly (string | null | undefined)[]): string[] {
  const keys = new Set<string>()
  for (const text of texts)
    for (const token of text ? tokensOf(text) : []) for (const key of keysOf(token)) keys.add(key)
  return [...keys].filter((key) => key !== '').sort()
}

/** A text is long and its words are inflected, so that the stems are kept here; names keep theirs with the query. */
export function keysOf(token: Token): string[] {
  if (token.concept?.type === 'filler') return []
  if (token.script === 'han') return [token.key, ...hanGrams(token.raw)]
  const stems = [...token.stems].filter(([stem, sure]) => sure || stem.length >= SHORTEST_UNSURE)
  return [
    token.key,
    ...(token.indexStem === null ? [] : [token.indexStem]),
    ...stems.slice(0, STEMS_OF_A_WORD).map(([stem]) => stem),
  ]
}
