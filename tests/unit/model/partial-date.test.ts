import { expect, test } from 'vitest'
import {
  comparePartialDates,
  firstDay,
  holdsAt,
  isPartialDate,
  isStatedAt,
  lastDay,
} from '../../../server/model/partial-date.ts'

test.each(['2025', '2025-06', '2025-06-14', '2024-02-29', '0999'])('%s is a partial date', (text) => {
  expect(isPartialDate(text)).toBe(true)
})

test.each([
  '',
  '25',
  '2025-6',
  '2025-13',
  '2025-06-31',
  '2025-02-29',
  '1900-02-29',
  '2025-06-14T00',
  ' 2025',
  '2025-00',
  '２０２５',
])('%j is none', (text) => {
  expect(isPartialDate(text)).toBe(false)
})

test('a partial date covers every day that it names', () => {
  expect([firstDay('2025'), lastDay('2025')]).toEqual(['2025-01-01', '2025-12-31'])
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
  expect([firstDay('2025-06-14'), lastDay('2025-06-14')]).toEqual(['2025-06-14', '2025-06-14'])
})

test('the order is by first day, the more precise one last', () => {
  const dates = ['2025-06-14', '2025', '2024-12-31', '2025-01', '2025-01-01']
  expect(dates.sort(comparePartialDates)).toEqual(['2024-12-31', '2025', '2025-01', '2025-01-01', '2025-06-14'])
})

// Bounds, date, whether it may hold, whether dates say so.
test.each<[string | null, string | null, string, boolean, boolean]>([
  ['2020', '2025-06', '2022', true, true],
  ['2020', '2025-06', '2020-01-01', true, true],
  ['2020', '2025-06', '2025-06-30', true, true],
  ['2020', '2025-06', '2025', true, true],
  ['2020', '2025-06', '2025-07', false, false],
  ['2020', '2025-06', '2019-12-31', false, false],
  // An occurrence: within its own date, however precise.
  ['2025-06', '2025-06', '2025', true, true],
  ['2025-06', '2025-06', '2025-06-14', true, true],
  ['2025-06', '2025-06', '2025-07-01', false, false],
  ['2025', '2025', '2025-12-31', true, true],
  ['2024-02-29', '2024-02-29', '2024-02', true, true],
  // What is not stated neither proves nor excludes.
  [null, null, '2025', true, false],
  ['2020', null, '2025', true, false],
  ['2020', null, '2020-05', true, true],
  ['2020', null, '2019', false, false],
  [null, '2020', '2019', true, false],
  [null, '2020', '2020-05', true, true],
  [null, '2020', '2021', false, false],
])('from %s to %s: at %s may hold %s, stated %s', (from, to, at, may, stated) => {
  expect(holdsAt(from, to, at)).toBe(may)
  expect(isStatedAt(from, to, at)).toBe(stated)
})
