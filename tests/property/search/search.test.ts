import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { finalKey } from '../../../server/model/search/fold/final-key.ts'
import { EVEN_WEIGHTS } from '../../../server/model/search/index/idf.ts'
import { entityKeys } from '../../../server/model/search/index/entity-keys.ts'
import { prepareName } from '../../../server/model/search/index/prepared-name.ts'
import { queryClauses } from '../../../server/model/search/index/query-clauses.ts'
import { findMentions } from '../../../server/model/search/mentions/find-mentions.ts'
import { mentionIndexBuilder } from '../../../server/model/search/mentions/mention-index.ts'
import { rank } from '../../../server/model/search/rank.ts'
import { cleanWord } from '../../../server/model/search/text/clean.ts'
import { wordsOf } from '../../../server/model/search/text/words.ts'
import { luceneQuery } from '../../../server/store/neo4j/search/lucene.ts'
import { distractors } from '../../support/search/distractors.ts'

const NAMES = distractors(300).flatMap(({ names }) => names.map(({ value }) => value))
const name = fc.constantFrom(...NAMES)
/** Letters of every script, operators, marks of direction, halves of surrogate pairs. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u202e',
        '\u200b',
        'İ',
        'ß',
        'ﬁ',
        '"',
        '*',
        '~2',
        ' AND ',
        '\\',
        '/',
        'ә',
        '海',
        'й',
        '́',
        '’',
        '-',
        '\u0000',
        '🙂',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('', ' ', 'а'.repeat(10_000), 'х-'.repeat(2_000), '华'.repeat(3_000)),
)

test.prop([fc.string({ unit: fc.constantFrom(...'abcdghijknstuv') })])('the fold is idempotent', (letters) => {
  expect(finalKey(finalKey(letters))).toBe(finalKey(letters))
})

test.prop([hostile])('cleaning a word is idempotent', (text) => {
  expect(cleanWord(cleanWord(text))).toBe(cleanWord(text))
})

test.prop([hostile])('words stand where they say', (text) => {
  const points = Array.from(text)
  for (const word of wordsOf(text)) expect(points.slice(word.start, word.end).join('')).toBe(word.text)
})

test.prop([name])('a name finds itself, first and in full, and by keys that the index has', (text) => {
  const candidate = { id: 'x', slug: 'x', names: [{ text, lang: 'und', kind: 'primary', source: 'text' } as const] }
  expect(rank(prepareName(text), [candidate], EVEN_WEIGHTS, prepareName)[0]?.score).toBe(1)
  const stored = new Set(entityKeys([{ text }], 'Person').searchKeys)
  expect(queryClauses(prepareName(text)).some(({ field, term }) => field === 'searchKeys' && stored.has(term))).toBe(
    true,
  )
})

test.prop([hostile, name], { numRuns: 60 })(
  'hostile text is read without an error, and reaches Lucene as words alone',
  (text, known) => {
    const prepared = prepareName(text)
    const query = luceneQuery(queryClauses(prepared), null)
    expect(query.replace(/\\./gu, '')).toMatch(
      /^(?:search(?:Keys|Joins|Skeletons|Grams):[\p{L}\p{N}\p{M}_]*\*?\^[\d.]+ ?)*$/u,
    )
    const candidate = {
      id: 'x',
      slug: 'x',
      names: [{ text: known, lang: 'und', kind: 'primary', source: 'text' } as const],
    }
    for (const { score, parts } of rank(prepared, [candidate], EVEN_WEIGHTS, prepareName)) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      for (const { start, end } of parts) expect(start <= end && end <= Array.from(known).length).toBe(true)
    }
    const builder = mentionIndexBuilder()
    builder.add({ ...candidate, kind: 'Person' })
    const points = Array.from(text)
    for (const mention of findMentions(builder.finish(), text))
      expect(points.slice(mention.start, mention.end).join('')).toBe(mention.text)
  },
)
