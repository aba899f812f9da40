import { expect, test } from 'vitest'
import { makePath } from '../../../server/model/paths/path.ts'
import type { PathLink } from '../../../server/model/paths/path-graph.ts'
import { WEAKNESSES, weakestReason, weaknessOf } from '../../../server/model/paths/weakest-reason.ts'
import { LANGS } from '../../../server/model/vocabulary.ts'
import { link } from './links.ts'

const path = (...changes: Partial<PathLink>[]) =>
  makePath(
    changes.map((change, i) => ({
      from: `e-${i}`,
      to: `e-${i + 1}`,
      link: link(String(i), String(i + 1), change),
      direction: 'outgoing' as const,
    })),
  )

test.each([
  ['status', 'weakest by its status: disputed', path({ status: 'disputed', origins: 9 }, { inferred: true })],
  [
    'inferred',
    'weakest since it is our inference: no source says it in so many words',
    path({}, { inferred: true, origins: 5 }),
  ],
  ['modality', 'weakest since it is not told as a fact: planned', path({ modality: 'planned', origins: 7 }, {})],
  ['origins', 'weakest by its independent origins: 1', path({ origins: 3 }, { origins: 1 }, { origins: 2 })],
  ['equal', 'no weaker than the rest: disputed, independent origins: 2', path({ status: 'disputed', origins: 2 })],
] as const)('by %s: %s', (by, phrase, each) => {
  expect(weaknessOf(each)).toBe(by)
  expect(weakestReason(each, 'en')).toBe(phrase)
})

test('is said in every language, each in its own words', () => {
  const all = [
    path({ status: 'disputed' }, {}),
    path({}, { inferred: true }),
    path({ modality: 'possible' }, {}),
    path({}, { origins: 2 }),
    path({}),
  ]
  expect(all.map(weaknessOf)).toEqual(WEAKNESSES)
  for (const each of all) {
    const phrases = LANGS.map((lang) => weakestReason(each, lang))
    expect(new Set(phrases).size).toBe(LANGS.length)
    for (const phrase of phrases) expect(phrase).not.toMatch(/[{}]/)
  }
})
