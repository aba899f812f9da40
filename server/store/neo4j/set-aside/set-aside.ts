/** Retracts claims and sets stances aside, by a decision of the user: planned, then written as planned in one transaction. */
import type { DecisionReport, SetAsideDecision } from '../../set-aside-port.ts'
import type { ApplyOptions } from '../../write-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { each, type Writer } from '../write/batches.ts'
import { lockedWrite, planAndWrite } from '../write/locked-write.ts'
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

/** @throws NOT_FOUND for a row that was never there */
export async function setAside(
  graph: Graph,
  { action, objects, because }: SetAsideDecision,
  { dryRun = false }: ApplyOptions = {},
): Promise<DecisionReport> {
  return planAndWrite(async () => {
    const { revision } = await graphState(graph)
    const named = await namedRows(graph, objects, NAMED[action])
    const current = named.filter(({ state }) => state === 'current')
    const ids = (type: NamedType): string[] => current.flatMap((row) => (row.type === type ? row.id : []))
    const { ask, askSetAside } = askingGraph(graph)
    const target = { claims: ids('claim'), stances: ids('stance'), documents: ids('document') }
    const plan = await planSetAside(ask, askSetAside, target)
    const unchanged = plan.rows.length === 0 ? objects : named.filter(({ state }) => state !== 'current').map(idOf)
    const report = { action, objects, because, rows: plan.rows, claims: plan.claims, unchanged }
    if (dryRun || plan.rows.length === 0) return { ...report, dryRun, revision }
    const written = await lockedWrite(graph, revision, { action, objects, because }, (writer) => write(writer, plan))
    return { ...report, dryRun, revision: written.revision }
  })
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
