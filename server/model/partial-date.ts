/**
 * Partial dates: ISO 8601 calendar dates at the precision that a source gives (`2025`, `2025-06`, `2025-06-14`).
 * They are kept as text; nothing is ever filled in. As an interval, a partial date covers every day that it names.
 */
export type PartialDate = string

const PATTERN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** What is accepted, for error messages. */
export const PARTIAL_DATE_FORM = 'a partial ISO 8601 date: 2025, 2025-06 or 2025-06-14'

/** True for a partial date whose day exists in the proleptic Gregorian calendar. */
export function isPartialDate(text: string): text is PartialDate {
  const match = PATTERN.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  if (month === undefined || day === undefined) return true
  return Number(day) <= daysIn(Number(year), Number(month))
}

/** The first day that a partial date covers, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** The last day that a partial date covers, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const [year, month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`
}

/**
 * Whether a claim with these bounds of valid time may hold at a date: true unless what is stated excludes it.
 *
 * - Each date covers every day that it names: a claim from `2020` to `2025-06` may hold on any day from 1 January 2020 to
 *   30 June 2025, and at `2025` when it may hold on any day of that year.
 * - Equal bounds are an occurrence: at some time within that date, so it is admitted at every date that shares a day with it,
 *   and at no other.
 * - A bound that is null is not stated. It neither proves nor excludes anything on its side, so the claim is admitted there;
 *   null is never read as "until now" or "always". `isStatedAt` tells such an admission from one that rests on dates.
 *
 * As text, for a store: `validFrom <= lastDay(at)`, and `validTo >= firstDay(at)` cut to the length of `validTo`.
 */
export function holdsAt(validFrom: PartialDate | null, validTo: PartialDate | null, at: PartialDate): boolean {
  const begun = validFrom === null || firstDay(validFrom) <= lastDay(at)
  const notOver = validTo === null || lastDay(validTo) >= firstDay(at)
  return begun && notOver
}

/**
 * Whether it holds at a date by what is stated, at the precision of the dates: between two bounds, or at one of them.
 * False where only silence admits it.
 */
export function isStatedAt(validFrom: PartialDate | null, validTo: PartialDate | null, at: PartialDate): boolean {
  if (!holdsAt(validFrom, validTo, at)) return false
  if (validFrom !== null && validTo !== null) return true
  const bound = validFrom ?? validTo
  return bound !== null && holdsAt(bound, bound, at)
}

/** Order for sorting: by first day, then the more precise one last. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [firstDay(a), firstDay(b)]
  if (x !== y) return x < y ? -1 : 1
  return a.length - b.length
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
