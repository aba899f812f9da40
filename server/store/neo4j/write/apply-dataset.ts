/**
 * Loads a dataset: plans against what is recorded, refuses what would break it, then writes chunk by chunk, a transaction
 * each, every claim complete in its own. A load of up to 10,000 changed rows is one transaction. An interrupted larger one
 * is taken up again by the next load: what was written is unchanged then.
 */
import { createHash } from 'node:crypto'
import type { Dataset, EntityRow } from '../../../model/dataset.ts'
import { silent } from '../../../model/progress.ts'
import type { ApplyOptions, ChangeReport } from '../../write-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { reanchorDocuments } from '../documents/reanchor-documents.ts'
import { read } from '../run-query.ts'
import { inBatches, type Writer } from './batches.ts'
import { changesOf, heldBackIn, reportOf, unchangedIn } from './change-report.ts'
import { lockedWrite, planAndWrite } from './locked-write.ts'
import { isEmptyPlan, type Plan, planChanges, type Put, type RecordedState } from './plan-changes.ts'
import { graphState, recordedState } from './recorded-state.ts'
import { refuseBrokenDataset } from './references.ts'
import { refuseConflicts, refuseMissing } from './refuse-conflicts.ts'
import { settleClaims } from './settle-claims.ts'
import { retractClaims, retractEntities, writeClaims, writeStances } from './write-claims.ts'
import { movesOrigins, writeDocuments, writeEntities } from './write-entities.ts'
import { type Chunk, chunksOf, claimUnits, CHUNK_ROWS, type EntityUnit, isDocumentUnit } from './work.ts'

const ENTITY_ROWS = cypher('write/entity-rows')
const PUT_DATASET = cypher('write/put-dataset')

export interface ApplyDatasetOptions extends ApplyOptions {
  readonly chunkRows?: number
}

export async function applyDataset(
  graph: Graph,
  dataset: Dataset,
  options: ApplyDatasetOptions = {},
): Promise<ChangeReport> {
  refuseBrokenDataset(dataset)
  const hash = datasetHash(dataset)
  return planAndWrite(() => applyOnce(graph, dataset, hash, options))
}

async function applyOnce(
  graph: Graph,
  dataset: Dataset,
  hash: string,
  options: ApplyDatasetOptions,
): Promise<ChangeReport> {
  const progress = options.progress ?? silent
  const dryRun = options.dryRun ?? false
  const { revision, datasets } = await graphState(graph)
  if (datasets.some((known) => known.name === dataset.name && known.hash === hash)) {
    return reportOf(dataset, dryRun, revision, [], everyRow(dataset), [])
  }
  progress({ message: `Comparing "${dataset.name}" with what is recorded` })
  const hasOthers = datasets.some(({ name }) => name !== dataset.name)
  const recorded = await recordedState(graph, dataset, hasOthers)
  const plan = planChanges(recorded, dataset)
  await refuseMissing(graph, dataset)
  const entities = await entityUnits(graph, plan.entities.put)
  if (hasOthers) await refuseConflicts(graph, dataset, plan, entities)

  const slugs = await formerRows(
    graph,
    plan.entities.retract.map(({ id }) => id),
  )
  const changes = await changesOf(graph, plan, entities, new Map([...slugs].map(([id, { row }]) => [id, row.slug])))
  const isKnown = datasets.some(({ name }) => name === dataset.name)
  const heldBack = heldBackIn(plan)
  if (dryRun || (isEmptyPlan(plan) && isKnown))
    return reportOf(dataset, dryRun, revision, changes, unchangedIn(plan), heldBack)
  // Where rows are held back, each load compares again, and tells them.
  const known = heldBack.length === 0 ? hash : ''

  const chunks = planChunks(dataset, plan, recorded, entities, options.chunkRows ?? CHUNK_ROWS)
  let at = revision
  for (const [index, chunk] of chunks.entries()) {
    progress({ message: `Writing "${dataset.name}"`, done: index, total: chunks.length })
    const finish = index === chunks.length - 1 ? known : null
    const note = { action: 'load', dataset: dataset.name } as const
    const written = await lockedWrite(graph, at, note, (writer) => writeChunk(writer, chunk, dataset.name, finish))
    at = written.revision
  }
  progress({ message: `Writing "${dataset.name}"`, done: chunks.length, total: chunks.length })
  const reread = await reanchorDocuments(
    graph,
    entities.filter(isDocumentUnit).map(({ put }) => put.id),
  )
  return reportOf(dataset, false, reread ?? at, changes, unchangedIn(plan), heldBack)
}

async function writeChunk(writer: Writer, chunk: Chunk, dataset: string, finish: string | null): Promise<void> {
  await writeRows(writer, chunk, dataset)
  await settleClaims(writer, {
    claims: [...chunk.claims.map(({ id }) => id), ...chunk.retractedClaims.map(({ id }) => id)],
    documents: chunk.documents.filter(movesOrigins).map(({ put }) => put.id),
    rejections: [...chunk.rejections, ...chunk.retractedRejections].map(({ id }) => id),
  })
  if (finish !== null)
    await writer.tx.run({ text: PUT_DATASET, parameters: { name: dataset, hash: finish, now: writer.now } })
}

/** Everything of a chunk but statuses and links. */
export async function writeRows(writer: Writer, chunk: Chunk, dataset: string): Promise<void> {
  await writeEntities(writer, chunk.entities, dataset)
  await writeDocuments(writer, chunk.documents)
  // Contradictions are looked up among current claims, so what goes must be gone, and what they touch known, before.
  await retractClaims(writer, chunk)
  await writeClaims(writer, chunk, dataset)
  await writeStances(writer, chunk, dataset)
  await retractEntities(writer, chunk)
}

function planChunks(
  dataset: Dataset,
  plan: Plan,
  recorded: RecordedState,
  entities: readonly EntityUnit[],
  size: number,
): Chunk[] {
  const versions = new Map([...plan.claims.put, ...plan.claims.unchanged].map(({ id, version }) => [id, version]))
  const contradicting = dataset.claims
    .filter(({ contradicts }) => contradicts.length > 0)
    .flatMap(({ id, contradicts }) => {
      const version = versions.get(id)
      return version === undefined ? [] : { id, version, contradicts }
    })
  return chunksOf(plan, recorded, { entities, contradicting, ...claimUnits(plan, recorded) }, size)
}

async function entityUnits(graph: Graph, puts: readonly Put<EntityRow>[]): Promise<EntityUnit[]> {
  const before = await formerRows(
    graph,
    puts.filter(({ change }) => change !== 'added').map(({ id }) => id),
  )
  return puts.map((put) => ({ put, before: before.get(put.id) ?? null }))
}

async function formerRows(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, { row: EntityRow; retracted: boolean }>> {
  const found = new Map<string, { row: EntityRow; retracted: boolean }>()
  for (const batch of inBatches(ids)) {
    const rows = await read<{ id: string; row: string; retracted: boolean }>(graph, {
      text: ENTITY_ROWS,
      parameters: { ids: batch },
      timeoutMs: 60_000,
    })
    for (const { id, row, retracted } of rows) found.set(id, { row: JSON.parse(row) as EntityRow, retracted })
  }
  return found
}

/** Of the rows as they are, in their order: another order only costs the comparison. */
function datasetHash(dataset: Dataset): string {
  const hash = createHash('sha256')
  for (const rows of [dataset.entities, dataset.claims, dataset.rejections]) {
    for (const row of rows) hash.update(JSON.stringify(row)).update('\n')
    hash.update('\n')
  }
  return hash.digest('hex').slice(0, 32)
}

function everyRow(dataset: Dataset): Parameters<typeof reportOf>[4] {
  return {
    entity: dataset.entities.length,
    claim: dataset.claims.length,
    stance: dataset.claims.reduce((sum, { stances }) => sum + stances.length, 0),
    rejection: dataset.rejections.length,
  }
}
