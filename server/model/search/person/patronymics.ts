/**
 * Names after the father: Қайратұлы, Кайратович, Кайрат уулу and Qairatuly are one. In stage A letters.
 * Sources: the law of Kazakhstan "On marriage and family" (art. 63: -ұлы, -қызы, -ұғлы); Kyrgyz уулу, кызы; Russian -ович, -евич,
 * -овна, -евна, -ич, -ична; Azerbaijani оглы, гызы; Uzbek oʻgʻli, qizi; Tajik -зода.
 */
const TURKIC = ['uulu', 'uli', 'ulu', 'kizi', 'kiz', 'ogli', 'gizi', 'ugli']
const SLAVIC = ['ievic', 'ovic', 'evic', 'ievna', 'ovna', 'evna', 'inicna', 'icna']
const MALE_SHORT = ['ilic', 'kuzmic', 'fomic', 'lukic', 'nikitic', 'savvic']

/** A word of its own that makes the word before it a patronymic. */
export function isPatronymicWord(stageA: string): boolean {
  return ['uulu', 'uli', 'ulu', 'kizi', 'ogli', 'gizi', 'ugli', 'zoda'].includes(stageA)
}

export type PatronymicForm = 'turkic' | 'slavic'

/** The father's name in a patronymic, in a form that the languages share; null for other words. */
export function fatherOf(stageA: string): { readonly father: string; readonly form: PatronymicForm } | null {
  for (const ending of TURKIC) {
    if (stageA.endsWith(ending) && stageA.length - ending.length >= 3)
      return { father: fatherKey(stageA.slice(0, -ending.length)), form: 'turkic' }
  }
  for (const ending of SLAVIC) {
    if (stageA.endsWith(ending) && stageA.length - ending.length >= 2)
      return { father: fatherKey(stageA.slice(0, -ending.length)), form: 'slavic' }
  }
  return MALE_SHORT.includes(stageA) ? { father: fatherKey(stageA.slice(0, -2)), form: 'slavic' } : null
}

/** -евич and -ұлы hang on different ends of a name (Сергеевич, Сергейұлы; Мусаевич), so its last soft vowels do not count. */
export function fatherKey(stageA: string): string {
  const short = stageA.replace(/(?:ia|[aie])+$/u, '')
  return short.length >= 2 ? short : stageA
}

/** Павел has an e that Павлович has not. */
export function withoutFleetingVowel(father: string): string {
  return father.replace(/[eo](?=[^aeiou]$)/u, '')
}
