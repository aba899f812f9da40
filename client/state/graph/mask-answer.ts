import type { Kind } from '../../api/types.ts'
import type { NameMask } from './mask-names.ts'

/**
 * Where an answer of the server has names or words of sources, by the field: what stands there while names are hidden.
 * A test goes through every text that the client asks for; a new one must be told here, or in `HARMLESS`.
 */
const HIDDEN: Readonly<Record<string, 'words' | 'null' | 'none' | 'each' | 'unlessNumber'>> = {
  // Never null by the contract: words say that something was taken out.
  labelEn: 'words',
  labelKk: 'words',
  labelKy: 'words',
  labelRu: 'words',
  markdown: 'words',
  name: 'words',
  sentence: 'words',
  subtitle: 'words',
  text: 'words',
  title: 'words',
  address: 'null',
  context: 'null',
  note: 'null',
  quote: 'null',
  readAs: 'null',
  reason: 'null',
  summary: 'null',
  // A number names nobody, and without it a claim would say that none is stated.
  value: 'unlessNumber',
  // That there are some is told.
  conditions: 'each',
  // Lists of forms of a name, and of places in a text that is not there.
  names: 'none',
  parts: 'none',
  matchedParts: 'none',
}

/** Texts that name nobody. */
export const HARMLESS: ReadonlySet<string> = new Set([
  '__typename',
  'caveat',
  'cutStoppedBy',
  'dataLicence',
  'endCursor',
  'field',
  'heading',
  'key',
  'lang',
  'language',
  'sha256',
  'sha256Normal',
  'slug',
  'stoppedBy',
  'unit',
  'version',
  'weakestReason',
])

export const hides = (field: string): boolean => field in HIDDEN

/**
 * The same answer without a name and without a word of a source: an entity is called as the mask calls it, in every
 * language. Ids stay, since they lead on.
 * @param words in the place of a text
 */
export function maskAnswer<Answer>(answer: Answer, mask: NameMask, words: string): Answer {
  return masked(answer, mask, words) as Answer
}

function masked(value: unknown, mask: NameMask, words: string): unknown {
  if (Array.isArray(value)) return value.map((one) => masked(one, mask, words))
  if (value === null || typeof value !== 'object') return value
  const { id, kind } = value as { readonly id?: unknown; readonly kind?: unknown }
  const called = typeof id === 'string' && id.startsWith('e-') && typeof kind === 'string'
  // Only where a name stands: a change has an id and a kind as well, which is none of an entity.
  const name = () => (called ? mask.nameOf(id, kind as Kind) : words)
  return Object.fromEntries(
    Object.entries(value).map(([field, of]) => {
      const how = Object.hasOwn(HIDDEN, field) ? HIDDEN[field] : undefined
      if (how === undefined) return [field, masked(of, mask, words)]
      if (of === null) return [field, null]
      if (how === 'unlessNumber') return [field, NUMBER.test(String(of)) ? of : null]
      if (how === 'none') return [field, []]
      if (how === 'each') return [field, Array.isArray(of) ? of.map(() => words) : []]
      if (how === 'null') return [field, null]
      // A field of that name which is no text is gone through like any other.
      return [field, typeof of === 'string' ? (isName(field) ? name() : words) : masked(of, mask, words)]
    }),
  )
}

const NUMBER = /^-?\d+(\.\d+)?$/
const isName = (field: string): boolean => field === 'name' || field.startsWith('label')
