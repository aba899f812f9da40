/** What search finds by was made by the rules of this version, of claims and paragraphs; that of entities is proved one by one. */
import { countOldContent } from '../search/refresh-keys.ts'
import type { Rule } from './rule.ts'

export const searchWords: Rule = {
  name: 'search-words',
  find: async (graph) => {
    const old = await countOldContent(graph)
    return old === 0
      ? []
      : [{ id: 'contentKeys', message: `the words of ${old} claims and paragraphs are of other rules: run migrate` }]
  },
}
