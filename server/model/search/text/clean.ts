/** A word as typed, without what says nothing about its spelling: case, width, stress marks, invisible characters. */
import { APOSTROPHES } from './words.ts'

/** A longer word is no name; what is behind is not looked at. */
const MAX_LETTERS = 64

/** Lower case, compatibility forms composed; apostrophes are kept, as ’ alone. */
export function cleanWord(text: string): string {
  return text
    .slice(0, MAX_LETTERS * 2)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/i\u0307/gu, 'i')
    .replace(/(\p{Script=Cyrillic})[\u0300\u0301]/gu, '$1')
    .replace(new RegExp(`[${APOSTROPHES}]+`, 'gu'), '’')
    .slice(0, MAX_LETTERS)
    .normalize('NFC')
}

export function withoutApostrophes(clean: string): string {
  return clean.replaceAll('’', '')
}

export type Script = 'cyrillic' | 'latin' | 'han' | 'digits' | 'other'

export function scriptOf(clean: string): Script {
  const cyrillic = countOf(clean, /\p{Script=Cyrillic}/gu)
  const latin = countOf(clean, /\p{Script=Latin}/gu)
  if (cyrillic > 0 || latin > 0) return cyrillic >= latin ? 'cyrillic' : 'latin'
  if (/\p{Script=Han}/u.test(clean)) return 'han'
  return /\p{L}/u.test(clean) ? 'other' : 'digits'
}

export function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
