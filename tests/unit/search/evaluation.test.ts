import { describe, expect, test } from 'vitest'
import { judgeQueries } from '../../../server/services/search-eval/evaluate.ts'
import { judgeMentions } from '../../../server/services/search-eval/judge-mentions.ts'
import { parseCorpus } from '../../../server/services/search-eval/parse-corpus.ts'
import { belowLimits, parseLimit } from '../../../server/services/search-eval/thresholds.ts'

const query = (tier: string, lang: string, ...expected: string[]) => ({ query: 'q', lang, kind: '', tier, expected })
const answer = (ids: string[], confident = false) => ({ ids, shown: ids, confident, milliseconds: 1 })

test('recall and reciprocal rank by tier and language; queries without an answer apart', () => {
  const report = judgeQueries([
    { query: query('main', 'kk', 'a'), answer: answer(['a']) },
    { query: query('main', 'ru', 'a'), answer: answer(['b', 'a']) },
    { query: query('main', 'ru', 'a'), answer: answer([]) },
    { query: query('none', 'ru'), answer: answer(['a'], true) },
  ])
  expect(report.byTier.main).toEqual({ n: 3, recallAt1: 0.3333, recallAt5: 0.6667, mrr: 0.5 })
  expect(report.byLang.kk).toEqual({ n: 1, recallAt1: 1, recallAt5: 1, mrr: 1 })
  expect(report.byTier.none).toBeUndefined()
  expect(report.unanswerable).toEqual({ n: 1, confident: 1 })
  expect(report.misses.map(({ rank }) => rank)).toEqual([2, 0, 0])
  const limits = [
    parseLimit('min-recall1', 'recallAt1', 'main=0.3'),
    parseLimit('min-recall1', 'recallAt1', 'lang:ru=0.9'),
  ]
  expect(belowLimits({ ...report, mentions: judgeMentions([]) }, limits)).toEqual([
    'recallAt1 of lang:ru is 0, below 0.9',
  ])
})

test('a found mention is right where it overlaps an expected one and has its entity', () => {
  const text = {
    text: 'МВД и Сергек',
    lang: 'ru',
    spans: [
      { start: 0, end: 3, text: null, ids: ['mia'] },
      { start: null, end: null, text: 'Сергек', ids: ['s'] },
    ],
  }
  const found = [
    { start: 0, end: 3, ids: ['mia-kg', 'mia'] },
    { start: 4, end: 5, ids: ['x'] },
  ]
  expect(judgeMentions([{ text, found }])).toMatchObject({ n: 2, precision: 0.5, recall: 0.5 })
})

describe('files', () => {
  test('spans in the usual forms', () => {
    const corpus = parseCorpus(
      JSON.stringify({
        entities: [{ id: 'a', type: 'Person', names: [{ lang: 'en', value: 'A' }] }],
        queries: [{ query: 'A', lang: 'en', tier: 'main', expected: ['a'] }],
        mentions: [
          { text: 'A', expected: [{ start: 0, end: 1, id: 'a' }] },
          { text: 'A', mentions: [{ surface: 'A', ids: ['a'] }] },
          { text: 'A', spans: [['A', 'a']] },
        ],
      }),
      'x.json',
    )
    expect(corpus.distractors).toEqual([])
    expect(corpus.mentions.map(({ spans }) => spans[0]?.ids)).toEqual([['a'], ['a'], ['a']])
  })

  test.each(['', '{', '[]', '{"entities": [{"id": 1}]}'])('what is no such file is refused: %s', (json) => {
    expect(() => parseCorpus(json, 'x.json')).toThrow(expect.objectContaining({ code: 'BAD_FILE' }))
  })

  test.each(['main', 'main=', 'main=2', '=0.5'])('what is no limit is refused: %s', (text) => {
    expect(() => parseLimit('min-recall1', 'recallAt1', text)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
  })
})
