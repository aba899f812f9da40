/** Candidates in the order in which they answer a query. */
import type { NameRow } from '../dataset.ts'
import { type MatchKind, matchedParts, matchKindOf } from './match-kind.ts'
import type { WordWeights } from './index/idf.ts'
import type { PreparedName } from './index/prepared-name.ts'
import { bestFits, linksOf, scoreName } from './score/score-name.ts'

export interface Candidate {
  readonly id: string
  readonly slug: string
  readonly names: readonly NameRow[]
}

export interface RankedHit<C extends Candidate = Candidate> {
  readonly candidate: C
  readonly score: number
  readonly name: NameRow
  readonly matchKind: MatchKind
  /** Of the name, in code points. */
  readonly parts: readonly { readonly start: number; readonly end: number }[]
}

/** From here on a hit is what was asked for; below, down to the next, it is worth asking "did you mean". */
export const CONFIDENT = 0.8
export const WORTH_SHOWING = 0.5

export function rank<C extends Candidate>(
  query: PreparedName,
  candidates: readonly C[],
  weights: WordWeights,
  prepare: (text: string) => PreparedName,
): RankedHit<C>[] {
  const read = candidates.map((candidate) => {
    const names = candidate.names.map((row) => {
      const name = prepare(row.text)
      return { row, name, links: linksOf(query, name) }
    })
    const fits = names.map(({ links }) => bestFits(query, links))
    return {
      candidate,
      names,
      bestOfEntity: query.tokens.map((_, at) => Math.max(0, ...fits.map((each) => each[at] ?? 0))),
    }
  })
  const bestAnywhere = query.tokens.map((_, at) =>
    Math.max(0, ...read.map(({ bestOfEntity }) => bestOfEntity[at] ?? 0)),
  )
  const hits = read.flatMap(({ candidate, names, bestOfEntity }): RankedHit<C>[] => {
    const scored = names.map((each) => ({
      ...each,
      ...scoreName(query, each.name, each.links, { weights, bestAnywhere, bestOfEntity }),
    }))
    const best = scored.reduce<(typeof scored)[number] | null>(
      (most, each) => (most === null || each.score > most.score ? each : most),
      null,
    )
    if (!best || best.score < WORTH_SHOWING) return []
    return [
      {
        candidate,
        score: Math.round(best.score * 1e6) / 1e6,
        name: best.row,
        matchKind: matchKindOf(query, best.name, best.links),
        parts: matchedParts(query, best.name, best.links),
      },
    ]
  })
  return hits.sort((a, b) => b.score - a.score || (a.candidate.slug < b.candidate.slug ? -1 : 1))
}
