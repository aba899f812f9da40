/**
 * Words that mix Cyrillic and Latin letters that look alike, by mistake or to hide: mapped to the script of the majority.
 * Source: Unicode Technical Standard 39, confusables.txt, the pairs of letters that Kazakh, Kyrgyz, Russian and English use.
 */
const PAIRS = [
  ...['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'ѕs', 'јj', 'һh', 'кk', 'мm', 'тt', 'ԛq', 'ԝw', 'әə', 'ԁd', 'ѵv'],
  ...['АA', 'ВB', 'ЕE', 'КK', 'МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'УY', 'ҮY', 'ХX', 'ІI', 'ЅS', 'ЈJ', 'ҺH', 'ӘƏ'],
]
const TO_LATIN = new Map(PAIRS.map(([cyrillic = '', latin = '']) => [cyrillic, latin]))
const TO_CYRILLIC = new Map(PAIRS.toReversed().map(([cyrillic = '', latin = '']) => [latin, cyrillic]))

const CYRILLIC = /\p{Script=Cyrillic}/gu
const LATIN = /\p{Script=Latin}/gu

/** @param text as typed, with its case: В is a B, в is none */
export function unmixed(text: string): string {
  const cyrillic = text.match(CYRILLIC)
  const latin = text.match(LATIN)
  if (!cyrillic || !latin) return text
  // A word whose odd letters have no twin is a mixture on purpose; as many of each: the script that can take all of them.
  const cyrillicFirst = cyrillic.length > latin.length || (cyrillic.length === latin.length && latin.every((each) => TO_CYRILLIC.has(each)))
  const [odd, table] = cyrillicFirst ? [LATIN, TO_CYRILLIC] : [CYRILLIC, TO_LATIN]
  return text.replace(odd, (letter) => table.get(letter) ?? letter)
}
