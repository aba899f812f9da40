/** The rule of partial dates, against the days themselves, and in the form in which a store compares texts. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstDay, holdsAt, isStatedAt, lastDay } from '../../../server/model/partial-date.ts'

const two = (number: number): string => String(number).padStart(2, '0')
const partialDate = fc
  .tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([y, m, d]) => fc.constantFrom(`${y}`, `${y}-${two(m)}`, `${y}-${two(m)}-${two(d)}`))
const bound = fc.option(partialDate, { freq: 4 })

/** Whether some day of `at` lies between the first day that the start names and the last that the end names. */
function someDayFits(from: string | null, to: string | null, at: string): boolean {
  for (let day = new Date(`${firstDay(at)}T00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const text = day.toISOString().slice(0, 10)
    if (text > lastDay(at)) return false
    if ((from === null || text >= firstDay(from)) && (to === null || text <= lastDay(to))) return true
  }
}

// Bounds in their order: nothing ends before it begins.
const bounds = fc.tuple(bound, bound).filter(([from, to]) => !from || !to || firstDay(from) <= lastDay(to))

it('admits a claim exactly when a day of the date fits what is stated', () => {
  fc.assert(
    fc.property(bounds, partialDate, ([from, to], at) => {
      expect(holdsAt(from, to, at)).toBe(someDayFits(from, to, at))
    }),
    { numRuns: 3_000 },
  )
})

it('is the comparison of texts that a store makes', () => {
  fc.assert(
    fc.property(bounds, partialDate, ([from, to], at) => {
      const begun = from === null || from <= lastDay(at)
      const notOver = to === null || to >= firstDay(at).slice(0, to.length)
      expect(holdsAt(from, to, at)).toBe(begun && notOver)
    }),
    { numRuns: 3_000 },
  )
})

it('calls stated only what holds, and never what no date speaks for', () => {
  fc.assert(
    fc.property(bounds, partialDate, ([from, to], at) => {
      const stated = isStatedAt(from, to, at)
      if (stated) expect(holdsAt(from, to, at)).toBe(true)
      if (from === null && to === null) expect(stated).toBe(false)
      if (from !== null && to !== null) expect(stated).toBe(holdsAt(from, to, at))
    }),
    { numRuns: 3_000 },
  )
})
