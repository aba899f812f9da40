/**
 * Brings back what a decision of the user retracted, each row as a new version of the same content: what was retracted
 * stays in the history. A document that was downgraded no longer is.
 */
import { CounterwatchError } from '../../../model/errors.ts'
import type { ClaimChange, DecisionReport, ReinstateDecision, SetAsideRow } from '../../set-aside-port.ts'
import type { ApplyOptions } from '../../write-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read } from '../run-query.ts'
import { writeRows } from '../write/apply-dataset.ts'
import { collect, type Writer } from '../write/batches.ts'
import type { AnyStance, ClaimContent } from '../write/canonical.ts'
import { lockedWrite, planAndWrite } from '../write/locked-write.ts'
import { type Put, versionKey } from '../write/plan-changes.ts'
import { recallClaims, recallStances } from '../write/recall.ts'
import { graphState } from '../write/recorded-state.ts'
import { settleClaims } from '../write/settle-claims.ts'
import type { Verdict } from '../write/verdicts.ts'
import { type Chunk, type ClaimUnit, emptyChunk } from '../write/work.ts'
import { askingGraph } from './ask.ts'
import { unmarkDowngraded } from './downgrade.ts'
import { type NamedRow, namedRows, rowStates } from './named-rows.ts'
import { type FoundStance, linkOf, stanceRow, stancesOf } from './plan-set-aside.ts'

interface HeldRow {
  readonly type: 'claim' | 'stance'
  readonly id: string
  readonly key: string
  readonly version: number
  readonly hash: string
  readonly dataset: string
  readonly claim: string | null
}

/** What comes back by dataset, what counts again, and what stays as it is. */
interface Plan {
  readonly chunks: readonly (readonly [dataset: string, chunk: Chunk])[]
  readonly regraded: Regraded
  readonly unchanged: readonly string[]
}

/** Documents that are no longer downgraded, and what cites them, relies on them or rejects them. */
interface Regraded {
  readonly documents: readonly string[]
  readonly stances: readonly FoundStance[]
}

const HELD_BACK = cypher('set-aside/held-back')
const MISSING = cypher('write/missing-references')
const REOPEN = cypher('set-aside/reopen-datasets')

/** Undoes a transaction whose outcome was wanted, and not its effect. */
class OnlyTried extends Error {}

/** @throws NOT_FOUND for an id that names nothing; CONFLICT for what a load retracted, or refers to what is no longer there */
export async function reinstate(
  graph: Graph,
  { objects, because }: ReinstateDecision,
  { dryRun = false }: ApplyOptions = {},
): Promise<DecisionReport> {
  return planAndWrite(async () => {
    const { revision } = await graphState(graph)
    const { chunks, regraded, unchanged } = await planReinstatement(graph, objects)
    const rows = [...chunks.flatMap(([, chunk]) => rowsOf(chunk)), ...regradedRows(regraded)].sort(byId)
    const head = { action: 'reinstate', objects, because, dryRun, rows, unchanged } as const
    if (rows.length === 0) return { ...head, claims: [], revision }
    let claims: ClaimChange[] = []
    try {
      const note = { action: 'reinstate', objects, because } as const
      const written = await lockedWrite(graph, revision, note, async (writer) => {
        claims = await write(writer, chunks, regraded)
        if (dryRun) throw new OnlyTried()
      })
      return { ...head, claims, revision: written.revision }
    } catch (error) {
      if (error instanceof OnlyTried) return { ...head, claims, revision }
      throw error
    }
  })
}

async function write(writer: Writer, chunks: Plan['chunks'], regraded: Regraded): Promise<ClaimChange[]> {
  await unmarkDowngraded(writer, regraded.documents)
  for (const [dataset, chunk] of chunks) await writeRows(writer, chunk, dataset)
  const all = chunks.map(([, chunk]) => chunk)
  const claims = all.flatMap((chunk) => chunk.claims.map(({ id }) => id))
  const rejections = all.flatMap((chunk) => chunk.rejections.map(({ id }) => id))
  const counting = [...new Set([...claims, ...regraded.stances.flatMap(({ on }) => on)])]
  const news = await settleClaims(writer, { claims: counting, documents: [], rejections })
  await writer.tx.run({ text: REOPEN, parameters: { claims, stances: rejections } })
  const ids = news.map(({ claim }) => claim.id)
  const found = await collect<{ id: string; summary: string }>(writer.tx, 'summaries', ids)
  const summaries = new Map(found.map(({ id, summary }) => [id, summary]))
  return news.map((verdict) => changeOf(verdict, summaries)).sort(byId)
}

async function planReinstatement(graph: Graph, objects: readonly string[]): Promise<Plan> {
  const named = await namedRows(graph, objects, ['claim', 'stance', 'document'])
  const held = await read<HeldRow>(graph, { text: HELD_BACK, parameters: { ids: objects } })
  const claims = held.filter(({ type }) => type === 'claim')
  const back = new Set(held.map(({ id }) => id))
  refuseLoaded(named, back)
  const elsewhere = [...new Set(held.flatMap(({ claim }) => (claim === null || back.has(claim) ? [] : claim)))]
  const current = (await rowStates(graph, elsewhere)).filter(({ state }) => state === 'current')
  const keys = new Map(current.map(({ id, key }) => [id, key ?? '']))
  for (const { id, version } of claims) keys.set(id, versionKey({ id, version: version + 1 }))
  // A stance comes back where its claim is; with a claim that is held back itself, it waits for that one.
  const waits = ({ type, claim }: HeldRow): boolean => type === 'stance' && claim !== null && !keys.has(claim)
  const rows = held.filter((row) => !waits(row))
  const chunks = await chunksOf(graph, rows, keys)
  const there = named.filter(({ id, type, state }) => type !== 'document' && state === 'current' && !back.has(id))
  const regraded = await planRegrading(graph, named)
  const isNothing = held.length === 0 && regraded.documents.length === 0
  return {
    chunks,
    regraded,
    unchanged: isNothing ? objects : [...there, ...held.filter(waits)].map(({ id }) => id),
  }
}

async function planRegrading(graph: Graph, named: readonly NamedRow[]): Promise<Regraded> {
  const documents = named.flatMap(({ id, downgraded, state }) => (downgraded && state === 'current' ? id : []))
  const target = { claims: [], stances: [], withdrawn: [], downgraded: documents }
  return { documents, stances: await stancesOf(askingGraph(graph).askSetAside, target) }
}

/** By dataset, what is to be written. */
async function chunksOf(
  graph: Graph,
  held: readonly HeldRow[],
  keys: ReadonlyMap<string, string>,
): Promise<[string, Chunk][]> {
  const contents = await recallClaims(
    graph,
    held.flatMap(({ type, key }) => (type === 'claim' ? key : [])),
  )
  const rows = await recallStances(
    graph,
    held.flatMap(({ type, key }) => (type === 'stance' ? key : [])),
  )
  await refuseMissing(graph, [...contents.values()], [...rows.values()])
  const byDataset = Map.groupBy(held, ({ dataset }) => dataset)
  return [...byDataset].map(([dataset, of]) => {
    const chunk = emptyChunk()
    const puts = of.flatMap((row): Put<AnyStance>[] => {
      const content = rows.get(row.key)
      return content ? [putOf(row, content)] : []
    })
    const put = new Map(
      of.flatMap((row) => {
        const content = contents.get(row.key)
        return content ? [[row.id, putOf(row, content)] as const] : []
      }),
    )
    const byClaim = Map.groupBy(puts, ({ row }) => (row.scope === 'specific' ? row.claim : ''))
    for (const id of new Set([...put.keys(), ...byClaim.keys()])) {
      if (id !== '')
        chunk.claims.push({
          id,
          key: keys.get(id) ?? '',
          put: put.get(id) ?? null,
          stances: byClaim.get(id) ?? [],
          retractedStances: [],
          carried: [],
        } satisfies ClaimUnit)
    }
    chunk.rejections.push(...(byClaim.get('') ?? []))
    for (const { id, row } of put.values()) {
      for (const rival of row.contradicts) chunk.contradictions.push({ key: keys.get(id) ?? '', rival })
    }
    return [dataset, chunk]
  })
}

function putOf<T>({ id, version, hash }: HeldRow, row: T): Put<T> {
  return { id, change: 'restored', version: version + 1, hash, row }
}

function rowsOf({ claims, rejections }: Chunk): SetAsideRow[] {
  return [
    ...claims.flatMap(({ put, stances }): SetAsideRow[] => [
      ...(put ? [{ type: 'claim', id: put.id } as const] : []),
      ...stances.map(({ id }) => ({ type: 'stance', id }) as const),
    ]),
    ...rejections.map(({ id }) => ({ type: 'rejection', id }) as const),
  ]
}

/** A stance counts again where no other document keeps it from that. */
function regradedRows({ documents, stances }: Regraded): SetAsideRow[] {
  return [
    ...documents.map((id): SetAsideRow => ({ type: 'document', id })),
    ...stances.filter(({ downgradedBy }) => downgradedBy.every((id) => documents.includes(id))).map(stanceRow),
  ]
}

function changeOf({ claim, status, origins }: Verdict, summaries: ReadonlyMap<string, string>): ClaimChange {
  const before = claim.status === null ? null : { status: claim.status, origins: claim.origins ?? 0 }
  return {
    id: claim.id,
    summary: summaries.get(claim.id) ?? '',
    before,
    after: { status, origins },
    link: linkOf(claim),
  }
}

/** Of what is to come back, everything that it refers to must be there, or held back by hand. */
async function refuseMissing(
  graph: Graph,
  claims: readonly ClaimContent[],
  stances: readonly AnyStance[],
): Promise<void> {
  const entities = [
    ...claims.flatMap(({ subject, object, qualifiers }) => [
      subject,
      object,
      ...qualifiers.map(({ entity }) => entity),
    ]),
    ...stances.flatMap((row) => [
      row.speaker,
      row.reportedBy,
      row.basis,
      row.document,
      row.scope === 'wholesale' ? row.rejects : null,
    ]),
  ]
  const named = claims.flatMap(({ contradicts, qualifiers }) => [
    ...contradicts,
    ...qualifiers.map(({ claim }) => claim),
  ])
  const present = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))]
  const parameters = {
    entities: present(entities),
    claims: present(named),
    passages: present(stances.map(({ passage }) => passage)),
  }
  const missing = await read<{ id: string }>(graph, { text: MISSING, parameters })
  if (missing.length === 0) return
  const list = missing.map(({ id }) => id).join(', ')
  throw new CounterwatchError('CONFLICT', `What is to come back refers to what is no longer there: ${list}.`, {
    field: 'ids',
    accepted: 'load those rows again first; nothing was written',
  })
}

/** What was not retracted by hand does not come back by hand. */
function refuseLoaded(named: readonly NamedRow[], back: ReadonlySet<string>): void {
  const row = named.find(({ id, type, state }) => type !== 'document' && state !== 'current' && !back.has(id))
  if (row === undefined) return
  throw new CounterwatchError('CONFLICT', `ids: ${row.id} was not retracted by hand.`, {
    field: 'ids',
    accepted:
      row.claim === null
        ? 'what `retract` or `withdraw` set aside; what a load retracted comes back with its row in the folder'
        : `its claim, ${row.claim}, which brings its stances back; or, where a load retracted it, its row in the folder`,
  })
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
