/** Judges the answers to a corpus: how often the right entity is first, among the first five, and how sure the wrong ones are. */
import type { CorpusQuery } from './corpus.ts'

export interface Answered {
  /** Ids of the corpus, best first. */
  readonly ids: readonly string[]
  /** Name, score and reason of the first few, for the list of misses. */
  readonly shown: readonly string[]
  readonly confident: boolean
  readonly milliseconds: number
}

export interface Score {
  readonly n: number
  readonly recallAt1: number
  readonly recallAt5: number
  readonly mrr: number
}

export interface Miss {
  readonly query: string
  readonly lang: string
  readonly tier: string
  readonly kind: string
  readonly expected: readonly string[]
  /** Place of the first right answer, from 1; 0 where there is none. For an unanswerable query: confident nonsense. */
  readonly rank: number
  readonly got: readonly string[]
}

export interface QueryReport {
  readonly byTier: Readonly<Record<string, Score>>
  readonly byLang: Readonly<Record<string, Score>>
  readonly unanswerable: { readonly n: number; readonly confident: number }
  readonly latencyMs: { readonly p50: number; readonly p95: number }
  readonly misses: readonly Miss[]
}

export function judgeQueries(
  answers: readonly { readonly query: CorpusQuery; readonly answer: Answered }[],
): QueryReport {
  const ranked = answers.map(({ query, answer }) => ({ query, answer, rank: rankOf(query, answer) }))
  const answerable = ranked.filter(({ query }) => query.expected.length > 0)
  const unanswerable = ranked.filter(({ query }) => query.expected.length === 0)
  const times = answers.map(({ answer }) => answer.milliseconds).sort((a, b) => a - b)
  return {
    byTier: scoresBy(answerable, ({ query }) => query.tier),
    byLang: scoresBy(answerable, ({ query }) => query.lang),
    unanswerable: { n: unanswerable.length, confident: unanswerable.filter(({ answer }) => answer.confident).length },
    latencyMs: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    misses: ranked
      .filter(({ query, answer, rank }) => (query.expected.length > 0 ? rank !== 1 : answer.confident))
      .map(({ query: { query, lang, tier, kind, expected }, answer, rank }) => ({
        query,
        lang,
        tier,
        kind,
        expected,
        rank,
        got: answer.shown,
      })),
  }
}

function rankOf({ expected }: CorpusQuery, { ids }: Answered): number {
  return ids.findIndex((id) => expected.includes(id)) + 1
}

function scoresBy<Row extends { readonly rank: number }>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
): Record<string, Score> {
  const groups = Map.groupBy(rows, groupOf)
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([group, of]) => [group, scoreOf(of.map(({ rank }) => rank))]))
}

function scoreOf(ranks: readonly number[]): Score {
  const share = (test: (rank: number) => boolean) => rounded(ranks.filter(test).length / ranks.length)
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0)
  return {
    n: ranks.length,
    recallAt1: share((rank) => rank === 1),
    recallAt5: share((rank) => rank >= 1 && rank <= 5),
    mrr: rounded(reciprocal / ranks.length),
  }
}

function percentile(sorted: readonly number[], share: number): number {
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
