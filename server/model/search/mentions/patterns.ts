/**
 * The forms under which a text may mention an entity: every name as it is, a person by surname and in either order, an office
 * without its country, a company by the first word of its name.
 */
import type { NameRow } from '../../dataset.ts'
import { type PreparedName, prepareName } from '../index/prepared-name.ts'
import type { Token } from '../token.ts'

export interface Mentionable {
  readonly id: string
  readonly kind: string
  readonly names: readonly NameRow[]
}

export type PatternKind = 'name' | 'reordered' | 'surname' | 'withoutCountry' | 'firstWord'

export interface Pattern {
  readonly tokens: readonly Token[]
  readonly kind: PatternKind
  readonly name: NameRow
}

/** Documents, events and claims are told of in sentences, not named. */
const NAMELESS = new Set(['Document', 'Event'])
const LONGEST = 14

export function patternsOf({ kind, names }: Mentionable): Pattern[] {
  if (NAMELESS.has(kind)) return []
  return names.flatMap((name): Pattern[] => {
    const prepared = prepareName(name.text)
    const tokens = withoutForms(prepared, kind)
    if (tokens.length === 0 || tokens.length > LONGEST || tokens.some(({ script }) => script === 'han')) return []
    const own: Pattern = { tokens, kind: 'name', name }
    if (kind === 'Person') return [own, ...personPatterns(tokens).map((each) => ({ ...each, name }))]
    return [own, ...shortened(tokens, kind).map((each) => ({ ...each, name }))]
  })
}

/** Han names are looked for in the running text. */
export function hanPatternsOf({ kind, names }: Mentionable): { readonly text: string; readonly name: NameRow }[] {
  if (NAMELESS.has(kind)) return []
  return names.flatMap((name) => {
    const { tokens } = prepareName(name.text)
    const text = tokens.map(({ raw }) => raw).join('')
    return tokens.length > 0 && tokens.every(({ script }) => script === 'han') && Array.from(text).length >= 2
      ? [{ text, name }]
      : []
  })
}

/** A company's legal form is seldom written out. */
function withoutForms({ tokens }: PreparedName, kind: string): readonly Token[] {
  if (kind !== 'Company') return tokens
  const from = tokens.findIndex(({ concept }) => concept?.type !== 'filler')
  const to = tokens.findLastIndex(({ concept }) => concept?.type !== 'filler')
  return from < 0 ? tokens : tokens.slice(from, to + 1)
}

function personPatterns(tokens: readonly Token[]): Omit<Pattern, 'name'>[] {
  if (tokens.length < 2) return []
  const surname = surnameOf(tokens)
  const others = tokens.filter((token) => token !== surname)
  const given = others.filter(({ patronymic, concept }) => !patronymic && concept?.type !== 'filler')
  const orders =
    given.length === 0
      ? []
      : [
          [...given, surname],
          [surname, ...given],
          [...others, surname],
          [surname, ...others],
        ]
  return [
    ...orders.map((order) => ({ tokens: order, kind: 'reordered' as const })),
    ...(isKyrgyzPatronymic(tokens) ? [] : [{ tokens: [surname], kind: 'surname' as const }]),
  ]
}

/** Орозбек кызы is no surname, though nothing else follows the given name. */
function isKyrgyzPatronymic(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.concept?.type === 'filler'
}

const SURNAME = /(?:[oe]v|[iy]n|sk|skii|enko|ian|adze|cvili)a?$/u

export function surnameOf(tokens: readonly Token[]): Token {
  const names = tokens.filter(({ patronymic, concept }) => !patronymic && concept?.type !== 'filler')
  const [first, last] = [names[0] ?? tokens[0], names.at(-1) ?? tokens.at(-1)] as [Token, Token]
  const patronymicLast = tokens.at(-1)?.patronymic != null
  // Two words of which one is a patronymic: that is what the person is called by.
  if (names.length === 1) return tokens.find(({ patronymic }) => patronymic) ?? first
  if (SURNAME.test(last.key) && !(patronymicLast && SURNAME.test(first.key))) return last
  return patronymicLast || SURNAME.test(first.key) ? first : last
}

function shortened(tokens: readonly Token[], kind: string): Omit<Pattern, 'name'>[] {
  const bare = tokens.filter(({ concept }) => concept?.type !== 'country' && !isRepublic(concept?.id, tokens))
  const found: Omit<Pattern, 'name'>[] = []
  // "города" is often left out before the name of the city.
  const withoutCity = tokens.filter(({ concept }) => concept?.id !== 'city')
  if (
    withoutCity.length < tokens.length &&
    withoutCity.filter(({ concept }) => concept?.type !== 'filler').length > 1
  ) {
    found.push({ tokens: withoutCity, kind: 'withoutCountry' })
  }
  const said = bare.filter(({ concept }) => concept?.type !== 'filler')
  if (bare.length < tokens.length && said.length > 0 && kind !== 'Place' && kind !== 'Country') {
    const parts = trimmed(bare)
    // "Ministry" alone, once the country is gone, is no name.
    if (parts.length > 1 || parts[0]?.acronym || !parts[0]?.concept)
      found.push({ tokens: parts, kind: 'withoutCountry' })
  }
  const [first] = tokens
  if (kind === 'Company' && tokens.length > 1 && first && !first.concept && first.key.length >= 4)
    found.push({ tokens: [first], kind: 'firstWord' })
  return found
}

function isRepublic(id: string | undefined, tokens: readonly Token[]): boolean {
  return id === 'filler' && tokens.some(({ concept }) => concept?.type === 'country')
}

function trimmed(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ concept }) => concept?.type !== 'filler')
  return tokens.slice(from, tokens.findLastIndex(({ concept }) => concept?.type !== 'filler') + 1)
}
