/** The corpora in memory: what the database adds is judged by `npm run eval:search` and by the integration test. */
import { expect, test } from 'vitest'
import { createMentionFinder } from '../../../server/services/mentions.ts'
import { corpusDataset } from '../../../server/services/search-eval/corpus-dataset.ts'
import { runEval } from '../../../server/services/search-eval/run-eval.ts'
import { createSearcher } from '../../../server/services/search.ts'
import { heldOut } from '../../support/search/held-out.ts'
import { memoryStore } from '../../support/search/memory-store.ts'

test('ordinary and hard queries, unanswerable ones, and mentions in texts', { timeout: 180_000 }, async () => {
  const corpus = heldOut(400)
  const { dataset, idOf } = corpusDataset(corpus)
  const store = memoryStore(dataset.entities)
  const finder = createMentionFinder(store)
  const report = await runEval(corpus, {
    searcher: createSearcher(store),
    findMentions: (text, options) => finder.spans(text, options),
    idOf,
  })
  const misses = report.misses.map(({ query, got }) => `${query}: ${got.join(', ')}`).join('\n')
  expect(report.byTier.main?.recallAt1, misses).toBeGreaterThanOrEqual(0.97)
  expect(report.byTier.main?.recallAt5, misses).toBeGreaterThanOrEqual(0.99)
  expect(report.byTier.hard?.recallAt1, misses).toBeGreaterThanOrEqual(0.9)
  for (const lang of ['kk', 'ky', 'ru', 'kk-Latn', 'en'])
    expect(report.byLang[lang]?.recallAt1, `${lang}\n${misses}`).toBeGreaterThanOrEqual(0.94)
  expect(report.unanswerable.confident, misses).toBeLessThanOrEqual(1)
  expect(report.mentions.precision, report.mentions.misses.join('\n')).toBeGreaterThanOrEqual(0.95)
  expect(report.mentions.recall, report.mentions.misses.join('\n')).toBeGreaterThanOrEqual(0.92)
})
