/** Retracts claims and sets stances aside, by a decision of the user: planned, then written as planned in one transaction. */
import type { DecisionPreviews, DecisionReport, SetAsideDecision } from '../../set-aside-port.ts'
import type { ApplyOptions } from '../../write-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import type { Limits } from '../run-query.ts'
import { each, type Writer } from '../write/batches.ts'
import { lockedWrite, planAndWrite, StaleRevision } from '../write/locked-write.ts'
import { graphState } from '../write/recorded-state.ts'
import { cacheVerdicts } from '../write/settle-claims.ts'
import { askingGraph } from './ask.ts'
import { type NamedType, namedRows } from './named-rows.ts'
import { type PlannedSetAside, planSetAside } from './plan-set-aside.ts'

const HOLD_BACK = cypher('set-aside/hold-back')
const REOPEN = cypher('set-aside/reopen-datasets')
const NAMED: Readonly<Record<SetAsideDecision['action'], readonly NamedType[]>> = {
  retract: ['claim', 'stance'],
  withdraw: ['document'],
}

/** @throws NOT_FOUND for an id that names nothing of the kind */
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
    const { revision } = await lockedWrite(graph, report.revision, note, (writer) => write(writer, plan))
    return { ...report, revision }
  })
}

/** What it would change, of one revision of the graph. @throws NOT_FOUND for an id that names nothing of the kind */
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
  const current = named.filter(({ state }) => state === 'current')
  const ids = (type: NamedType): string[] => current.flatMap((row) => (row.type === type ? row.id : []))
  const { ask, askSetAside } = askingGraph(graph, limits)
  const target = { claims: ids('claim'), stances: ids('stance'), documents: ids('document') }
  const plan = await planSetAside(ask, askSetAside, target)
  const unchanged = plan.rows.length === 0 ? objects : named.filter(({ state }) => state !== 'current').map(idOf)
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

function idOf({ id }: { readonly id: string }): string {
  return id
}
