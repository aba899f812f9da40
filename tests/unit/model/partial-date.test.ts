import { expect, test } from 'vitest'
import { comparePartialDates, firstDay, isPartialDate, lastDay } from '../../../server/model/partial-date.ts'

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
