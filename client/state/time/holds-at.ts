/**
 * Whether a claim may hold at a date, by the dates that it states: the rule of the server (`holdsAt` of its model), on the same
 * partial dates. A bound that is not stated excludes nothing.
 */
export function holdsAt(validFrom: string | null, validTo: string | null, at: string): boolean {
  return holdsWithin(validFrom, validTo, at, at)
}

/** The same of a time: whether it may hold at any moment from one partial date to another. */
export function holdsWithin(validFrom: string | null, validTo: string | null, from: string, to: string): boolean {
  const begun = validFrom === null || validFrom.slice(0, to.length) <= to
  const notOver = validTo === null || validTo >= from.slice(0, validTo.length)
  return begun && notOver
}
