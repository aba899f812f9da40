import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect } from 'vitest'
import { holdsAt, holdsWithin } from '../../../client/state/time/holds-at.ts'
import { monthAt, monthIndex } from '../../../client/state/time/months.ts'
import { holdsAt as onServer } from '../../../server/model/partial-date.ts'

const two = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'))
const year = fc.integer({ min: 2019, max: 2022 }).map(String)
const date = fc.oneof(
  year,
  fc.tuple(year, two(12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
)
const bound = fc.option(date)

test.prop([bound, bound, date])('a claim holds at a date where the server says so', (from, to, at) => {
  expect(holdsAt(from, to, at)).toBe(onServer(from, to, at))
})

const month = fc.tuple(year, two(12)).map((parts) => parts.join('-'))

test.prop([bound, bound, month, month])(
  'it holds within some months where it holds in one of them',
  (from, to, one, other) => {
    // Of a claim that ends before it begins nothing is said.
    fc.pre(from === null || to === null || to >= from.slice(0, to.length))
    const [first, last] = [one, other].sort() as [string, string]
    const months = Array.from({ length: monthIndex(last) - monthIndex(first) + 1 }, (_, at) =>
      monthAt(monthIndex(first) + at),
    )
    expect(holdsWithin(from, to, first, last)).toBe(months.some((at) => holdsAt(from, to, at)))
  },
)
