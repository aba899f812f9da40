/**
 * Russian endings of nouns and adjectives, in stage A letters: every one that fits gives a stem. -ов, -ев and -ин are parts of
 * surnames and never cut (a stemmer that cuts them parts Токаев from Токаева).
 * Source: search/rules.md ("Suffixes"), after Zaliznyak's paradigms of nouns, adjectives and surnames.
 */
import type { Stem } from './turkic.ts'

const ENDINGS =
  'a u e i o om em im oi ei ie ii oe ee ia iu am ah ih iam iah ami iami imi ogo ego omu emu aia uiu oiu eiu iei'.split(
    ' ',
  )
const NOMINATIVE = 'aia ii ie oe ee ia a o e i'.split(' ')
const FEMININE = ['oi', 'uiu', 'ou', 'oiu', 'ei', 'eiu']

/** @param word Cyrillic, in stage A */
export function russianStems(word: string): Stem[] {
  const found = new Map<string, boolean>()
  for (const ending of ENDINGS) {
    const stem = word.slice(0, word.length - ending.length)
    if (stem.length < 3 || !word.endsWith(ending)) continue
    // Балаевой is of a woman: the masculine stem is the less likely one.
    const feminine = FEMININE.includes(ending) && stem.length >= 5 && /(?:ov|ev|in)$/u.test(stem)
    found.set(stem, (found.get(stem) ?? false) || (ending.length > 1 && !feminine))
    if (FEMININE.includes(ending) && stem.length >= 4) found.set(`${stem}a`, true)
  }
  if (word.endsWith('oi') && word.length >= 6) found.set(`${word.slice(0, -2)}aia`, true)
  return [...found].map(([stem, sure]) => ({ stem, sure }))
}

/** For the index: the name without its nominative ending. */
export function russianIndexStem(word: string): string | null {
  const ending = NOMINATIVE.find((each) => word.endsWith(each) && word.length - each.length >= 4)
  return ending === undefined ? null : word.slice(0, word.length - ending.length)
}
