/** One form for each row, so that its hash changes when its content does, and only then. */
import type { ClaimRow, Dataset, EntityRow, RejectionRow, StanceRow } from '../../../model/dataset.ts'
import { sha256 } from '../../../model/passage-text.ts'

/** A claim without its stances: they are rows of their own. */
export type ClaimContent = Omit<ClaimRow, 'stances'>

export interface SpecificStance extends StanceRow {
  readonly scope: 'specific'
  readonly claim: string
}

export interface WholesaleStance extends RejectionRow {
  readonly scope: 'wholesale'
}

export type AnyStance = SpecificStance | WholesaleStance

export function canonicalEntity(row: EntityRow): EntityRow {
  if (row.document === null) return row
  const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start - b.start || a.end - b.end
  const document = {
    ...row.document,
    passages: [...row.document.passages].sort(byPlace),
    uncited: [...row.document.uncited].sort((a, b) => a.paragraph - b.paragraph),
    derivedFrom: [...row.document.derivedFrom].sort((a, b) => compare(a.document, b.document) || compare(a.how, b.how)),
  }
  return { ...row, document }
}

export function canonicalClaim({ stances: _, ...row }: ClaimRow): ClaimContent {
  return { ...row, contradicts: [...new Set(row.contradicts)].sort() }
}

export function stancesOf(dataset: Dataset): AnyStance[] {
  return [
    ...dataset.claims.flatMap(({ id, stances }) =>
      stances.map((row): AnyStance => ({ ...row, scope: 'specific', claim: id })),
    ),
    ...dataset.rejections.map((row): AnyStance => ({ ...row, scope: 'wholesale' })),
  ]
}

/** JSON with sorted keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    isMap(item) ? Object.fromEntries(Object.entries(item).sort(byKey)) : item,
  )
}

/** The first 128 bits of SHA-256, in hex: content is compared, not proved. */
export function rowHash(row: unknown): string {
  return sha256(canonicalJson(row)).slice(0, 32)
}

/** The fields in which two rows differ. */
export function changedFields(before: object, after: object): string[] {
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>]
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...fields].filter((field) => canonicalJson(a[field] ?? null) !== canonicalJson(b[field] ?? null)).sort()
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return compare(a, b)
}

/** Order of code units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
