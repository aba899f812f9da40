/** What a load changes, as its caller is told. */
import type { Dataset } from '../../../model/dataset.ts'
import { CHANGE_KINDS, type ChangeReport, ROW_TYPES, type RowChange, type RowType } from '../../write-port.ts'
import type { Graph } from '../driver.ts'
import { changedFields } from './canonical.ts'
import { type Kept, type Plan, type Put, type RowPlan, versionKey } from './plan-changes.ts'
import { recallClaims, recallStances } from './recall.ts'
import type { EntityUnit } from './work.ts'

type Counts = Record<RowType, Record<RowChange['change'] | 'unchanged', number>>

export async function changesOf(
  graph: Graph,
  plan: Plan,
  entities: readonly EntityUnit[],
  retracted: ReadonlyMap<string, string>,
): Promise<RowChange[]> {
  const claims = await recallClaims(graph, [...superseded(plan.claims), ...plan.claims.retract.map(versionKey)])
  const stances = await recallStances(graph, [...superseded(plan.stances), ...plan.stances.retract.map(versionKey)])
  const former = <T>(known: ReadonlyMap<string, T>, { id, version }: Kept) =>
    known.get(versionKey({ id, version: version - 1 }))
  const typeOf = (id: string): RowType => (id.startsWith('r-') ? 'rejection' : 'stance')
  return [
    ...entities.map(({ put, before }) => changeOf('entity', put, put.row.slug, before?.row)),
    ...plan.entities.retract.map(({ id }) => retraction('entity', id, retracted.get(id) ?? id)),
    ...plan.claims.put.map((put) => changeOf('claim', put, put.row.summary.en ?? '', former(claims, put))),
    ...plan.claims.retract.map((kept) => retraction('claim', kept.id, claims.get(versionKey(kept))?.summary.en ?? '')),
    ...plan.stances.put.map((put) => changeOf(typeOf(put.id), put, put.row.speaker, former(stances, put))),
    ...plan.stances.retract.map((kept) =>
      retraction(typeOf(kept.id), kept.id, stances.get(versionKey(kept))?.speaker ?? ''),
    ),
  ]
}

export function reportOf(
  { name }: Pick<Dataset, 'name'>,
  dryRun: boolean,
  revision: number,
  changes: readonly RowChange[],
  unchanged: Readonly<Record<RowType, number>>,
  heldBack: readonly string[],
): ChangeReport {
  const counts = {} as Counts
  for (const type of ROW_TYPES) {
    counts[type] = { added: 0, superseded: 0, retracted: 0, restored: 0, unchanged: unchanged[type] }
    for (const kind of CHANGE_KINDS) counts[type][kind] = 0
  }
  for (const { type, change } of changes) counts[type][change]++
  return { dataset: name, dryRun, revision, counts, changes, heldBack }
}

export function heldBackIn({ claims, stances }: Plan): string[] {
  return [...claims.heldBack, ...stances.heldBack].sort()
}

export function unchangedIn(plan: Plan): Record<RowType, number> {
  const rejections = plan.stances.unchanged.filter(({ id }) => id.startsWith('r-')).length
  return {
    entity: plan.entities.unchanged.length,
    claim: plan.claims.unchanged.length,
    stance: plan.stances.unchanged.length - rejections,
    rejection: rejections,
  }
}

function superseded(plan: RowPlan<unknown>): string[] {
  return plan.put
    .filter(({ change }) => change === 'superseded')
    .map(({ id, version }) => versionKey({ id, version: version - 1 }))
}

function changeOf(
  type: RowType,
  { id, change, row }: Put<object>,
  label: string,
  before: object | undefined,
): RowChange {
  return { type, change, id, label, fields: change === 'superseded' && before ? changedFields(before, row) : [] }
}

function retraction(type: RowType, id: string, label: string): RowChange {
  return { type, change: 'retracted', id, label, fields: [] }
}
