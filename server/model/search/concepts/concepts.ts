/** What a word means, where it is a common one: found by its key or one of its stems. */
import { cleanWord, scriptOf } from '../text/clean.ts'
import { finalKey } from '../fold/final-key.ts'
import { stageA } from '../fold/fold.ts'
import { russianStems } from '../stems/russian.ts'
import { COUNTRIES, COUNTRY_ABBREVIATIONS } from './countries.ts'
import { FILLERS, INSTITUTIONS, ROLES } from './institutions.ts'

/** A role or a filler says little; a country tells offices of one name apart; other concepts are parts of a name. */
export interface Concept {
  readonly id: string
  readonly type: 'concept' | 'country' | 'role' | 'filler'
}

const byKey = new Map<string, Concept>()
/** Han words are found inside of a run; longest first. */
const hanWords: { readonly word: string; readonly concept: Concept }[] = []

function learn(word: string, concept: Concept): void {
  const clean = cleanWord(word)
  const script = scriptOf(clean)
  if (script === 'han') return void hanWords.push({ word: clean, concept })
  const folded = stageA(clean, script)
  // The first table that knows a word keeps it; stems of adjectives and nouns never push out a whole word.
  put(finalKey(folded), concept)
  if (script === 'cyrillic' && concept.type !== 'filler' && folded.length > 5) {
    for (const { stem, sure } of russianStems(folded)) if (sure && stem.length >= 5) put(finalKey(stem), concept)
  }
}

function put(key: string, concept: Concept): void {
  if (key !== '' && !byKey.has(key)) byKey.set(key, concept)
}

function learnTable(table: string, type: Concept['type']): void {
  for (const line of table.trim().split('\n')) {
    const [head = '', words] = line.includes(':') ? line.split(': ') : ['', line]
    for (const word of (words ?? '').trim().split(/\s+/u))
      learn(word, { id: head === '' ? type : `${type === 'country' ? 'in' : ''}${head}`, type })
  }
}

learnTable(FILLERS, 'filler')
learnTable(ROLES, 'role')
learnTable(COUNTRIES, 'country')
learnTable(INSTITUTIONS, 'concept')
hanWords.sort((a, b) => b.word.length - a.word.length)

const abbreviations = new Map(
  Object.entries(COUNTRY_ABBREVIATIONS).map(([word, id]) => [word, { id: `in${id}`, type: 'country' } as const]),
)

/** @param clean the word as written, in lower case; @param keys its key and its stems, the likeliest first */
export function conceptOf(clean: string, keys: readonly string[]): Concept | null {
  const abbreviation = abbreviations.get(clean)
  if (abbreviation) return abbreviation
  for (const key of keys) {
    const concept = byKey.get(key)
    if (concept) return concept
  }
  return null
}

export interface HanPart {
  readonly text: string
  readonly concept: Concept | null
}

/** A run of simplified Han cut into common words and what is between them: the name proper. */
export function hanParts(run: string): HanPart[] {
  const parts: HanPart[] = []
  let rest = ''
  const flush = () => {
    if (rest !== '') parts.push({ text: rest, concept: null })
    rest = ''
  }
  for (let at = 0; at < run.length;) {
    const found = hanWords.find(({ word }) => run.startsWith(word, at))
    // One character is too little to be sure of, but at the end of a name (内务部).
    if (found && (found.word.length > 1 || at + 1 === run.length) && run.length > 1) {
      flush()
      parts.push({ text: found.word, concept: found.concept })
      at += found.word.length
    } else {
      rest += run.charAt(at)
      at++
    }
  }
  flush()
  return parts
}
