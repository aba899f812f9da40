/**
 * Retracts claims and sets stances aside, or downgrades documents, by a decision of the user: planned, then written as planned
 * in one transaction.
 */
import { CounterwatchError } from '../../../model/errors.ts'
import type { DecisionPreviews, DecisionReport, SetAsideDecision } from '../../set-aside-port.ts'
import type { ApplyOptions } from '../../write-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { type Limits, read } from '../run-query.ts'
import { each, type Writer } from '../write/batches.ts'
import { lockedWrite, planAndWrite, StaleRevision } from '../write/locked-write.ts'
import { graphState } from '../write/recorded-state.ts'
import { cacheVerdicts } from '../write/settle-claims.ts'
import { askingGraph } from './ask.ts'
import { markDowngraded } from './downgrade.ts'
import { type NamedRow, type NamedType, namedRows } from './named-rows.ts'
import { type PlannedSetAside, planSetAside } from './plan-set-aside.ts'

const HELD_BACK = cypher('set-aside/held-back')
const HOLD_BACK = cypher('set-aside/hold-back')
const REOPEN = cypher('set-aside/reopen-datasets')
const NAMED: Readonly<Record<SetAsideDecision['action'], readonly NamedType[]>> = {
  retract: ['claim', 'stance'],
  withdraw: ['document'],
  downgrade: ['document'],
}

/** @throws NOT_FOUND for an id that names nothing of the kind, CONFLICT for the downgrade of a document that is withdrawn */
export async function setAside(
  graph: Graph,
  decision: SetAsideDecision,
  { dryRun = false }: ApplyOptions = {},
): Promise<DecisionReport> {
  if (dryRun) return previewSetAside(graph, decision)
  return planAndWrite(async () => {
    const { report, plan } = await planDecision(graph, decision)
    if (plan.rows.length === 0) return report
    const { action, objects, because } = decision
    const note = { action, objects, because }
    const { revision } = await lockedWrite(graph, report.revision, note, (writer) =>
      action === 'downgrade' ? writeDowngrade(writer, plan, because) : write(writer, plan),
    )
    return { ...report, revision }
  })
}

/** What it would change, of one revision of the graph. @throws as the decision itself */
function previewSetAside(graph: Graph, decision: SetAsideDecision, limits: Limits = {}): Promise<DecisionReport> {
  return planAndWrite(async () => {
    const { report } = await planDecision(graph, decision, limits)
    const { revision } = await graphState(graph)
    if (revision !== report.revision) throw new StaleRevision()
    return { ...report, dryRun: true }
  })
}

/** The port of previews on Neo4j. */
export function neo4jDecisionPreviews(graph: Graph): DecisionPreviews {
  return { preview: (decision, limits) => previewSetAside(graph, decision, limits) }
}

async function planDecision(
  graph: Graph,
  { action, objects, because }: SetAsideDecision,
  limits: Limits = {},
): Promise<{ readonly report: DecisionReport; readonly plan: PlannedSetAside }> {
  const { revision } = await graphState(graph)
  const named = await namedRows(graph, objects, NAMED[action], limits)
  const isOpen = ({ state, downgraded }: NamedRow) => state === 'current' && !(action === 'downgrade' && downgraded)
  const current = named.filter(isOpen)
  const ids = (type: NamedType): string[] => current.flatMap((row) => (row.type === type ? row.id : []))
  const { ask, askSetAside } = askingGraph(graph, limits)
  if (action === 'downgrade') await refuseWithdrawn(graph, ids('document'), limits)
  const [withdrawn, downgraded] = action === 'downgrade' ? [[], ids('document')] : [ids('document'), []]
  const target = { claims: ids('claim'), stances: ids('stance'), withdrawn, downgraded }
  const plan = await planSetAside(ask, askSetAside, target)
  const unchanged = plan.rows.length === 0 ? objects : named.filter((row) => !isOpen(row)).map(idOf)
  const report = { action, objects, because, dryRun: false, revision, rows: plan.rows, claims: plan.claims, unchanged }
  return { report, plan }
}

async function write(writer: Writer, { decided, rows, touched, verdicts }: PlannedSetAside): Promise<void> {
  const stances = rows.filter(({ type }) => type !== 'claim').map(idOf)
  await each(writer, 'retract-claims', 'ids', decided.claims, { expect: decided.claims.length })
  await each(writer, 'retract-stances', 'ids', stances, { expect: stances.length })
  await each(writer, 'withdraw-rejections', 'ids', touched)
  await cacheVerdicts(writer, verdicts)
  const [marked] = await writer.tx.run<{ count: number }>({
    text: HOLD_BACK,
    parameters: { ...decided, now: writer.now },
  })
  const expected = decided.claims.length + decided.stances.length
  if (marked?.count !== expected) throw new Error(`hold-back: count is ${marked?.count}, not ${expected}`)
  await writer.tx.run({ text: REOPEN, parameters: decided })
}

async function writeDowngrade(
  writer: Writer,
  { rows, verdicts }: PlannedSetAside,
  because: string | null,
): Promise<void> {
  await markDowngraded(writer, rows.filter(({ type }) => type === 'document').map(idOf), because)
  await cacheVerdicts(writer, verdicts)
}

/** Nothing of a withdrawn document is there to be downgraded; what would come back of both decisions would be hard to tell. */
async function refuseWithdrawn(graph: Graph, ids: readonly string[], limits: Limits): Promise<void> {
  for (const id of ids) {
    const held = await read<{ id: string }>(graph, { text: HELD_BACK, parameters: { ids: [id] }, ...limits })
    if (held.length === 0) continue
    throw new CounterwatchError('CONFLICT', `ids: ${id} is withdrawn already, which takes more away.`, {
      field: 'ids',
      accepted: 'a document that is not withdrawn; or `reinstate` it first; nothing was written',
    })
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id
}
