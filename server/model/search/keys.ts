/**
 * The words by which an entity is found, from all its names: folded so that case, width and Latin accents do not matter.
 * Combining marks are dropped after Latin letters only: й and ё are letters of their own, not accented ones.
 */
import type { NameRow } from '../dataset.ts'

/** Raised when the form of the keys changes, so that stored ones are known to be old. */
export const SEARCH_KEY_VERSION = 1

export function searchKeys(names: readonly NameRow[]): string[] {
  return [...new Set(names.flatMap((name) => queryKeys(name.text)))].sort()
}

/** The folded words of a text: of a name when it is written, of a query when it is asked. */
export function queryKeys(text: string): string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
  return folded.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
}
