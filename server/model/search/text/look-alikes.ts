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
  // The script that can take all letters of the other; where both or neither can, the one with more letters.
  const toCyrillic = latin.every((letter) => TO_CYRILLIC.has(letter))
  const toLatin = cyrillic.every((letter) => TO_LATIN.has(letter))
  const cyrillicFirst = toCyrillic === toLatin ? cyrillic.length >= latin.length : toCyrillic
  const [odd, table] = cyrillicFirst ? [LATIN, TO_CYRILLIC] : [CYRILLIC, TO_LATIN]
  return text.replace(odd, (letter) => table.get(letter) ?? letter)
}
