/** One word in stage A, by its script. */
import anyAscii from 'any-ascii'
import { type Script, withoutApostrophes } from '../text/clean.ts'
import { cyrillicReadings, foldCyrillic } from './cyrillic.ts'
import { bySound } from './english-sounds.ts'
import { finalKey } from './final-key.ts'
import { foreignReading, palladius, pinyin } from './han.ts'
import { foldLatin, latinReadings } from './latin.ts'

/** @param clean as `cleanWord` gives it; Han simplified */
export function stageA(clean: string, script: Script): string {
  if (script === 'cyrillic') return foldCyrillic(withoutApostrophes(clean))
  if (script === 'latin') return foldLatin(clean)
  if (script === 'han') return foldLatin(pinyin(clean))
  return script === 'digits' ? clean.replace(/\D+/gu, '') || clean : foldLatin(anyAscii(clean).toLowerCase())
}

/** Further keys of a word with letters that have more than one reading; without the key itself. */
export function alternateKeys(clean: string, script: Script, key: string): string[] {
  const keys = spelledReadings(clean, script).map((reading) =>
    finalKey(stageA(reading, script === 'han' ? 'latin' : script)),
  )
  return [...new Set(keys)].filter((each) => each !== key && each.length > 1)
}

/** The key of an English word by its sound; null for other words. */
export function soundKey(clean: string, script: Script, key: string): string | null {
  const reading = script === 'latin' ? bySound(clean) : null
  const folded = reading === null ? null : finalKey(foldLatin(reading))
  return folded === key ? null : folded
}

function spelledReadings(clean: string, script: Script): string[] {
  if (script === 'latin') return latinReadings(clean)
  if (script === 'cyrillic') return cyrillicReadings(withoutApostrophes(clean))
  if (script !== 'han') return []
  const spelled = pinyin(clean)
  return [foreignReading(spelled), palladius(spelled)]
}
