import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CitingStance, countingStances } from '../../../server/model/counting.ts'

interface Stance extends CitingStance {
  readonly id: string
}

const stance = (id: string, parts: Partial<Stance> = {}): Stance => ({
  id,
  kind: 'asserts',
  document: 'e-news',
  basis: null,
  rejects: null,
  ...parts,
})
const counting = (stances: readonly Stance[], ...downgraded: string[]) =>
  countingStances(stances, (document) => downgraded.includes(document)).map(({ id }) => id)

test('what stands in a downgraded document or relies on it does not count, whatever it says', () => {
  const stances = [
    stance('a'),
    stance('b', { kind: 'denies', document: 'e-other' }),
    stance('c', { document: 'e-other', basis: 'e-leak' }),
    stance('d', { kind: 'qualifies', basis: 'e-leak' }),
  ]
  expect(counting(stances)).toEqual(['a', 'b', 'c', 'd'])
  expect(counting(stances, 'e-leak')).toEqual(['a', 'b'])
  expect(counting(stances, 'e-news')).toEqual(['b', 'c'])
  expect(counting(stances, 'e-news', 'e-other')).toEqual([])
})

test('a wholesale denial counts while an assertion that counts rests on what it rejects', () => {
  const denial = stance('r', { kind: 'denies', document: 'e-other', rejects: 'e-leak' })
  expect(counting([denial])).toEqual([])
  expect(counting([denial, stance('a', { basis: 'e-leak' })])).toEqual(['r', 'a'])
  expect(counting([denial, stance('a', { kind: 'denies', basis: 'e-leak' })])).toEqual(['a'])
  expect(counting([denial, stance('a', { basis: 'e-leak' })], 'e-news')).toEqual([])
  expect(counting([denial, stance('a', { basis: 'e-leak' })], 'e-leak')).toEqual([])
  expect(counting([denial, stance('a', { basis: 'e-leak' })], 'e-other')).toEqual(['a'])
})

const document = fc.constantFrom<string>('e-1', 'e-2', 'e-3')
const stances = fc.array(
  fc.record({
    kind: fc.constantFrom('asserts' as const, 'denies' as const, 'qualifies' as const),
    document,
    basis: fc.option(document, { nil: null }),
    rejects: fc.option(document, { nil: null }),
  }),
  { maxLength: 8 },
)

test('a downgraded document leaves what its withdrawal leaves', () => {
  fc.assert(
    fc.property(stances, fc.uniqueArray(document), (given, gone) => {
      const all = given.map((parts, at) => stance(`s-${at}`, parts))
      const withdrawn = all.filter(({ document: at, basis }) => !gone.includes(at) && !gone.includes(basis ?? ''))
      expect(counting(all, ...gone)).toEqual(counting(withdrawn))
    }),
  )
})

test('one more downgraded document never makes another stance count', () => {
  fc.assert(
    fc.property(stances, fc.uniqueArray(document), document, (given, gone, more) => {
      const all = given.map((parts, at) => stance(`s-${at}`, parts))
      const before = counting(all, ...gone)
      expect(before).toEqual(expect.arrayContaining(counting(all, ...gone, more)))
    }),
  )
})
