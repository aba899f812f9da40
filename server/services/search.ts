/**
 * Search over names in any script, spelling, ending and keyboard layout. The index gives candidates by ready-made keys; they
 * are ranked here, by their names, so that the order depends on nothing but the names and how common their words are.
 */
import type { NameRow } from '../model/dataset.ts'
import { CounterwatchError } from '../model/errors.ts'
import { EVEN_WEIGHTS, type WordWeights, wordWeights } from '../model/search/index/idf.ts'
import { type PreparedName, prepareName } from '../model/search/index/prepared-name.ts'
import { queryClauses } from '../model/search/index/query-clauses.ts'
import type { MatchKind } from '../model/search/match-kind.ts'
import { CONFIDENT, rank, type RankedHit } from '../model/search/rank.ts'
import { otherLayouts } from '../model/search/text/keyboard.ts'
import type { ReadOptions, ReadStore, SearchCandidate } from '../store/read-port.ts'

export interface Hit {
  readonly id: string
  readonly slug: string
  readonly score: number
  readonly confident: boolean
  readonly matchedName: NameRow
  readonly matchKind: MatchKind
  /** The parts of the name that fit, in code points. */
  readonly parts: readonly { readonly start: number; readonly end: number }[]
}

export interface Found {
  readonly hits: readonly Hit[]
  /** What the query would be in the other keyboard layout, where that is what was answered. */
  readonly readAs: string | null
}

export interface Searcher {
  /** Every hit, best first. @throws BAD_INPUT for a query that is empty or too long */
  search(query: string, kinds: readonly string[] | null, options: ReadOptions): Promise<Found>
  /** How common words are in the graph as it is now. */
  weights(options: ReadOptions): Promise<WordWeights>
}

export const MAX_QUERY_LENGTH = 200
/** Of an entity that is found at all, one of the first ten is the right one; the rest is for paging. */
const CANDIDATES = 50
/** From here on a query is taken as it was typed: what is typed in the wrong layout is gibberish. */
const TAKEN_AS_TYPED = 0.75
/** How well the other layout must answer. */
const OTHER_LAYOUT = 0.85
/** How much better the other layout must answer. */
const CLEARLY = 0.03
const PREPARED_NAMES = 20_000

export function createSearcher(store: ReadStore): Searcher {
  const prepare = remembered(prepareName, PREPARED_NAMES)
  const weights = weightsOf(store)
  const answer = async (
    query: PreparedName,
    kinds: readonly string[] | null,
    options: ReadOptions,
  ): Promise<RankedHit<SearchCandidate>[]> => {
    const candidates = await store.candidates({ clauses: queryClauses(query), kinds, limit: CANDIDATES }, options)
    return rank(query, candidates, await weights(options, candidates[0]?.revision), prepare)
  }
  return {
    weights: (options) => weights(options),
    search: async (query, kinds, options) => {
      const prepared = readQuery(query)
      let hits = await answer(prepared, kinds, options)
      let readAs: string | null = null
      if ((hits[0]?.score ?? 0) < TAKEN_AS_TYPED) {
        const others = otherLayouts(query)
        const answers = await Promise.all(others.map((other) => answer(prepareName(other), kinds, options)))
        for (const [at, found] of answers.entries()) {
          if ((found[0]?.score ?? 0) < Math.max(OTHER_LAYOUT, (hits[0]?.score ?? 0) + CLEARLY)) continue
          hits = found.map((hit) => ({ ...hit, matchKind: 'layout' }))
          readAs = others[at] ?? null
        }
      }
      return { hits: hits.map(toHit), readAs }
    },
  }
}

export function readQuery(query: string): PreparedName {
  const length = Array.from(query).length
  if (length > MAX_QUERY_LENGTH) {
    throw new CounterwatchError(
      'BAD_INPUT',
      `query: ${length} characters were given; at most ${MAX_QUERY_LENGTH} are accepted`,
      { field: 'query', accepted: `1 to ${MAX_QUERY_LENGTH} characters` },
    )
  }
  const prepared = prepareName(query)
  // A query of punctuation alone may still be a word in the other layout, but too seldom to guess.
  if (prepared.tokens.length > 0) return prepared
  throw new CounterwatchError('BAD_INPUT', 'query: there is nothing to look for; give a word or the beginning of one', {
    field: 'query',
    accepted: 'at least one letter or digit',
  })
}

function toHit({ candidate, score, name, matchKind, parts }: RankedHit<SearchCandidate>): Hit {
  return {
    id: candidate.id,
    slug: candidate.slug,
    score,
    confident: score >= CONFIDENT,
    matchedName: name,
    matchKind,
    parts,
  }
}

/** Counted when first needed, and anew in the background when the graph has changed; until then the old ones serve. */
function weightsOf(store: ReadStore): (options: ReadOptions, revision?: number) => Promise<WordWeights> {
  let known: { readonly revision: number; readonly weights: WordWeights } | null = null
  let counting: Promise<WordWeights> | null = null
  const count = (options: ReadOptions): Promise<WordWeights> => {
    // The caller may go away; what is counted serves others.
    counting ??= store
      .keyCounts({ quotes: options.quotes })
      .then(({ revision, entities, counts }) => {
        known = { revision, weights: wordWeights(counts, entities) }
        return known.weights
      })
      .finally(() => {
        counting = null
      })
    return counting
  }
  return async (options, revision) => {
    if (known && (revision === undefined || revision <= known.revision)) return known.weights
    const counted = count(options)
    if (!known) return await counted
    counted.catch(() => {})
    return (known as { readonly weights: WordWeights } | null)?.weights ?? EVEN_WEIGHTS
  }
}

/** The newest entries stay; the whole is dropped by halves. */
function remembered<T>(make: (text: string) => T, most: number): (text: string) => T {
  let [young, old] = [new Map<string, T>(), new Map<string, T>()]
  return (text) => {
    const known = young.get(text)
    if (known !== undefined) return known
    const made = old.get(text) ?? make(text)
    young.set(text, made)
    if (young.size > most / 2) [young, old] = [new Map(), young]
    return made
  }
}
