/** A word with everything by which it can be found: made once, of names and of queries alike. */
import { compoundWords } from './concepts/compounds.ts'
import { type Concept, conceptOf, hanParts } from './concepts/concepts.ts'
import { finalKey } from './fold/final-key.ts'
import { alternateKeys, soundKey, stageA } from './fold/fold.ts'
import { simplified } from './fold/han.ts'
import { skeletonOf, trigramsOf } from './index/grams.ts'
import { fatherOf, isPatronymicWord, fatherKey, type PatronymicForm } from './person/patronymics.ts'
import { russianIndexStem, russianStems } from './stems/russian.ts'
import { DETACHED_ENDINGS, type Stem, turkicStems } from './stems/turkic.ts'
import { cleanWord, type Script, scriptOf, withoutApostrophes } from './text/clean.ts'
import { unmixed } from './text/look-alikes.ts'
import { type Word, wordsOf } from './text/words.ts'

export interface Token {
  readonly start: number
  readonly end: number
  /** As written, in lower case, without apostrophes; Han simplified. */
  readonly raw: string
  readonly script: Script
  readonly key: string
  readonly alternates: readonly string[]
  readonly sound: string | null
  /** Keys of possible stems, and whether the ending that was cut is a sure one. */
  readonly stems: ReadonlyMap<string, boolean>
  /** The name without its Russian nominative ending; what the index keeps beside the key. */
  readonly indexStem: string | null
  readonly skeleton: string | null
  readonly grams: readonly string[]
  readonly digits: boolean
  readonly acronym: boolean
  readonly capital: boolean
  /** One letter, or two before a full stop: the beginning of a given name. */
  readonly initial: boolean
  readonly concept: Concept | null
  readonly patronymic: { readonly father: string; readonly form: PatronymicForm } | null
}

export function tokensOf(text: string): Token[] {
  const words = wordsOf(text)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  // Where everything is in capitals, capitals mark no acronym.
  const shouting = letters > 6 && !/\p{Ll}/u.test(text)
  const tokens: Token[] = []
  for (const word of words) {
    if (isDetachedEnding(word, tokens.at(-1))) continue
    for (const token of tokensOfWord(word, shouting)) {
      const before = tokens.at(-1)
      if (before && isPatronymicWord(token.key) && before.concept === null && !before.acronym) {
        tokens[tokens.length - 1] = { ...before, patronymic: { father: fatherKey(before.key), form: 'turkic' } }
        tokens.push({ ...token, concept: { id: 'filler', type: 'filler' } })
      } else {
        tokens.push(token)
      }
    }
  }
  return tokens
}

function isDetachedEnding(word: Word, before: Token | undefined): boolean {
  if (!word.afterHyphen || !before || !/^[\p{Ll}\p{M}]+$/u.test(word.text)) return false
  return scriptOf(word.text) === 'cyrillic' && DETACHED_ENDINGS.has(stageA(cleanWord(word.text), 'cyrillic'))
}

/** The words of a language repeat: in a load, most of the time went into reading the same ones anew. */
const known = new Map<string, readonly Token[]>()
const MOST_KNOWN = 20_000

function tokensOfWord(word: Word, shouting: boolean): readonly Token[] {
  const key = `${Number(shouting)}${Number(word.beforeDot)}${word.end - word.start} ${word.text}`
  let tokens = known.get(key)
  if (!tokens) {
    tokens = readWord({ ...word, start: 0, end: word.end - word.start }, shouting)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, tokens)
  }
  return tokens.map((token) => ({ ...token, start: word.start + token.start, end: word.start + token.end }))
}

function readWord(word: Word, shouting: boolean): Token[] {
  const cut = withoutForeignEnding(word.text)
  const text = unmixed(cut.normalize('NFKC'))
  const script = scriptOf(cleanWord(text))
  if (script !== 'han') {
    const token = tokenOf(word, text, script, shouting)
    const parts = script === 'cyrillic' && token.concept === null ? compoundWords(token.raw, isCommonWord) : null
    return parts === null ? [token] : parts.map((part) => tokenOf(word, part, script, false))
  }
  let start = word.start
  return hanParts(simplified(text)).map((part) => {
    const end = Math.min(word.end, start + Array.from(part.text).length)
    const token = { ...tokenOf({ ...word, start, end }, part.text, 'han', false), concept: part.concept }
    start = end
    return token
  })
}

function isCommonWord(word: string): boolean {
  const folded = stageA(word, 'cyrillic')
  const stems = russianStems(folded).flatMap(({ stem, sure }) => (sure || stem.length >= 5 ? finalKey(stem) : []))
  return conceptOf(word, [finalKey(folded), ...stems])?.type === 'concept'
}

/** Huaweiдің, Huawei's: the name is Latin, the ending is not part of it. */
function withoutForeignEnding(text: string): string {
  const [, latin, ending] = /^([\p{Script=Latin}\p{N}]{2,})(\p{Script=Cyrillic}+)$/u.exec(text) ?? []
  if (latin !== undefined && ending !== undefined && DETACHED_ENDINGS.has(stageA(cleanWord(ending), 'cyrillic')))
    return latin
  return text.replace(/(?<=\p{Script=Latin}{2})['’ʼ]s$/u, '')
}

function tokenOf(word: Word, text: string, script: Script, shouting: boolean): Token {
  const acronym = acronymOf(text, shouting)
  const clean = cleanWord(acronym ?? text)
  const raw = withoutApostrophes(clean)
  const folded = stageA(clean, script)
  const key = acronym === null ? finalKey(folded) : folded.replace(/h/gu, 'k')
  const stems = acronym === null ? stemsOf(folded, script) : []
  const stemKeys = new Map<string, boolean>()
  for (const { stem, sure } of stems) {
    const stemKey = finalKey(stem)
    if (stemKey !== key && stemKey.length >= 2) stemKeys.set(stemKey, (stemKeys.get(stemKey) ?? false) || sure)
  }
  const indexStem = acronym === null && script === 'cyrillic' ? russianIndexStem(folded) : null
  const letters = Array.from(raw).length
  return {
    start: word.start,
    end: word.end,
    raw,
    script,
    key,
    alternates:
      acronym === null ? alternateKeys(clean, script, key) : [finalKey(folded)].filter((each) => each !== key),
    sound: acronym === null ? soundKey(clean, script, key) : null,
    stems: stemKeys,
    indexStem: indexStem === null ? null : finalKey(indexStem),
    skeleton: skeletonOf(key),
    grams: trigramsOf(key),
    digits: /\p{N}/u.test(raw),
    acronym: acronym !== null,
    capital: /^\p{Lu}/u.test(text) || script === 'han',
    initial:
      script !== 'han' &&
      script !== 'digits' &&
      (letters === 1 || (letters <= 2 && word.beforeDot && /^\p{Lu}/u.test(text))),
    // An initial is no preposition.
    concept:
      letters === 1 && /^\p{Lu}/u.test(text)
        ? null
        : conceptOf(raw, [
            key,
            ...[...stemKeys].filter(([stem, sure]) => sure || stem.length >= 5).map(([stem]) => stem),
          ]),
    patronymic: acronym === null ? patronymicOf(folded, stems) : null,
  }
}

/** The capitals of an acronym of two to six letters, without its case ending; null for other words. */
function acronymOf(text: string, shouting: boolean): string | null {
  const [, capitals, ending] = /^(\p{Lu}{2,6})(\p{Ll}*)$/u.exec(text) ?? []
  if (capitals === undefined || (shouting && capitals.length > 3)) return null
  if (ending === '' || ending === undefined) return capitals
  const folded = stageA(cleanWord(ending), scriptOf(cleanWord(ending)))
  return DETACHED_ENDINGS.has(folded) || ['s', 'u', 'a', 'e', 'om'].includes(folded) ? capitals : null
}

function stemsOf(folded: string, script: Script): Stem[] {
  if (script === 'cyrillic') return [...russianStems(folded), ...turkicStems(folded)]
  if (script !== 'latin') return []
  const plural = folded.length > 4 && folded.endsWith('s') ? [{ stem: folded.slice(0, -1), sure: false }] : []
  return [...plural, ...turkicStems(folded, { keep: 3, shortest: 2 })]
}

function patronymicOf(folded: string, stems: readonly Stem[]): Token['patronymic'] {
  for (const form of [folded, ...stems.map(({ stem }) => stem)]) {
    const found = fatherOf(form)
    if (found) return { father: finalKey(found.father), form: found.form }
  }
  return null
}
