/**
 * English words as they sound to Cyrillic writers: Beeline is Билайн, Safe is Сейф. A brand is respelled by ear, so no table of
 * letters leads back. The reading is a spelling that the fold of Latin then takes.
 * Source: the usual rules of English–Russian practical transcription (Gilyarevsky and Starostin, 1985), the frequent ones.
 */
/** Capitals are sounds already: no later rule takes them for letters. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^you/gu, 'IU'],
  [/^kn/gu, 'N'],
  [/^wr/gu, 'R'],
  [/^micro/gu, 'MAIKRO'],
  [/^cy/gu, 'SAI'],
  [/^i(?=fl|ph|p[aho]|cl)/gu, 'AI'],
  [/fly/gu, 'FLAI'],
  [/tion$/gu, 'SHN'],
  [/sion$/gu, 'ZHN'],
  [/view/gu, 'VIU'],
  [/igh/gu, 'AI'],
  // A silent e at the end opens the vowel before it, inside of a compound too (Facebook).
  [/(?<![aeiou])a([bdfgklmnprstvz])e(?=$|book|line|city|time|tel|com|net|park|land|point)/gu, 'EI$1'],
  [/ace(?=$|book|line|tel|com)/gu, 'EIS'],
  [/(?<![aeiou])[iy]([bdfgklmnpqrstvz])e(?=$|book|line|net|com|tel)/gu, 'AI$1'],
  [/ice$/gu, 'AIS'],
  [/(?<![aeiou])o([bdfgklmnpqrstvz])e$/gu, 'OU$1'],
  [/(?<![aeiou])u([bdfgklmnpqrstvz])e$/gu, 'U$1'],
  [/ee|ea/gu, 'I'],
  [/oo/gu, 'U'],
  [/oa/gu, 'OU'],
  [/ow|ou/gu, 'AU'],
  [/ue$/gu, 'U'],
  [/ew/gu, 'IU'],
  [/ai|ay|ey$/gu, 'EI'],
  [/ce$/gu, 'S'],
  [/ge$/gu, 'DJ'],
  [/le$/gu, 'L'],
  [/([^aeiou])e$/gu, '$1'],
  [/y$/gu, 'I'],
]

/** The word by its sound, or null where that is how it is spelled anyway. */
export function bySound(clean: string): string | null {
  if (!/^[a-z]{3,}$/u.test(clean)) return null
  let reading = clean
  for (const [pattern, sound] of RULES) reading = reading.replace(pattern, sound)
  return reading.toLowerCase() === clean ? null : reading.toLowerCase()
}
