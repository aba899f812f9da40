/**
 * Latin letters in stage A, whatever the language: Kazakh alphabets, BGN, ISO 9, national systems and English habits meet.
 * `c` stands for the sounds ch and sh. Sources: search/rules.md step 8; the Kazakh Latin alphabets of the decrees of
 * 26 October 2017 (apostrophes) and 19 February 2018 (acutes), of the drafts of 2019 (version 1.0) and 28 January 2021 (ŋ, then ñ),
 * Qazaqparat (ï, w), Yañalif 1929 (ɵ, ƶ, ƣ, ə).
 */
import anyAscii from 'any-ascii'

/** Letters whose sound is lost when the mark is. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[şšș]/gu, 'sh'],
  [/[çčć]/gu, 'ch'],
  [/[žżź]/gu, 'zh'],
  [/[ğǵġģƣ]/gu, 'g'],
  [/[ñńŋňņ]/gu, 'n'],
  [/[ıɪ]/gu, 'i'],
  [/ƶ/gu, 'zh'],
  [/ə/gu, 'a'],
  [/ɵ/gu, 'o'],
  [/ß/gu, 'ss'],
  [/ł/gu, 'l'],
  [/ø/gu, 'o'],
  [/æ/gu, 'a'],
]

/** In this order. `C` keeps ch and sh apart from the letter c until that has its own sound. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/dsch|dzh|dj/gu, 'j'],
  [/shch|tsch|sch|tch|sh|ch/gu, 'C'],
  [/zh/gu, 'j'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck/gu, 'k'],
  [/tz/gu, 'ts'],
  [/ou/gu, 'u'],
  [/^x/gu, 's'],
  [/x/gu, 'ks'],
  [/q/gu, 'k'],
  [/w/gu, 'v'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/y/gu, 'i'],
  [/C/gu, 'c'],
]

/** @param clean lower-case Latin; apostrophes are dropped */
export function foldLatin(clean: string): string {
  let folded = clean.replaceAll('’', '')
  for (const [pattern, sound] of LETTERS) folded = folded.replace(pattern, sound)
  folded = folded.normalize('NFD').replace(/\p{M}+/gu, '')
  if (/[^a-z0-9]/u.test(folded))
    folded = anyAscii(folded)
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '')
  for (const [pattern, sound] of DIGRAPHS) folded = folded.replace(pattern, sound)
  return folded
}

/** What one letter may also stand for; each rule gives one more reading. */
const READINGS: readonly (readonly [RegExp, string])[] = [
  // Turkic x and Kazakh h.
  [/x/gu, 'kh'],
  // Qazaqparat: Äwezov.
  [/w/gu, 'u'],
  // German, Polish, ISO 9: Tokajew.
  [/j/gu, 'y'],
  [/([aeiouy])h$/gu, '$1'],
  [/h(?=[aeiou])/gu, 'g'],
  // 2018: ý is у; 2017: y' is у, s' is ш, c' is ч.
  [/ý/gu, 'u'],
  // September 2017: digraphs.
  [/([aou])e/gu, '$1'],
  [/[iy]o/gu, 'e'],
  // Polish, and Hungarian zs.
  [/sz/gu, 'sh'],
  [/cz/gu, 'ch'],
  [/zs/gu, 'zh'],
]

const APOSTROPHE_2017: Readonly<Record<string, string>> = { 's’': 'sh', 'c’': 'ch', 'y’': 'u' }

/** Other readings of a Latin word, as spellings. */
export function latinReadings(clean: string): string[] {
  const readings = READINGS.map(([pattern, reading]) => clean.replace(pattern, reading))
  readings.push(clean.replace(/[scy]’/gu, (pair) => APOSTROPHE_2017[pair] ?? pair))
  if (/sz|cz|rz/u.test(clean))
    readings.push(clean.replaceAll('sz', 'sh').replaceAll('cz', 'ch').replaceAll('rz', 'zh').replaceAll('j', 'y'))
  return readings.filter((each) => each !== clean)
}
