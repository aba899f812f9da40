/**
 * What a decision by hand changes: rows that are retracted, documents that are downgraded, and what is brought back. The
 * preview and the write share one plan, so both tell the same.
 */
import type { Status } from '../model/vocabulary.ts'

export interface SetAsideRow {
  /** A rejection is a wholesale denial; a document is told where it is downgraded, or no longer is. */
  readonly type: 'claim' | 'stance' | 'rejection' | 'document'
  readonly id: string
}

/** What the rule of the model says of a claim. */
export interface ClaimState {
  readonly status: Status
  readonly origins: number
}

/** A claim that is not what it was; its link, where it has an object entity, changes with it. */
export interface ClaimChange {
  readonly id: string
  /** In English. */
  readonly summary: string
  /** Null: it was not there. */
  readonly before: ClaimState | null
  /** Null: it is retracted. */
  readonly after: ClaimState | null
  readonly link: { readonly type: string; readonly from: string; readonly to: string } | null
}

/** A decision, as it is kept with its write. */
interface Decision {
  /** Ids of claims, stances or documents. */
  readonly objects: readonly string[]
  readonly because: string | null
}

/** What is decided on a document; both undone by its reinstatement. */
export type DocumentAction = 'withdraw' | 'downgrade'

/**
 * To retract claims, each with its stances, and stances; to withdraw documents: every stance that cites one or rests on it is
 * retracted; or to downgrade documents: every such stance stays, and no longer counts.
 */
export interface SetAsideDecision extends Decision {
  readonly action: 'retract' | DocumentAction
}

/** To bring back what earlier decisions set aside: of a document all that was decided on it. */
export type ReinstateDecision = Decision

/** What was decided, or would be. */
export interface DecisionReport extends Decision {
  readonly action: SetAsideDecision['action'] | 'reinstate'
  readonly dryRun: boolean
  /** Of the graph after the write; where nothing was written, of the graph that it was planned on. */
  readonly revision: number
  /** The rows that go or come back, or no longer count or count again, in the order of their ids. */
  readonly rows: readonly SetAsideRow[]
  /** Every claim that changes, those that go or come back included, in the order of their ids. */
  readonly claims: readonly ClaimChange[]
  /** Ids that stay as they are: what is retracted already, or there already; and stances that wait for their claim. */
  readonly unchanged: readonly string[]
}

/** What a decision would change, told without writing. */
export interface DecisionPreviews {
  /** @throws NOT_FOUND for an id that names nothing of the kind, CONFLICT for the downgrade of what is withdrawn */
  preview(
    decision: SetAsideDecision,
    limits?: { readonly signal?: AbortSignal | undefined; readonly timeoutMs?: number | undefined },
  ): Promise<DecisionReport>
}
