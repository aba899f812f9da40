/** Clauses as a Lucene query. Terms are keys of ours; what Lucene could read as syntax is escaped all the same. */
import type { ContentClause } from '../../../model/search/content/match-content.ts'
import type { IndexClause } from '../../../model/search/index/query-clauses.ts'
import { kindTerm } from '../../../model/search/index/entity-keys.ts'

/** @param kinds only entities of these, or of any kind for null */
export function luceneQuery(clauses: readonly IndexClause[], kinds: readonly string[] | null): string {
  const wanted = clauses
    .map(({ field, term, boost, prefix }) => `${field}:${escaped(term)}${prefix ? '*' : ''}^${boost}`)
    .join(' ')
  if (kinds === null) return wanted
  return `+(${kinds.map((kind) => `searchKeys:${escaped(kindTerm(kind))}^0`).join(' ')}) +(${wanted})`
}

/** A word of each group must be there. */
export function contentQuery(groups: readonly (readonly ContentClause[])[]): string {
  const forms = (group: readonly ContentClause[]) =>
    group.map(({ term, boost, prefix }) => `contentKeys:${escaped(term)}${prefix ? '*' : ''}^${boost}`)
  return groups.map((group) => `+(${forms(group).join(' ')})`).join(' ')
}

export function escaped(term: string): string {
  return term.replace(/[^\p{L}\p{N}\p{M}_]/gu, '\\$&')
}
