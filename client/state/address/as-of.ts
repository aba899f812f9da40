/**
 * When the reader looks, on both clocks, and how an address keeps it: `at=2025-06&known=2026-11-22` in the fragment, beside
 * whatever else stands there. Dates only, and nothing where nothing is asked for.
 */
export interface AsOf {
  /** A partial date in the world. Null: whenever. */
  readonly validAt: string | null
  /** A day of the record, at its end in UTC. Null: now. */
  readonly knownAt: string | null
}

export const PRESENT: AsOf = { validAt: null, knownAt: null }

export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const FIELD = /^(at|known)=(.*)$/

/** What is no date there is passed over. */
export function asOfIn(fragment: string): AsOf {
  const fields = new Map(
    fragment.split('&').map((field) => (FIELD.exec(field)?.slice(1) as [string, string] | undefined) ?? ['', '']),
  )
  const read = (name: string, form: RegExp): string | null => {
    const text = fields.get(name) ?? ''
    return form.test(text) ? text : null
  }
  return asOf(read('at', PARTIAL_DATE), read('known', DAY))
}

/** The fragment with these dates in place of its own. */
export function withAsOf(fragment: string, { validAt, knownAt }: AsOf): string {
  const others = fragment.split('&').filter((field) => field !== '' && !FIELD.test(field))
  const dates = [...(validAt === null ? [] : [`at=${validAt}`]), ...(knownAt === null ? [] : [`known=${knownAt}`])]
  return [...others, ...dates].join('&')
}

export const isPresent = ({ validAt, knownAt }: AsOf): boolean => validAt === null && knownAt === null

export const sameAsOf = (a: AsOf, b: AsOf): boolean => a.validAt === b.validAt && a.knownAt === b.knownAt

/** The present is one object, so that nothing runs again where nothing has changed. */
function asOf(validAt: string | null, knownAt: string | null): AsOf {
  return validAt === null && knownAt === null ? PRESENT : { validAt, knownAt }
}
