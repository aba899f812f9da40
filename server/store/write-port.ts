/** What the services need for writing, checking and keeping the graph; `neo4j/` implements it. */
import type { Dataset } from '../model/dataset.ts'
import type { DecisionReport, ReinstateDecision, SetAsideDecision } from './set-aside-port.ts'
import type { Progress } from '../model/progress.ts'

/** A rejection is a wholesale denial. */
export type RowType = 'entity' | 'claim' | 'stance' | 'rejection'
export const ROW_TYPES: readonly RowType[] = ['entity', 'claim', 'stance', 'rejection']

/** What happens to a recorded row: `restored` is one that had been retracted and is there again. */
export type ChangeKind = 'added' | 'superseded' | 'retracted' | 'restored'
export const CHANGE_KINDS: readonly ChangeKind[] = ['added', 'superseded', 'retracted', 'restored']

export interface RowChange {
  readonly type: RowType
  readonly change: ChangeKind
  readonly id: string
  /** The slug of an entity, the English summary of a claim or a rejection, the speaker's id of a stance. */
  readonly label: string
  /** The fields whose content changed; empty unless superseded. */
  readonly fields: readonly string[]
}

export interface ChangeReport {
  readonly dataset: string
  readonly dryRun: boolean
  /** Of the graph after the write; unchanged when there was nothing to write. */
  readonly revision: number
  readonly counts: Readonly<Record<RowType, Readonly<Record<ChangeKind | 'unchanged', number>>>>
  readonly changes: readonly RowChange[]
  /** Ids of rows that were retracted by hand and stay so, in order. */
  readonly heldBack: readonly string[]
}

export interface ApplyOptions {
  readonly dryRun?: boolean | undefined
  readonly progress?: Progress | undefined
}

/** A rule of the model that the recorded graph breaks. */
export interface Offence {
  readonly rule: string
  /** Id or key of what breaks it. */
  readonly id: string
  readonly message: string
}

export type AnchorState = 'found' | 'moved' | 'missing'

export interface AnchoredPassage {
  readonly id: string
  /** As the seed counts it. */
  readonly paragraph: number
  readonly state: AnchorState
  /** In the text as given; null when missing. */
  readonly start: number | null
  readonly end: number | null
}

export interface DocumentReport {
  readonly document: { readonly id: string; readonly slug: string }
  /** The bytes are those that the passages were taken from. */
  readonly exact: boolean
  readonly paragraphs: number
  /** False when the text was too long to look everywhere for what is missing. */
  readonly searchedAll: boolean
  readonly counts: Readonly<Record<AnchorState, number>>
  readonly passages: readonly AnchoredPassage[]
}

export interface BackupReport {
  readonly graphId: string
  readonly revision: number
  readonly nodes: number
  readonly relationships: number
}

export interface WriteStore {
  migrate(
    progress?: Progress,
  ): Promise<{ readonly version: number; readonly applied: readonly { readonly name: string }[] }>
  /** True when no dataset was ever loaded. */
  isEmpty(): Promise<boolean>
  applyDataset(dataset: Dataset, options?: ApplyOptions): Promise<ChangeReport>
  check(progress?: Progress): Promise<Offence[]>
  addDocument(bytes: Uint8Array, options?: { readonly slug?: string | undefined }): Promise<DocumentReport>
  removeDocumentText(slug: string): Promise<{ readonly paragraphs: number }>
  backup(file: string, progress?: Progress): Promise<BackupReport>
  restore(file: string, progress?: Progress): Promise<BackupReport>
  /**
   * Retracts claims and stances, or withdraws or downgrades documents; nothing is deleted.
   * @throws NOT_FOUND for an id that names nothing, CONFLICT for the downgrade of what is withdrawn
   */
  setAside(decision: SetAsideDecision, options?: ApplyOptions): Promise<DecisionReport>
  /**
   * Brings back what a decision retracted: a claim with the stances that went with it, a stance, or what the withdrawal of a
   * document set aside; and a downgraded document counts again.
   * @throws NOT_FOUND for an id that names nothing, CONFLICT for what a load retracted, or what refers to what is no longer there
   */
  reinstate(decision: ReinstateDecision, options?: ApplyOptions): Promise<DecisionReport>
  /** Of these claims, those that are retracted by hand. */
  heldBack(claims: readonly string[]): Promise<string[]>
  /** Removes everything that the database holds. */
  wipe(progress?: Progress): Promise<{ readonly nodes: number }>
}
