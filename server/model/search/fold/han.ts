/** Han: simplified characters as the common form, and pinyin as the way into the key of the other scripts. */
import anyAscii from 'any-ascii'
import { Converter } from 'opencc-js/t2cn'

/** Source: OpenCC's dictionaries (Apache-2.0), traditional of any region to mainland simplified. */
const convert = Converter({ from: 't', to: 'cn' })

export function simplified(run: string): string {
  return convert(run)
}

/** Source: any-ascii (ISC), after Unihan kMandarin. Syllables one after another, without tones. */
export function pinyin(run: string): string {
  return anyAscii(run)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '')
}

/**
 * Foreign names in pinyin end syllables that their own spelling has not: 托卡耶夫 is tuo ka ye fu, Tokayev. The letters of the
 * transcription tables (Xinhua, Names of the World's Peoples, 1993) for the consonants that close a syllable.
 */
export function foreignReading(spelled: string): string {
  return spelled
    .replace(/fu(?=$|[^aeiou])/gu, 'v')
    .replace(/uo/gu, 'o')
    .replace(/si(?=$|[^aeiou])/gu, 's')
    .replace(/ke(?=$|[^aeiou])/gu, 'k')
    .replace(/te(?=$|[^aeiou])/gu, 't')
    .replace(/er(?=$|[^aeiou])/gu, 'r')
}

/** Initials and finals of pinyin as Palladius writes them, in stage A letters. Source: GOST-like table of Palladius (1888). */
const PALLADIUS: readonly (readonly [RegExp, string])[] = [
  [/zh/gu, 'j'],
  [/x/gu, 's'],
  [/q/gu, 'ts'],
  [/r/gu, 'j'],
  [/z/gu, 'ts'],
  [/c(?!h)/gu, 'ts'],
  [/ong/gu, 'un'],
  [/ng/gu, 'n'],
  [/yu/gu, 'iu'],
  [/ui/gu, 'uei'],
]

/** How Russian writes the name, as a spelling that the fold of Latin takes. */
export function palladius(spelled: string): string {
  return PALLADIUS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), spelled)
}
