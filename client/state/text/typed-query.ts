import type { Kind } from '../../api/types.ts'

/** What a search field asks for: a name, and of which kind; null where of any. */
export interface TypedQuery {
  readonly kind: Kind | null
  readonly name: string
}

/** Names of each kind, in any form in which a reader may write it. */
export type KindNames = ReadonlyMap<Kind, readonly string[]>

/** In the words of the reader's language, and of the API. */
export function kindNames(
  texts: Readonly<Record<Kind, { readonly singular: string; readonly plural: string }>>,
): KindNames {
  const kinds = Object.keys(texts) as Kind[]
  return new Map(kinds.map((kind) => [kind, [texts[kind].singular, texts[kind].plural, kind].map(folded)]))
}

/** Reads `company: geedge`. A colon after anything but a kind is part of the name. */
export function typedQuery(text: string, names: KindNames): TypedQuery {
  const colon = text.search(/[:：]/)
  if (colon > 0) {
    const word = folded(text.slice(0, colon))
    for (const [kind, all] of names) if (all.includes(word)) return { kind, name: text.slice(colon + 1).trim() }
  }
  return { kind: null, name: text.trim() }
}

/** The same with the word of the API for the kind, which is read in every language. */
export function inEachLanguage(text: string, names: KindNames): string {
  const { kind, name } = typedQuery(text, names)
  return kind === null ? name : `${kind}: ${name}`
}

/** Shorter beginnings would offer kinds to everybody who types a name. */
const LEAST = 3

/** Kinds whose name begins as the text does: what the reader may be about to write. */
export function kindsBegun(text: string, names: KindNames): Kind[] {
  const begun = folded(text)
  if ([...begun].length < LEAST) return []
  return [...names].flatMap(([kind, all]) => (all.some((name) => name.startsWith(begun)) ? [kind] : []))
}

function folded(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}
