import { expect, test } from 'vitest'
import { instantOf } from '../../../server/model/instant.ts'

test.each([
  ['2026-11-22T09:30:00Z', '2026-11-22T09:30:00.000Z'],
  ['2026-11-22T09:30:00.123456Z', '2026-11-22T09:30:00.123Z'],
  ['2026-11-22T09:30+05:00', '2026-11-22T04:30:00.000Z'],
  ['2026-11-22', '2026-11-22T23:59:59.999Z'],
])('%s is an instant', (text, instant) => {
  expect(instantOf(text)).toBe(instant)
})

test.each([
  '',
  '2026',
  '2026-11',
  '2026-11-22T09:30:00',
  '2026-02-30',
  '2026-02-30T10:00Z',
  '2026-11-22T25:00Z',
  'now',
])('%j is none', (text) => {
  expect(instantOf(text)).toBeNull()
})
