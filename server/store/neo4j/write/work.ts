/**
 * A plan as units that are complete in themselves, and the units as chunks: a transaction each.
 * A claim is one unit with its stances; what refers comes after what is referred to, and what goes, goes last.
 */
import type { EntityRow } from '../../../model/dataset.ts'
import type { AnyStance, ClaimContent } from './canonical.ts'
import { type Kept, type Plan, type Put, type RecordedState, versionKey } from './plan-changes.ts'

export interface EntityUnit {
  readonly put: Put<EntityRow>
  /** Its former row, where it has one. */
  readonly before: { readonly row: EntityRow; readonly retracted: boolean } | null
}

/** A claim that gets a new version, or whose stances change. */
export interface ClaimUnit {
  readonly id: string
  /** The key of the version that is current afterwards. */
  readonly key: string
  readonly put: Put<ClaimContent> | null
  readonly stances: readonly Put<AnyStance>[]
  readonly retractedStances: readonly Kept[]
  /** Keys of stances that stay, and stand on the new version too. */
  readonly carried: readonly string[]
}

export interface RetractedClaim {
  readonly id: string
  readonly stances: readonly Kept[]
}

/** A claim as the dataset has it, with its version once everything is written. */
export interface ContradictingRow extends Kept {
  readonly contradicts: readonly string[]
}

export interface Contradiction {
  readonly key: string
  readonly rival: string
}

export interface Chunk {
  readonly entities: EntityUnit[]
  /** Where documents come from; written once every entity is there. */
  readonly documents: EntityUnit[]
  readonly claims: ClaimUnit[]
  readonly contradictions: Contradiction[]
  readonly rejections: Put<AnyStance>[]
  readonly retractedRejections: Kept[]
  readonly retractedClaims: RetractedClaim[]
  readonly retractedEntities: Kept[]
}

export interface Units {
  readonly entities: readonly EntityUnit[]
  readonly claims: readonly ClaimUnit[]
  readonly retractedClaims: readonly RetractedClaim[]
  readonly contradicting: readonly ContradictingRow[]
}

/** Rows that one transaction takes. */
export const CHUNK_ROWS = 10_000

export function isDocumentUnit({ put, before }: EntityUnit): boolean {
  return put.row.document !== null || (before?.row.document ?? null) !== null
}

export function claimUnits(plan: Plan, recorded: RecordedState): Pick<Units, 'claims' | 'retractedClaims'> {
  const claimOf = ({ id }: Kept): string => recorded.stances.get(id)?.claim ?? ''
  const put = Map.groupBy(plan.stances.put, ({ row }) => (row.scope === 'specific' ? row.claim : ''))
  const retracted = Map.groupBy(plan.stances.retract, claimOf)
  const unchanged = Map.groupBy(plan.stances.unchanged, claimOf)

  const unit = (kept: Kept, claim: Put<ClaimContent> | null): ClaimUnit => ({
    id: kept.id,
    key: versionKey(kept),
    put: claim,
    stances: put.get(kept.id) ?? [],
    retractedStances: retracted.get(kept.id) ?? [],
    carried: claim === null ? [] : (unchanged.get(kept.id) ?? []).map(versionKey),
  })
  const touched = plan.claims.unchanged.filter(({ id }) => put.has(id) || retracted.has(id))
  return {
    claims: [...plan.claims.put.map((claim) => unit(claim, claim)), ...touched.map((kept) => unit(kept, null))],
    retractedClaims: plan.claims.retract.map(({ id }) => ({ id, stances: retracted.get(id) ?? [] })),
  }
}

export function chunksOf(plan: Plan, recorded: RecordedState, units: Units, size = CHUNK_ROWS): Chunk[] {
  const isWholesale = ({ id }: Kept) => recorded.stances.get(id)?.claim == null
  const chunks = [emptyChunk()]
  let weight = 0
  const place = (rows: number): Chunk => {
    if (weight > 0 && weight + rows > size) {
      chunks.push(emptyChunk())
      weight = 0
    }
    weight += rows
    return chunks.at(-1) as Chunk
  }

  for (const unit of units.entities) {
    const { names, document } = unit.put.row
    place(1 + names.length + (document?.passages.length ?? 0)).entities.push(unit)
  }
  for (const unit of units.entities.filter(isDocumentUnit)) place(2).documents.push(unit)
  const chunkOf = new Map<string, number>()
  for (const unit of units.claims) {
    place(1 + unit.stances.length + unit.retractedStances.length + (unit.put?.row.qualifiers.length ?? 0)).claims.push(
      unit,
    )
    if (unit.put) chunkOf.set(unit.id, chunks.length - 1)
  }
  for (const put of plan.stances.put.filter(({ row }) => row.scope === 'wholesale')) place(1).rejections.push(put)
  for (const kept of plan.stances.retract.filter(isWholesale)) place(1).retractedRejections.push(kept)
  for (const claim of units.retractedClaims) place(1 + claim.stances.length).retractedClaims.push(claim)
  for (const kept of plan.entities.retract) place(1).retractedEntities.push(kept)
  placeContradictions(chunks, units.contradicting, chunkOf)
  return chunks
}

/** The contradictions of which an end is new; both ends must be there, so each comes with the later one. */
function placeContradictions(
  chunks: readonly Chunk[],
  rows: readonly ContradictingRow[],
  chunkOf: ReadonlyMap<string, number>,
): void {
  for (const row of rows) {
    for (const rival of row.contradicts) {
      const at = Math.max(chunkOf.get(row.id) ?? -1, chunkOf.get(rival) ?? -1)
      chunks[at]?.contradictions.push({ key: versionKey(row), rival })
    }
  }
}

/** Nothing to write yet. */
export function emptyChunk(): Chunk {
  return {
    entities: [],
    documents: [],
    claims: [],
    contradictions: [],
    rejections: [],
    retractedRejections: [],
    retractedClaims: [],
    retractedEntities: [],
  }
}
