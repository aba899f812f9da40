/** The two clocks as a caller writes them. */
import type { Clocks } from './clocks.ts'
import { CounterwatchError } from './errors.ts'
import { INSTANT_FORM, instantOf } from './instant.ts'
import { isPartialDate, PARTIAL_DATE_FORM } from './partial-date.ts'

/** Null: not given. @throws BAD_INPUT with the date at fault */
export function givenClocks(validAt: string | null, knownAt: string | null): Clocks {
  if (validAt !== null && !isPartialDate(validAt)) throw badDate('validAt', validAt, PARTIAL_DATE_FORM)
  const instant = knownAt === null ? null : instantOf(knownAt)
  if (knownAt !== null && instant === null) throw badDate('knownAt', knownAt, INSTANT_FORM)
  return { validAt, knownAt: instant }
}

function badDate(field: string, text: string, accepted: string): CounterwatchError {
  return new CounterwatchError('BAD_INPUT', `${field}: “${text.slice(0, 40)}” is no such date`, { field, accepted })
}
