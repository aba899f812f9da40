/** A name as the scorer wants it. */
import { finalKey } from '../fold/final-key.ts'
import { type Token, tokensOf } from '../token.ts'

export interface PreparedName {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Neighbours as one key, by the place of the first. */
  readonly pairs: readonly { readonly at: number; readonly key: string }[]
  /** All tokens as one key. */
  readonly joined: string
  /** First letters as one would abbreviate it, as written: with and without the country. */
  readonly initials: readonly string[]
}

export function prepareName(text: string): PreparedName {
  const tokens = tokensOf(text)
  return { text, tokens, pairs: pairsOf(tokens), joined: joinedKey(tokens), initials: initialsOf(tokens) }
}

export function joinedKey(tokens: readonly Token[]): string {
  return finalKey(tokens.map(({ key }) => key).join(''))
}

/** Acronyms are words of their own. */
function pairsOf(tokens: readonly Token[]): { readonly at: number; readonly key: string }[] {
  return tokens.slice(1).flatMap((token, at) => {
    const before = tokens[at]
    return before && !before.acronym && !token.acronym ? [{ at, key: joinedKey([before, token]) }] : []
  })
}

/** Of what is named by common words, as offices are; nobody abbreviates a person or a place. */
function initialsOf(tokens: readonly Token[]): string[] {
  if (!tokens.some(({ concept }) => concept?.type === 'concept')) return []
  // "Republic" belongs to the country's name, though it tells nothing.
  const said = tokens.filter(
    ({ concept, raw }) => concept?.type !== 'filler' || raw.startsWith('респ') || raw === 'republic',
  )
  const bare = said.filter(({ concept }) => concept?.type !== 'country' && concept?.type !== 'filler')
  const letters = (of: readonly Token[]) => of.map(({ raw }) => Array.from(raw)[0] ?? '').join('')
  const all = [...new Set([letters(said), letters(bare)])]
  return all.filter((each) => each.length >= 3 && each.length <= 8 && !tokens.some(({ script }) => script === 'han'))
}
