/** What was found, as a table for people. */
import type { MentionReport } from './judge-mentions.ts'
import type { QueryReport, Score } from './evaluate.ts'

export type EvalReport = QueryReport & { readonly mentions: MentionReport }

export function reportText(report: EvalReport): string {
  const { byTier, byLang, unanswerable, latencyMs, misses, mentions } = report
  return [
    ...table('tier', byTier),
    '',
    ...table('lang', byLang),
    '',
    `unanswerable: ${unanswerable.confident} of ${unanswerable.n} answered with confidence`,
    `latency: p50 ${latencyMs.p50.toFixed(1)} ms, p95 ${latencyMs.p95.toFixed(1)} ms`,
    ...(mentions.n > 0
      ? [`mentions: ${mentions.n} expected, precision ${figure(mentions.precision)}, recall ${figure(mentions.recall)}`]
      : []),
    ...mentions.misses.map((miss) => `  ${miss}`),
    '',
    misses.length === 0 ? 'no misses' : `misses (${misses.length}):`,
    ...misses.map(
      ({ query, lang, tier, kind, expected, rank, got }) =>
        `  ${query} [${tier} ${lang} ${kind}] expected ${expected.join(' or ') || 'nothing'}, ${rank === 0 ? 'not found' : `at ${rank}`}; got ${got.join(', ') || 'nothing'}`,
    ),
  ].join('\n')
}

function table(head: string, rows: Readonly<Record<string, Score>>): string[] {
  const lines = Object.entries(rows).map(([group, { n, recallAt1, recallAt5, mrr }]) => [
    group,
    String(n),
    figure(recallAt1),
    figure(recallAt5),
    figure(mrr),
  ])
  return [[head, 'n', '@1', '@5', 'MRR'], ...lines].map(
    ([group = '', ...figures]) => group.padEnd(10) + figures.map((each) => each.padStart(8)).join(''),
  )
}

function figure(value: number): string {
  return value.toFixed(3)
}
