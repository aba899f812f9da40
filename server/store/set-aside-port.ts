/**
 * What a decision by hand changes: rows that are retracted, stances that are set aside, and what is brought back. The preview
 * and the write share one plan, so both tell the same.
 */
import type { Status } from '../model/vocabulary.ts'

export interface SetAsideRow {
  /** A rejection is a wholesale denial. */
  readonly type: 'claim' | 'stance' | 'rejection'
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

/** To retract claims, each with its stances, and stances; or to withdraw documents: every stance that cites one or rests on it. */
export interface SetAsideDecision extends Decision {
  readonly action: 'retract' | 'withdraw'
}

/** To bring back what an earlier decision set aside. */
export type ReinstateDecision = Decision

/** What was decided, or would be. */
export interface DecisionReport extends Decision {
  readonly action: 'retract' | 'withdraw' | 'reinstate'
  readonly dryRun: boolean
  /** Of the graph after the write; where nothing was written, of the graph that it was planned on. */
  readonly revision: number
  /** The rows that go or come back, in the order of their ids. */
  readonly rows: readonly SetAsideRow[]
  /** Every claim that changes, those that go or come back included, in the order of their ids. */
  readonly claims: readonly ClaimChange[]
  /** Ids that stay as they are: what is retracted already, or there already; and stances that wait for their claim. */
  readonly unchanged: readonly string[]
}

/** What a decision would change, told without writing. */
export interface DecisionPreviews {
  /** @throws NOT_FOUND for an id that names nothing of the kind */
  preview(
    decision: SetAsideDecision,
    limits?: { readonly signal?: AbortSignal | undefined; readonly timeoutMs?: number | undefined },
  ): Promise<DecisionReport>
}
