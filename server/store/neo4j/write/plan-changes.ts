/**
 * What a dataset changes in what is recorded of it. Pure: the comparison of hashes, nothing else.
 * A row with another hash supersedes, one that is not recorded is added, one that was retracted is restored,
 * and a recorded row that the dataset no longer holds is retracted. What was retracted by hand is held back while its
 * content is the same; so are the stances of a claim that is.
 */
import type { Dataset, EntityRow } from '../../../model/dataset.ts'
import type { ChangeKind } from '../../write-port.ts'
import { type AnyStance, canonicalClaim, canonicalEntity, type ClaimContent, rowHash, stancesOf } from './canonical.ts'

/** The latest version of a row. */
export interface RecordedRow {
  readonly hash: string
  readonly version: number
  readonly retracted: boolean
  /** Retracted by hand, and not restored since. */
  readonly heldBack?: boolean | undefined
}

export type RecordedRows = ReadonlyMap<string, RecordedRow>

export interface RecordedState {
  readonly entities: RecordedRows
  readonly claims: RecordedRows
  /** Specific and wholesale; of a specific one also its claim. */
  readonly stances: ReadonlyMap<string, RecordedRow & { readonly claim: string | null }>
}

/** A row to be written as a new version. */
export interface Put<T> {
  readonly id: string
  readonly change: Exclude<ChangeKind, 'retracted'>
  readonly version: number
  readonly hash: string
  readonly row: T
}

export interface Kept {
  readonly id: string
  readonly version: number
}

export interface RowPlan<T> {
  readonly put: readonly Put<T>[]
  readonly retract: readonly Kept[]
  readonly unchanged: readonly Kept[]
  /** Ids of rows that stay retracted. */
  readonly heldBack: readonly string[]
}

export interface Plan {
  readonly entities: RowPlan<EntityRow>
  readonly claims: RowPlan<ClaimContent>
  readonly stances: RowPlan<AnyStance>
}

export function planChanges(recorded: RecordedState, dataset: Dataset): Plan {
  const claims = planRows(recorded.claims, dataset.claims.map(canonicalClaim))
  const heldClaims = new Set(claims.heldBack)
  return {
    entities: planRows(recorded.entities, dataset.entities.map(canonicalEntity)),
    claims,
    stances: planRows(recorded.stances, stancesOf(dataset), (row) =>
      row.scope === 'specific' ? heldClaims.has(row.claim) : false,
    ),
  }
}

export function isEmptyPlan(plan: Plan): boolean {
  return [plan.entities, plan.claims, plan.stances].every(
    ({ put, retract }) => put.length === 0 && retract.length === 0,
  )
}

/** The key of one version of a claim or a stance. */
export function versionKey({ id, version }: Kept): string {
  return `${id}@${version}`
}

function planRows<T extends { readonly id: string }>(
  recorded: RecordedRows,
  rows: readonly T[],
  isOfHeldClaim: (row: T) => boolean = () => false,
): RowPlan<T> {
  const put: Put<T>[] = []
  const unchanged: Kept[] = []
  const heldBack: string[] = []
  const there = new Set<string>()
  for (const row of rows) {
    there.add(row.id)
    const known = recorded.get(row.id)
    const hash = rowHash(row)
    if (known && !known.retracted && known.hash === hash) {
      unchanged.push({ id: row.id, version: known.version })
      continue
    }
    if (isOfHeldClaim(row) || (known?.retracted && known.heldBack && known.hash === hash)) {
      heldBack.push(row.id)
      continue
    }
    const change = !known ? 'added' : known.retracted ? 'restored' : 'superseded'
    put.push({ id: row.id, change, version: (known?.version ?? 0) + 1, hash, row })
  }
  const retract = [...recorded].filter(([id, known]) => !known.retracted && !there.has(id))
  return { put, unchanged, heldBack, retract: retract.map(([id, { version }]) => ({ id, version })) }
}
