/**
 * From what came and went to what happened: a row that went and came again in the same write was superseded, or is a document
 * that was downgraded or no longer is. Pure.
 */
import type { LoggedChange, LoggedKind, LoggedType } from '../../change-port.ts'

/** One end of a state of a row, or of a status of a claim. */
export interface LogMark {
  readonly at: string
  readonly id: string
  readonly mark: 'came' | 'went' | 'settled'
  /** Of the state that came or went; null of a status. */
  readonly version: number | null
  /** Whether a document is downgraded in it. */
  readonly downgraded: boolean
  readonly type: LoggedType
  readonly claim: string | null
}

/**
 * The first `most` changes that the marks tell. Each source of marks must have given its first `most` or all that it has: then
 * each change among the first has every mark of its own.
 */
export function loggedChanges(marks: readonly LogMark[], most: number): LoggedChange[] {
  const byPlace = Map.groupBy(marks, ({ at, id }) => `${at} ${id}`)
  return [...byPlace.values()]
    .map(changeOf)
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
    .slice(0, most)
}

function changeOf(marks: readonly LogMark[]): LoggedChange {
  const came = marks.find(({ mark }) => mark === 'came')
  const went = marks.find(({ mark }) => mark === 'went')
  const { at, id, type, claim } = (came ?? went ?? marks[0]) as LogMark
  return { at, id, type, claim, kind: kindOf(came, went) }
}

function kindOf(came: LogMark | undefined, went: LogMark | undefined): LoggedKind {
  if (came === undefined) return went === undefined ? 'statusChanged' : 'retracted'
  if (went !== undefined) {
    if (came.downgraded !== went.downgraded) return came.downgraded ? 'downgraded' : 'reinstated'
    return 'superseded'
  }
  return came.version === 1 ? 'created' : 'restored'
}

/** Order of code units, which is that of the database for ids: they are ASCII. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
