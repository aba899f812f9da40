/** A name as the scorer wants it. */
import { finalKey } from '../fold/final-key.ts'
import { type Token, tokensOf } from '../token.ts'

export interface PreparedName {
  readonly text: string
  readonly tokens: readonly Token[]
  /** All tokens as one key. */
  readonly joined: string
  /** First letters as one would abbreviate it, as written: with and without the country. */
  readonly initials: readonly string[]
}

export function prepareName(text: string): PreparedName {
  const tokens = tokensOf(text)
  return { text, tokens, joined: joinedKey(tokens), initials: initialsOf(tokens) }
}

export function joinedKey(tokens: readonly Token[]): string {
  return finalKey(tokens.map(({ key }) => key).join(''))
}

function initialsOf(tokens: readonly Token[]): string[] {
  // "Republic" belongs to the country's name, though it tells nothing.
  const said = tokens.filter(
    ({ concept, raw }) => concept?.type !== 'filler' || raw.startsWith('респ') || raw === 'republic',
  )
  const bare = said.filter(({ concept }) => concept?.type !== 'country' && concept?.type !== 'filler')
  const letters = (of: readonly Token[]) => of.map(({ raw }) => Array.from(raw)[0] ?? '').join('')
  const all = [...new Set([letters(said), letters(bare)])]
  return all.filter((each) => each.length >= 3 && each.length <= 8 && !tokens.some(({ script }) => script === 'han'))
}
