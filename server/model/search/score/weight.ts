/** How much a word counts in a query and in a name. */
import type { WordWeights } from '../index/idf.ts'
import type { Token } from '../token.ts'

export type Role = 'filler' | 'role' | 'country' | 'concept' | 'initial' | 'patronymic' | 'content'

/** @param tokens of the whole: a patronymic beside one name only may be the family name */
export function roleOf(token: Token, tokens: readonly Token[]): Role {
  if (token.concept) return token.concept.type
  if (token.initial) return 'initial'
  return token.patronymic && tokens.length >= 3 ? 'patronymic' : 'content'
}

const OF_QUERY: Readonly<Record<Exclude<Role, 'content'>, number>> = {
  filler: 0.15,
  role: 0.15,
  country: 0.4,
  concept: 0.45,
  initial: 0.3,
  patronymic: 0.35,
}
/** What a query leaves out of a name: countries, forms and patronymics are usually left out. */
const OF_NAME: Readonly<Record<Exclude<Role, 'content'>, number>> = {
  filler: 0.05,
  role: 0.05,
  country: 0.15,
  concept: 0.45,
  initial: 0.1,
  patronymic: 0.15,
}

export function queryWeight(token: Token, role: Role, weights: WordWeights): number {
  return role === 'content' ? weights.of(token.key) : OF_QUERY[role]
}

/** Not by how common it is: a rare given name makes a surname no worse an answer. */
export function nameWeight(role: Role): number {
  return role === 'content' ? 1 : OF_NAME[role]
}
