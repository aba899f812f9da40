/** Rows as they were written, read back from the versions in the graph: those of now, or those known at an earlier moment. */
import type {
  ClaimRow,
  Dataset,
  EntityRow,
  QualifierRow,
  RejectionRow,
  StanceRow,
  Texts,
} from '../../../model/dataset.ts'
import type { Value } from '../../../model/value.ts'
import { LANGS } from '../../../model/vocabulary.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read, readStream, type Row } from '../run-query.ts'
import { inBatches } from './batches.ts'
import type { AnyStance, ClaimContent } from './canonical.ts'

const ENTITIES = cypher('recall/entities')
const CLAIM_KEYS = cypher('recall/claim-keys')
const STANCE_KEYS = cypher('recall/stance-keys')
const CLAIMS = cypher('recall/claims')
const STANCES = cypher('recall/stances')

/** The dataset as it is recorded; with `knownAt` (ISO 8601) as it was at that moment. Rows in the order of their ids. */
export async function recallDataset(graph: Graph, name: string, knownAt: string | null = null): Promise<Dataset> {
  const parameters = { dataset: name, at: knownAt }
  const entities: EntityRow[] = []
  for await (const { row } of readStream<{ row: string }>(graph, { text: ENTITIES, parameters }))
    entities.push(JSON.parse(row) as EntityRow)
  const claims = await recallClaims(graph, await keysOf(graph, CLAIM_KEYS, parameters))
  const stances = await recallStances(graph, await keysOf(graph, STANCE_KEYS, parameters))
  const byClaim = Map.groupBy(stances.values(), (stance) => (stance.scope === 'specific' ? stance.claim : ''))
  return {
    name,
    entities,
    claims: [...claims.values()].map((claim): ClaimRow => ({
      ...claim,
      stances: (byClaim.get(claim.id) ?? []).flatMap(specificRow),
    })),
    rejections: (byClaim.get('') ?? []).flatMap(wholesaleRow),
  }
}

/** Versions of claims by their keys. */
export async function recallClaims(graph: Graph, keys: readonly string[]): Promise<Map<string, ClaimContent>> {
  const found = new Map<string, ClaimContent>()
  for (const batch of inBatches(keys)) {
    const rows = await read<RecalledClaim>(graph, { text: CLAIMS, parameters: { keys: batch }, timeoutMs: 60_000 })
    for (const row of rows) found.set(row.key, claimOf(row))
  }
  return found
}

/** Versions of stances by their keys. */
export async function recallStances(graph: Graph, keys: readonly string[]): Promise<Map<string, AnyStance>> {
  const found = new Map<string, AnyStance>()
  for (const batch of inBatches(keys)) {
    const rows = await read<{ key: string; stance: Row }>(graph, {
      text: STANCES,
      parameters: { keys: batch },
      timeoutMs: 60_000,
    })
    for (const { key, stance } of rows) found.set(key, stanceOf(stance))
  }
  return found
}

interface RecalledClaim {
  readonly key: string
  readonly claim: Row
  readonly qualifiers: readonly QualifierRow[]
  readonly contradicts: readonly string[]
}

async function keysOf(graph: Graph, text: string, parameters: Row): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of readStream<{ key: string }>(graph, { text, parameters })) keys.push(key)
  return keys
}

function claimOf({ claim, qualifiers, contradicts }: RecalledClaim): ClaimContent {
  const { value, unit, comparator } = claim
  return {
    ...orNull(claim, ['note', 'unknown', 'validFrom', 'validTo']),
    id: claim.id,
    subject: claim.subjectId,
    predicate: claim.predicate,
    object: claim.objectId ?? null,
    value: typeof value === 'string' ? ({ value, unit, comparator } as Value) : null,
    qualifiers: qualifiers.map(({ key, entity, value: text, claim: id }) => ({
      key,
      entity: entity ?? null,
      value: text ?? null,
      claim: id ?? null,
    })),
    modality: claim.modality,
    inferred: claim.inferred,
    dateInferred: claim.dateInferred,
    summary: summaryOf(claim),
    contradicts,
  } as unknown as ClaimContent
}

function stanceOf(stance: Row): AnyStance {
  const common = {
    ...orNull(stance, ['date', 'note']),
    id: stance.id,
    mode: stance.mode,
    speaker: stance.speakerId,
    reportedBy: stance.reportedById ?? null,
    basis: stance.basisId ?? null,
    document: stance.documentId,
    passage: stance.passageId,
    scope: stance.scope,
  }
  const own =
    stance.scope === 'specific'
      ? { kind: stance.kind, claim: stance.claimId }
      : { rejects: stance.rejectsId, summary: summaryOf(stance) }
  return { ...common, ...own } as unknown as AnyStance
}

function specificRow(stance: AnyStance): StanceRow[] {
  if (stance.scope !== 'specific') return []
  const { scope: _, claim: __, ...row } = stance
  return [row]
}

function wholesaleRow(stance: AnyStance): RejectionRow[] {
  if (stance.scope !== 'wholesale') return []
  const { scope: _, ...row } = stance
  return [row]
}

function summaryOf(row: Row): Texts {
  const texts = LANGS.map((lang) => [lang, row[`summary${lang.charAt(0).toUpperCase()}${lang.slice(1)}`]] as const)
  return Object.fromEntries(texts.filter(([, text]) => typeof text === 'string'))
}

function orNull(row: Row, fields: readonly string[]): Row {
  return Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))
}
