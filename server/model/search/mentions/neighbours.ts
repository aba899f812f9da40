/** What stands beside a surname may say that somebody else is meant. */
import { prepareName } from '../index/prepared-name.ts'
import { sameFather, scorePair } from '../score/pair.ts'
import type { Token } from '../token.ts'
import type { Entry } from './mention-index.ts'

export interface Neighbours {
  readonly tokens: readonly Token[]
  /** What stands before each token. */
  readonly gaps: readonly string[]
  /** The tokens of the match, half-open. */
  readonly from: number
  readonly to: number
  readonly givenNames: ReadonlySet<string>
}

/** Whether nothing beside the match contradicts that this entity is meant. */
export function fits(entry: Entry, around: Neighbours): boolean {
  if (entry.entity.kind !== 'Person') return true
  const { tokens, gaps, from, to } = around
  if (entry.kind === 'surname') {
    const before = tokens[from - 1]
    const after = tokens[to]
    if (before && isBeside(gaps[from], before) && !mayStandBefore(before, entry, around)) return false
    if (after && isBeside(gaps[to], tokens[to - 1]) && !mayStandAfter(after, entry, around)) return false
  }
  const next = tokens[to]
  return !(next?.patronymic && isBeside(gaps[to], tokens[to - 1]) && contradictsFather(next, entry))
}

/** Only a space between, or the full stop of an initial. */
function isBeside(gap: string | undefined, before: Token | undefined): boolean {
  return (
    gap !== undefined &&
    (/^[ \u00A0\u202F-]+$/u.test(gap) || (before?.initial === true && /^\.[ \u00A0\u202F-]*$/u.test(gap)))
  )
}

function mayStandBefore(token: Token, entry: Entry, { gaps, from, givenNames, tokens }: Neighbours): boolean {
  if (token.initial && token.capital) return isOfName(token, entry)
  if (!token.capital || token.concept || token.acronym || isOfName(token, entry)) return true
  const keys = [token.key, ...token.stems.keys()]
  if (keys.some((key) => givenNames.has(key))) return false
  // In a sentence a capital beside a surname is a given name; at its start it may be any word.
  const startsSentence = from - 1 === 0 || /[.!?…\n«"“:]/u.test(gaps[from - 1] ?? '')
  return startsSentence || token.script !== tokens[from]?.script || token.key.length < 3
}

function mayStandAfter(token: Token, entry: Entry, { givenNames }: Neighbours): boolean {
  if (token.initial && token.capital && token.raw.length === 1) return isOfName(token, entry)
  if (!token.capital || token.concept || token.acronym || isOfName(token, entry)) return true
  return ![token.key, ...[...token.stems].filter(([, sure]) => sure).map(([key]) => key)].some((key) =>
    givenNames.has(key),
  )
}

function isOfName(token: Token, entry: Entry): boolean {
  return entry.entity.names.some(({ text }) =>
    prepareName(text).tokens.some((own) => scorePair(token, own).score >= 0.8),
  )
}

function contradictsFather(token: Token, entry: Entry): boolean {
  const fathers = entry.entity.names.flatMap(({ text }) =>
    prepareName(text).tokens.flatMap(({ patronymic }) => patronymic ?? []),
  )
  return fathers.length > 0 && !fathers.some(({ father }) => sameFather(father, token.patronymic?.father ?? ''))
}
