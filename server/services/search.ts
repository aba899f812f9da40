/**
 * Search over names, by whole words and by the beginnings of words. Candidates come from the index; they are ranked here,
 * by their best name, so that the order depends on nothing but the names.
 */
import { CounterwatchError } from '../model/errors.ts'
import type { NameRow } from '../model/dataset.ts'
import { matchName, type NameMatch } from '../model/search/match.ts'
import { queryKeys } from '../model/search/keys.ts'
import type { ReadOptions, ReadStore } from '../store/read-port.ts'

export interface Hit extends NameMatch {
  readonly id: string
  readonly slug: string
  readonly matchedName: NameRow
}

export const MAX_QUERY_LENGTH = 200
/** More candidates than a reader would page through; what lies behind them is not listed. */
const MAX_CANDIDATES = 200

/** Every hit, best first. @throws BAD_INPUT for a query that is empty or too long */
export async function search(
  store: ReadStore,
  query: string,
  kinds: readonly string[] | null,
  options: ReadOptions,
): Promise<Hit[]> {
  const length = Array.from(query).length
  if (length > MAX_QUERY_LENGTH) {
    throw new CounterwatchError('BAD_INPUT', `query: ${length} characters were given; at most ${MAX_QUERY_LENGTH} are accepted`, {
      field: 'query',
      accepted: `1 to ${MAX_QUERY_LENGTH} characters`,
    })
  }
  const keys = queryKeys(query)
  if (keys.length === 0) {
    throw new CounterwatchError('BAD_INPUT', 'query: there is nothing to look for; give a word or the beginning of one', {
      field: 'query',
      accepted: 'at least one letter or digit',
    })
  }
  const candidates = await store.candidates({ keys, prefix: true, kinds, limit: MAX_CANDIDATES }, options)
  const hits = candidates.flatMap(({ id, slug, names }): Hit[] => {
    const matches = names.flatMap((name) => {
      const match = matchName(keys, name.text)
      return match ? [{ ...match, matchedName: name }] : []
    })
    const best = matches.sort((a, b) => b.score - a.score)[0]
    return best ? [{ id, slug, ...best }] : []
  })
  return hits.sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
}
