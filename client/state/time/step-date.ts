/**
 * A date some months later, or earlier. What has no month gets one; a day that the month has not becomes its last.
 * @param date `2025`, `2025-06` or `2025-06-14`
 */
export function stepMonths(date: string, months: number): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number)
  // Years are stepped as they are written.
  if (date.length === 4 && months % 12 === 0) return pad(inRange(year + months / 12), 4)
  const at = inRange(year) * 12 + month - 1 + months
  const to = { year: inRange(Math.floor(at / 12)), month: (((at % 12) + 12) % 12) + 1 }
  const text = `${pad(to.year, 4)}-${pad(to.month, 2)}`
  return day === undefined ? text : `${text}-${pad(Math.min(day, lastDayOf(to.year, to.month)), 2)}`
}

const inRange = (year: number): number => Math.min(9999, Math.max(1, year))
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const pad = (number: number, length: number): string => String(number).padStart(length, '0')

/** Months that a key steps: arrows by one, PageUp and PageDown by a year; null for any other key. */
export function monthsOfKey(key: string, sideways: boolean): number | null {
  switch (key) {
    case 'ArrowUp':
      return 1
    case 'ArrowDown':
      return -1
    case 'ArrowRight':
      return sideways ? 1 : null
    case 'ArrowLeft':
      return sideways ? -1 : null
    case 'PageUp':
      return 12
    case 'PageDown':
      return -12
    default:
      return null
  }
}
