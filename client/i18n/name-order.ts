import type { Lang } from '../api/types.ts'

/** Alphabets that Chromium does not know: it would put і behind я. */
const ALPHABETS: Partial<Record<Lang, string>> = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ky: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
}

/** Order of names in a language. */
export function nameOrder(lang: Lang): (a: string, b: string) => number {
  const alphabet = ALPHABETS[lang]
  if (alphabet === undefined) return new Intl.Collator(lang, { sensitivity: 'base', numeric: true }).compare
  // Letters of the alphabet are written as those of a range that every browser sorts by their numbers, behind all others.
  const places = new Map(Array.from(alphabet).map((letter, at) => [letter, String.fromCodePoint(0x4e00 + at)]))
  const key = (text: string) =>
    Array.from(text.toLowerCase())
      .map((letter) => places.get(letter) ?? letter)
      .join('')
  const others = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
  return (a, b) => {
    const [left, right] = [wordsOf(key(a)), wordsOf(key(b))]
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
      const order = compare(left[at] ?? '', right[at] ?? '', others)
      if (order !== 0) return order
    }
    return left.length - right.length
  }
}

/** What is compared at once: a letter of the alphabet, or everything between two of them. */
function wordsOf(key: string): string[] {
  return key.match(/[\u4E00-\u4E40]|[^\u4E00-\u4E40]+/gu) ?? []
}

function compare(a: string, b: string, others: Intl.Collator): number {
  const [first, second] = [isLetter(a), isLetter(b)]
  if (first && second) return a < b ? -1 : a > b ? 1 : 0
  if (first !== second) return first ? 1 : -1
  return others.compare(a, b)
}

const isLetter = (text: string): boolean => /^[\u4E00-\u4E40]$/u.test(text)
