/** A month as a number, so that months can be counted: 0 is January of the year 0. Of a year the first, of a day its own. */
export function monthIndex(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return year * 12 + month - 1
}

/** The other way: `2025-06`. */
export function monthAt(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}
