/** A text cut into words, with their places. Everything but letters, marks and digits separates; a run of Han is one word. */

export interface Word {
  /** As it stands in the text. */
  readonly text: string
  /** Place in the text, zero-based and half-open, in Unicode code points. */
  readonly start: number
  readonly end: number
  /** Stands right after a hyphen that follows another word. */
  readonly afterHyphen: boolean
  /** A full stop follows: an initial, or the end of a sentence. */
  readonly beforeDot: boolean
}

/**
 * Apostrophes and primes as they are typed in names: Kazakh Latin of 2017 (s' c' g'), Uzbek (oʻ gʻ), transliterated soft
 * signs (ʹ), Cyrillic (Ukrainian '), and what keyboards make of them.
 */
export const APOSTROPHES = "'’‘ʼʻ`´ʹʺ′ˈ"

/** Format characters (soft hyphen, zero-width, directional marks) stand inside words that are copied from pages. */
const WORD = new RegExp(
  `\\p{Script=Han}+|[[\\p{L}\\p{N}]--\\p{Script=Han}](?:[[\\p{L}\\p{M}\\p{N}\\p{Cf}]--\\p{Script=Han}]|[${APOSTROPHES}]+(?=[[\\p{L}\\p{M}]--\\p{Script=Han}]))*`,
  'gv',
)
const HYPHEN = /^\p{Cf}*[\p{Pd}\u2010\u2011]\p{Cf}*$/u

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let unit = 0
  let point = 0
  /** Code points of a UTF-16 index; indexes come in order. */
  const at = (index: number): number => {
    for (; unit < index; unit++) {
      const code = text.charCodeAt(unit)
      const next = text.charCodeAt(unit + 1)
      if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) unit++
      point++
    }
    return point
  }
  let before = 0
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(before, match.index)
    const start = at(match.index)
    before = match.index + match[0].length
    words.push({
      text: match[0],
      start,
      end: at(before),
      afterHyphen: words.length > 0 && HYPHEN.test(gap),
      beforeDot: text[before] === '.',
    })
  }
  return words
}
