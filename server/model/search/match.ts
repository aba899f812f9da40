/** How well a name answers a query, both as keys. */
import { queryKeys } from './keys.ts'

export type MatchKind = 'exact' | 'words' | 'prefix'

export interface NameMatch {
  readonly matchKind: MatchKind
  /** 0 to 1; 1 is the whole name. */
  readonly score: number
}

/**
 * Every key of the query must be a word of the name, or begin one. A whole name scores 1; whole words 0.7 to 0.9 and
 * beginnings 0.4 to 0.6, by the share of the name's letters that the query covers.
 */
export function matchName(keys: readonly string[], name: string): NameMatch | null {
  const words = queryKeys(name)
  if (keys.length === words.length && keys.every((key, at) => key === words[at])) return { matchKind: 'exact', score: 1 }
  const share = Math.min(1, lettersOf(keys) / Math.max(1, lettersOf(words)))
  if (keys.every((key) => words.includes(key))) return { matchKind: 'words', score: 0.7 + 0.2 * share }
  if (keys.every((key) => words.some((word) => word.startsWith(key)))) return { matchKind: 'prefix', score: 0.4 + 0.2 * share }
  return null
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}
