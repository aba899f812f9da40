/** Which of an entity's names to show. */
import type { NameRow } from './dataset.ts'
import type { Lang } from './vocabulary.ts'

const KIND_ORDER = ['primary', 'alias', 'transliteration', 'abbreviation']

/**
 * The name to show in a language: its primary name there, else any name there; where it has none, for Kazakh and Kyrgyz the
 * Russian one (same script); else the English one; else the first. An entity always has a name.
 */
export function preferredName(names: readonly NameRow[], lang: Lang): string {
  const fallbacks = lang === 'kk' || lang === 'ky' ? [lang, 'ru', 'en'] : [lang, 'en']
  for (const wanted of fallbacks) {
    const there = names.filter((name) => name.lang.split('-')[0] === wanted)
    const best = there.sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind))[0]
    if (best) return best.text
  }
  return names[0]?.text ?? ''
}
