/**
 * Points in time on the recorded clock: when the graph knew something. Kept as ISO 8601 in UTC with milliseconds, the form in
 * which the store records them, so that equal instants are equal texts.
 */

/** What is accepted, for error messages. */
export const INSTANT_FORM =
  'a point in time with its offset, such as 2026-11-22T09:30:00Z; or a day, 2026-11-22, for its end in UTC'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * The instant that a text names, or null where it names none. A day stands for its last millisecond in UTC: "as known on
 * that day" is all that was recorded on it.
 */
export function instantOf(text: string): string | null {
  const wanted = DAY.test(text) ? `${text}T23:59:59.999Z` : TIME.test(text) ? text : null
  if (wanted === null) return null
  const time = new Date(wanted)
  if (Number.isNaN(time.getTime())) return null
  // `Date` takes 30 February as 2 March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return day.toISOString().startsWith(text.slice(0, 10)) ? time.toISOString() : null
}
