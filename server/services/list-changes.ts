/** The log of changes, from a place that a caller names: a cursor of an earlier page, or a point in time. */
import { CounterwatchError } from '../model/errors.ts'
import { INSTANT_FORM, instantOf } from '../model/instant.ts'
import type { ChangeStore, LoggedChange, LogPlace } from '../store/change-port.ts'
import { decodeCursor } from '../store/connection.ts'
import type { ReadOptions, ReadStore } from '../store/read-port.ts'
import { resolveIds } from './resolve-ids.ts'

/** Behind every id. */
const LAST_ID = '~'
const BEGINNING: LogPlace = { at: '0001-01-01T00:00:00.000Z', id: '' }
const DAY = /^\d{4}-\d{2}-\d{2}$/

export interface ChangesPage {
  /** One more than was asked for, when more follow. */
  readonly changes: readonly LoggedChange[]
  /** Where to go on from when nothing is behind the place. */
  readonly place: LogPlace
}

export interface ChangesDeps {
  readonly store: ReadStore
  readonly changes: ChangeStore
}

export interface ChangesRequest {
  /** A cursor, a point in time or a day; null for the beginning. */
  readonly since: string | null
  readonly first: number
  /** Id or slug of an entity of now: only what touches it. Null: everything. */
  readonly entity: string | null
}

/** @throws BAD_INPUT for what is neither a cursor nor a point in time, NOT_FOUND for a slug that nothing has */
export async function listChanges(
  { store, changes }: ChangesDeps,
  { since, first, entity: given }: ChangesRequest,
  options: ReadOptions,
): Promise<ChangesPage> {
  const place = placeOf(since)
  const [entity = null] = given === null ? [] : await resolveIds(store, 'entity', [given], options)
  return { changes: await changes.changes(place, first + 1, options, entity), place }
}

/** A cursor; or a point in time, for all that was recorded after it; or a day, for all from its beginning in UTC. */
export function placeOf(since: string | null): LogPlace {
  if (since === null) return BEGINNING
  const instant = instantOf(since)
  if (instant !== null && DAY.test(since)) return { at: before(`${since}T00:00:00.000Z`), id: LAST_ID }
  if (instant !== null) return { at: instant, id: LAST_ID }
  const [at = '', id = ''] = cursorParts(since)
  if (instantOf(at) === at) return { at, id }
  throw refused()
}

/** The moment just before one: moments are kept to the millisecond. */
export function before(at: string): string {
  return new Date(Date.parse(at) - 1).toISOString()
}

function cursorParts(since: string): readonly string[] {
  try {
    return decodeCursor(since, 2) ?? []
  } catch (cause) {
    throw refused(cause)
  }
}

function refused(cause?: unknown): CounterwatchError {
  const accepted = `an endCursor of this list; or ${INSTANT_FORM.replace('for its end in UTC', 'from its beginning in UTC')}`
  return new CounterwatchError(
    'BAD_INPUT',
    `since: this is neither a cursor of the log of changes nor a point in time`,
    {
      field: 'since',
      accepted,
      cause,
    },
  )
}
