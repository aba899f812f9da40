/** Rows as the properties of their nodes. Every property is named, null where there is none, so that an update takes away what went. */
import type { DocumentFacts, EntityRow, PassageRow, Texts } from '../../../model/dataset.ts'
import { preferredName } from '../../../model/names.ts'
import { LANGS, type Lang } from '../../../model/vocabulary.ts'
import type { Row } from '../run-query.ts'
import { contentKeyProperties, entityKeyProperties } from '../search/stored-keys.ts'
import { type AnyStance, canonicalJson, type ClaimContent, compare } from './canonical.ts'
import { type Put, versionKey } from './plan-changes.ts'

/** @param settled false leaves the hash open until all that belongs to the entity is written */
export function entityProperties({ row, hash, version }: Put<EntityRow>, dataset: string, settled: boolean): Row {
  const { document } = row
  return {
    id: row.id,
    slug: row.slug,
    formerSlug: null,
    kind: row.kind,
    ...perLang('name', (lang) => preferredName(row.names, lang)),
    ...perLang('summary', (lang) => row.summary[lang] ?? null),
    generic: row.generic,
    anonymous: row.anonymous,
    ...entityKeyProperties(
      row.names.map(({ text }) => text),
      row.kind,
      row.anonymous,
      { ...summaryProperties(row.summary), title: document?.title ?? null },
    ),
    language: document?.language ?? null,
    publishedAt: document?.publishedAt ?? null,
    title: document?.title ?? null,
    address: document?.address ?? null,
    sha256: document?.sha256 ?? null,
    length: document?.length ?? null,
    // Beside the relationships, so that a former state tells them too.
    publisherId: document?.publisher ?? null,
    ...derivationProperties(document?.derivedFrom ?? []),
    dataset,
    version,
    hash: settled ? hash : '',
    row: canonicalJson(row),
  }
}

/** Two lists side by side, in the order in which they are read. */
function derivationProperties(derivedFrom: DocumentFacts['derivedFrom']): Row {
  if (derivedFrom.length === 0) return { derivedFromIds: null, derivedFromHow: null }
  const inOrder = [...derivedFrom].sort((a, b) => compare(a.how, b.how) || compare(a.document, b.document))
  return { derivedFromIds: inOrder.map(({ document }) => document), derivedFromHow: inOrder.map(({ how }) => how) }
}

export function nameProperties(row: EntityRow): Row[] {
  return row.names.map(({ text, lang, kind, source }, ordinal) => ({ text, lang, kind, source, ordinal }))
}

export function passageProperties(documentId: string, passage: PassageRow): Row {
  const { id, paragraph, start, end, sha256, sha256Normal } = passage
  return { id, documentId, paragraph, start, end, sha256, sha256Normal }
}

export function claimProperties({ row, hash, version, id }: Put<ClaimContent>, dataset: string): Row {
  return {
    key: versionKey({ id, version }),
    id,
    version,
    subjectId: row.subject,
    predicate: row.predicate,
    objectId: row.object,
    value: row.value?.value ?? null,
    unit: row.value?.unit ?? null,
    comparator: row.value?.comparator ?? null,
    unknown: row.unknown,
    modality: row.modality,
    inferred: row.inferred,
    validFrom: row.validFrom,
    validTo: row.validTo,
    dateInferred: row.dateInferred,
    ...summaryProperties(row.summary),
    note: row.note,
    ...contentKeyProperties({
      ...summaryProperties(row.summary),
      value: row.value?.value ?? null,
      unit: row.value?.unit ?? null,
    }),
    dataset,
    hash,
  }
}

export function qualifierProperties({ row }: Put<ClaimContent>): Row[] {
  return row.qualifiers.map(({ key, value, claim }, ordinal) => ({ key, value, claim, ordinal }))
}

/** The entities that qualifiers name, each with the key of its claim. */
export function qualifierEntities({ row, version, id }: Put<ClaimContent>): Row[] {
  const key = versionKey({ id, version })
  return row.qualifiers.flatMap(({ entity }, ordinal) => (entity === null ? [] : { key, ordinal, entity }))
}

export function stanceProperties({ row, hash, version, id }: Put<AnyStance>, dataset: string): Row {
  const specific = row.scope === 'specific'
  return {
    key: versionKey({ id, version }),
    id,
    version,
    kind: specific ? row.kind : 'denies',
    scope: row.scope,
    mode: row.mode,
    date: row.date,
    note: row.note,
    claimId: specific ? row.claim : null,
    rejectsId: specific ? null : row.rejects,
    speakerId: row.speaker,
    reportedById: row.reportedBy,
    basisId: row.basis,
    documentId: row.document,
    passageId: row.passage,
    ...summaryProperties(specific ? {} : row.summary),
    dataset,
    hash,
  }
}

function summaryProperties(summary: Texts): Row {
  return perLang('summary', (lang) => summary[lang] ?? null)
}

/** `summary` and `ru` make `summaryRu`. */
function perLang(base: string, valueOf: (lang: Lang) => string | null): Row {
  return Object.fromEntries(LANGS.map((lang) => [base + lang.charAt(0).toUpperCase() + lang.slice(1), valueOf(lang)]))
}
