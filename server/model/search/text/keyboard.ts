/**
 * What was meant when the keyboard was left in the other layout.
 * Sources: Microsoft keyboard layouts "US", "Russian" and "Kazakh" (learn.microsoft.com/globalization/windows-keyboards);
 * the Kyrgyz layout has its three letters behind AltGr, so its other keys are those of the Russian one.
 */
const US = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./"
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю.'
const US_SHIFT = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
const RUSSIAN_SHIFT = 'ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'
/** The upper row of the Kazakh layout; its other letters are where Russian has them. */
const US_DIGITS = '2345890-=@#$%*()_+'
const KAZAKH_DIGITS = 'әіңғүұқөһӘІҢҒҮҰҚӨҺ'

function table(from: string, to: string): ReadonlyMap<string, string> {
  const target = [...to]
  return new Map([...from].map((key, at) => [key, target[at] ?? key]))
}

const US_TO_RUSSIAN = table(US + US_SHIFT, RUSSIAN + RUSSIAN_SHIFT)
const US_TO_KAZAKH = new Map([...US_TO_RUSSIAN, ...table(US_DIGITS, KAZAKH_DIGITS)])
const TO_US = new Map([...table(RUSSIAN + RUSSIAN_SHIFT, US + US_SHIFT), ...table(KAZAKH_DIGITS, US_DIGITS)])

/** The text as the same keys give it in the other layouts; without those that would be the text itself. */
export function otherLayouts(text: string): string[] {
  const letters = [...text]
  const cyrillic = letters.some((letter) => /\p{Script=Cyrillic}/u.test(letter))
  const latin = letters.some((letter) => /[a-z]/i.test(letter))
  if (cyrillic === latin && cyrillic) return []
  const tables = cyrillic ? [TO_US] : [US_TO_RUSSIAN, US_TO_KAZAKH]
  const swapped = tables.map((keys) => letters.map((letter) => keys.get(letter) ?? letter).join(''))
  return [...new Set(swapped)].filter((each) => each !== text)
}
