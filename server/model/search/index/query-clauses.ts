/** What is asked of the index for a query: its words in all the forms under which a name may be stored, each with its worth. */
import { conceptTerm, initialsTerm, joinsOf } from './entity-keys.ts'
import { hanGrams } from './grams.ts'
import type { PreparedName } from './prepared-name.ts'
import type { Token } from '../token.ts'

export type IndexField = 'searchKeys' | 'searchJoins' | 'searchSkeletons' | 'searchGrams'

export interface IndexClause {
  readonly field: IndexField
  readonly term: string
  readonly boost: number
  /** Any term that begins so. */
  readonly prefix?: boolean
}

const MAX_CLAUSES = 400
const MAX_TOKENS = 12

export function queryClauses(query: PreparedName): IndexClause[] {
  const tokens = query.tokens.slice(0, MAX_TOKENS)
  const joins = joinsOf({ ...query, tokens })
  const clauses: IndexClause[] = [
    ...tokens.flatMap(clausesOf),
    ...joins.map((term): IndexClause => ({ field: 'searchJoins', term, boost: 4 })),
    ...joins.map((term): IndexClause => ({ field: 'searchKeys', term, boost: 3 })),
    ...initialsOfQuery(tokens),
  ]
  const best = new Map<string, IndexClause>()
  for (const clause of clauses) {
    const id = `${clause.field} ${clause.prefix ? '*' : ''}${clause.term}`
    if (clause.term !== '' && (best.get(id)?.boost ?? 0) < clause.boost) best.set(id, clause)
  }
  return [...best.values()].sort((a, b) => b.boost - a.boost).slice(0, MAX_CLAUSES)
}

function clausesOf(token: Token): IndexClause[] {
  const keys = (terms: readonly string[], boost: number, prefix = false): IndexClause[] =>
    terms.map((term) => ({ field: 'searchKeys', term, boost, ...(prefix && { prefix }) }))
  const { concept } = token
  if (concept?.type === 'filler') return keys([token.key], 0.2)
  if (token.initial) return keys([token.key], 1)
  const common = concept !== null
  return [
    ...keys([token.key], common ? 2 : 4),
    ...(token.key.length >= 3 ? keys([token.key], 1.5, true) : []),
    ...keys(
      token.alternates.filter((each) => each.length >= 4),
      1,
      true,
    ),
    ...keys([...token.alternates, ...(token.sound === null ? [] : [token.sound])], 2),
    ...keys([...token.stems.keys()], common ? 1.5 : 3),
    ...(concept ? keys([conceptTerm(concept.id)], 3) : []),
    ...(token.patronymic ? keys([token.patronymic.father], 1) : []),
    { field: 'searchJoins', term: token.key, boost: 4 },
    ...(token.acronym ? [{ field: 'searchJoins', term: initialsTerm(token.raw), boost: 3 } as const] : []),
    ...(token.skeleton === null ? [] : [{ field: 'searchSkeletons', term: token.skeleton, boost: 1 } as const]),
    // Of common words the parts are everywhere; a misspelt one is seldom all that a query has.
    ...(common ? [] : token.grams).map((term): IndexClause => ({ field: 'searchGrams', term, boost: 0.3 })),
    ...(token.script === 'han' ? hanClauses(token.raw) : []),
  ]
}

/** МО РК: an acronym with that of the country. */
function initialsOfQuery(tokens: readonly Token[]): IndexClause[] {
  return tokens.slice(1).flatMap((token, at): IndexClause[] => {
    const before = tokens[at]
    return before?.acronym && token.acronym
      ? [{ field: 'searchJoins', term: initialsTerm(before.raw + token.raw), boost: 3 }]
      : []
  })
}

function hanClauses(run: string): IndexClause[] {
  return [
    { field: 'searchKeys', term: run, boost: 4 },
    ...hanGrams(run).map((term): IndexClause => ({ field: 'searchGrams', term, boost: Array.from(term).length })),
  ]
}
