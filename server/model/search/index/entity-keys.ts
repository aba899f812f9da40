/** What the index holds of an entity: ready-made words, so that its analyzer only splits at white space. */
import { hanGrams, trigramsOf } from './grams.ts'
import { joinedKey, type PreparedName, prepareName } from './prepared-name.ts'

/** Raised when any rule or table of the fold changes, so that stored keys are known to be old. */
export const SEARCH_KEY_VERSION = 4

export interface EntityKeys {
  readonly searchKeys: readonly string[]
  readonly searchJoins: readonly string[]
  readonly searchSkeletons: readonly string[]
  readonly searchGrams: readonly string[]
}

export const NO_KEYS: EntityKeys = { searchKeys: [], searchJoins: [], searchSkeletons: [], searchGrams: [] }

/** Marks words that are no keys of names; no letter or digit, and no syntax of Lucene. */
export const conceptTerm = (id: string): string => `_${id}`
export const kindTerm = (kind: string): string => `_k${kind}`
export const initialsTerm = (initials: string): string => `_i${initials}`

export function entityKeys(names: readonly { readonly text: string }[], kind: string): EntityKeys {
  const [keys, joins, skeletons, grams] = [
    new Set([kindTerm(kind)]),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ]
  for (const { text } of names) {
    const name = prepareName(text)
    for (const key of nameKeys(name)) keys.add(key)
    for (const join of joinsOf(name)) joins.add(join)
    for (const initials of name.initials) joins.add(initialsTerm(initials))
    for (const token of name.tokens) {
      if (token.skeleton !== null) skeletons.add(token.skeleton)
      for (const gram of [...token.grams, ...(token.sound === null ? [] : trigramsOf(token.sound))]) grams.add(gram)
      if (token.script === 'han') for (const gram of hanGrams(token.raw)) grams.add(gram)
    }
  }
  return {
    searchKeys: sorted(keys),
    searchJoins: sorted(joins),
    searchSkeletons: sorted(skeletons),
    searchGrams: sorted(grams),
  }
}

/** The keys of a name's words with stems, other readings and meanings; what the weights are counted from, too. */
function nameKeys({ tokens }: PreparedName): string[] {
  return tokens.flatMap(({ key, indexStem, alternates, sound, concept, patronymic, script, raw }) => [
    ...(key === '' ? [] : [key]),
    ...(indexStem === null ? [] : [indexStem]),
    ...alternates,
    ...(sound === null ? [] : [sound]),
    ...(concept === null || concept.type === 'filler' ? [] : [conceptTerm(concept.id)]),
    ...(patronymic === null ? [] : [patronymic.father]),
    ...(script === 'han' ? [raw] : []),
  ])
}

/** Neighbours written together, and short names as a whole. */
export function joinsOf({ tokens }: PreparedName): string[] {
  const pairs = tokens.slice(1).map((token, at) => joinedKey([...tokens.slice(at, at + 1), token]))
  return tokens.length >= 2 && tokens.length <= 4 ? [...pairs, joinedKey(tokens)] : pairs
}

function sorted(set: ReadonlySet<string>): string[] {
  return [...set].sort()
}
