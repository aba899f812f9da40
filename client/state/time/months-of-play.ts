import { stepMonths } from './step-date.ts'

/**
 * The months that a play walks, as `2025-06` and in their order: those after the month of the chosen date, up to the present.
 * A chosen year is walked from its first month. Without a chosen date, and from the present or later, the walk begins with
 * the first date that a link states; where none states one, there is nothing to walk.
 * @param chosen a partial date in the world; null: whenever
 * @param first the earliest partial date of the map; null: none
 * @param present the month of today
 */
export function monthsOfPlay(chosen: string | null, first: string | null, present: string): string[] {
  const goesOn = chosen !== null && chosen.slice(0, 7) < present
  const start = goesOn ? afterwards(chosen) : first === null ? null : monthOf(first)
  const months: string[] = []
  for (let month = start; month !== null && month <= present; month = stepMonths(month, 1)) months.push(month)
  return months
}

/** The month that a date lies in; of a year, the first. */
export function monthOf(date: string): string {
  return date.length === 4 ? `${date}-01` : date.slice(0, 7)
}

const afterwards = (date: string): string => (date.length === 4 ? monthOf(date) : stepMonths(monthOf(date), 1))
