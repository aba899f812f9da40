/** The log of what was recorded: every change of a row, in the order in which it was written. `neo4j/` implements it. */

export type LoggedKind =
  | 'created'
  | 'superseded'
  | 'retracted'
  | 'restored'
  | 'statusChanged'
  | 'downgraded'
  | 'reinstated'
export type LoggedType = 'entity' | 'document' | 'claim' | 'stance'

/** A place in the log: behind every entry with a smaller moment, and at its moment behind those up to this id. */
export interface LogPlace {
  /** ISO 8601 in UTC, to the millisecond. */
  readonly at: string
  readonly id: string
}

/** What happened to one row in one write: at most one entry for each. */
export interface LoggedChange extends LogPlace {
  readonly kind: LoggedKind
  /** A document is an entity too, and is told as a document. A wholesale denial is a stance. */
  readonly type: LoggedType
  /** Of a claim itself; of a specific stance, the claim that it is on. */
  readonly claim: string | null
}

export interface ReadLimits {
  readonly signal?: AbortSignal | undefined
  readonly timeoutMs?: number | undefined
}

export interface ChangeStore {
  /**
   * The first entries behind a place, in the order of moment, then id; at most `most`. No write is missed or told twice by who goes on from the last entry, whatever is
   * written meanwhile.
   * @param entity id: only the changes of the entity itself, of claims that it is a part of, and of stances on these, or that it
   *   takes or relays, or that cite it; null: all
   * @throws CONFLICT when others keep writing while it reads
   */
  changes(behind: LogPlace, most: number, limits: ReadLimits, entity?: string | null): Promise<LoggedChange[]>
}
