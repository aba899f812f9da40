/**
 * Whether a claim may hold at a date, by the dates that it states: the rule of the server (`holdsAt` of its model), on the same
 * partial dates. A bound that is not stated excludes nothing.
 */
export function holdsAt(validFrom: string | null, validTo: string | null, at: string): boolean {
  const begun = validFrom === null || validFrom.slice(0, at.length) <= at
  const notOver = validTo === null || validTo >= at.slice(0, validTo.length)
  return begun && notOver
}
