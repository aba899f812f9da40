/** Rows as the data of a seed file: fields in the order in which a person reads them; what is empty or usual is left out. */
import type {
  ClaimRow,
  DocumentFacts,
  EntityRow,
  QualifierRow,
  RejectionRow,
  StanceRow,
} from '../../../model/dataset.ts'
import { type Naming, passageKeys } from './naming.ts'

export type Data = Readonly<Record<string, unknown>>

export function entityData(row: EntityRow, naming: Naming): Data {
  const { id, slug, kind, names, summary, generic, anonymous, document } = row
  return filled({
    id,
    slug,
    kind,
    names,
    summary,
    generic: generic || null,
    anonymous: anonymous || null,
    ...(document && documentData(document, naming)),
  })
}

function documentData(facts: DocumentFacts, naming: Naming): Data {
  const { publisher, language, publishedAt, title, address, sha256, length, derivedFrom, passages, uncited } = facts
  const keys = passageKeys(passages)
  return {
    publisher: publisher && naming.entity(publisher),
    language,
    publishedAt,
    title,
    address,
    sha256,
    length,
    paragraphs: wholeCoverage(facts),
    derivedFrom: derivedFrom.map(({ how, document }) => ({ how, document: naming.entity(document) })),
    passages: Object.fromEntries(passages.map(({ id, ...passage }) => [keys.get(id) ?? id, passage])),
    uncited,
  }
}

/** The number of paragraphs, where the rows account for each of them. */
function wholeCoverage({ passages, uncited }: DocumentFacts): number | null {
  const numbers = new Set([...passages, ...uncited].map(({ paragraph }) => paragraph))
  return numbers.size > 0 && Math.max(...numbers) === numbers.size ? numbers.size : null
}

export function claimData(row: ClaimRow, naming: Naming): Data {
  return filled({
    id: row.id,
    subject: naming.entity(row.subject),
    predicate: row.predicate,
    object: row.object && naming.entity(row.object),
    ...(row.value && { ...row.value, value: bareNumber(row.value.value) }),
    unknown: row.unknown,
    qualifiers: row.qualifiers.map((qualifier) => qualifierData(qualifier, naming)),
    modality: row.modality,
    inferred: row.inferred || null,
    validFrom: row.validFrom,
    validTo: row.validTo,
    dateInferred: row.dateInferred || null,
    summary: row.summary,
    note: row.note,
    contradicts: row.contradicts,
    stances: row.stances.map((stance) => ({
      id: bareNumber(stance.id.slice(row.id.length + 1)),
      kind: stance.kind,
      ...placeData(stance, naming),
    })),
  })
}

export function rejectionData(row: RejectionRow, naming: Naming): Data {
  return filled({ id: row.id, rejects: naming.entity(row.rejects), summary: row.summary, ...placeData(row, naming) })
}

function qualifierData({ key, entity, value, claim }: QualifierRow, naming: Naming): Data {
  return filled({ key, entity: entity && naming.entity(entity), value, claim })
}

function placeData(row: StanceRow | RejectionRow, naming: Naming): Data {
  return filled({
    mode: row.mode,
    speaker: naming.entity(row.speaker),
    reportedBy: row.reportedBy && naming.entity(row.reportedBy),
    basis: row.basis && naming.entity(row.basis),
    date: row.date,
    document: naming.entity(row.document),
    passage: naming.passage(row.passage),
    note: row.note,
  })
}

/** Digits as a number, which YAML writes without quotes; other texts, and what a number would lose, stay texts. */
function bareNumber(text: string): string | number {
  return /^\d{1,15}$/.test(text) && String(Number(text)) === text ? Number(text) : text
}

/** Without what is null or empty. */
function filled(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && !isEmpty(value)))
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
