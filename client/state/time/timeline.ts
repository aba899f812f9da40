import type { Link } from '../graph/types.ts'
import { monthIndex } from './months.ts'

/** When the claims of a map begin, by what they state; months as numbers (`monthIndex`). */
export interface Timeline {
  readonly first: number
  readonly last: number
  /** Months that one bar stands for. */
  readonly step: 1 | 12
  /** Claims that begin in the months of each bar; one that states only its end counts there. */
  readonly bars: readonly number[]
}

/** Beyond so many months a bar is a year. */
const MOST_BARS = 120

/**
 * From the first month that a claim of these links states to the last, or to the present where that is later.
 * Null where no claim states a date.
 * @param present the month of today
 */
export function timelineOf(links: Iterable<Link>, present: string): Timeline | null {
  const begins: number[] = []
  let first = Infinity
  let last = monthIndex(present)
  for (const { claims } of links) {
    for (const { validFrom, validTo } of claims) {
      const begin = validFrom ?? validTo
      if (begin === null) continue
      begins.push(monthIndex(begin))
      first = Math.min(first, monthIndex(begin))
      // A year lasts until its December.
      last = Math.max(last, ...[validFrom, validTo].flatMap((date) => (date === null ? [] : [lastMonth(date)])))
    }
  }
  if (begins.length === 0) return null
  const step = last - first >= MOST_BARS ? 12 : 1
  // A bar of a year is a year of the calendar.
  const start = step === 12 ? first - (first % 12) : first
  const bars = Array.from({ length: Math.floor((last - start) / step) + 1 }, () => 0)
  for (const begin of begins) {
    const at = Math.floor((begin - start) / step)
    bars[at] = (bars[at] ?? 0) + 1
  }
  return { first: start, last: start + bars.length * step - 1, step, bars }
}

function lastMonth(date: string): number {
  return monthIndex(date) + (date.length === 4 ? 11 : 0)
}
