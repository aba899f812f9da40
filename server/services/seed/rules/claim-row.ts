/** A claim by its shape, as a row. */
import type { ClaimRow } from '../../../model/dataset.ts'
import { type PartialDate, firstDay, lastDay } from '../../../model/partial-date.ts'
import { PREDICATES } from '../../../model/ontology/generated/ontology.ts'
import type { Lookup } from '../lookup.ts'
import type { Placed } from '../shape/read-row.ts'
import type { ClaimShape } from '../shape/rows.ts'
import { claimObject } from './claim-object.ts'
import { texts } from './entity-row.ts'
import { qualifierRows } from './qualifier-rows.ts'
import { stanceRows } from './stance-rows.ts'

/** The row; null where something that it refers to is missing. */
export function claimRow(placed: Placed<ClaimShape>, lookup: Lookup): ClaimRow | null {
  const { row } = placed
  const subject = lookup.entity(placed, ['subject'], row.subject, PREDICATES[row.predicate].domain)
  const object = claimObject(placed, lookup)
  if (row.object !== undefined && object.object !== null && object.object === subject) {
    lookup.complain(placed, ['object'], 'is the subject itself', 'another entity')
  }
  checkTime(placed, lookup)
  const qualifiers = qualifierRows(placed, lookup)
  const contradicts = rivals(placed, lookup)
  const stances = stanceRows(placed, lookup)
  if (subject === null) return null
  return {
    id: row.id,
    subject,
    predicate: row.predicate,
    ...object,
    qualifiers,
    modality: row.modality,
    inferred: row.inferred,
    validFrom: row.validFrom ?? null,
    validTo: row.validTo ?? null,
    dateInferred: row.dateInferred,
    summary: texts(row.summary),
    note: row.note ?? null,
    contradicts,
    stances,
  }
}

function checkTime(placed: Placed<ClaimShape>, lookup: Lookup): void {
  const { validFrom, validTo, dateInferred } = placed.row
  if (validFrom !== undefined && validTo !== undefined && isAfter(validFrom, validTo)) {
    lookup.complain(
      placed,
      ['validTo'],
      `${validTo} is before validFrom, ${validFrom}`,
      'validFrom up to validTo; equal for something that happened then',
    )
  }
  if (dateInferred && validFrom === undefined && validTo === undefined) {
    lookup.complain(
      placed,
      ['dateInferred'],
      'there is no date that could be inferred',
      'dateInferred only with validFrom or validTo',
    )
  }
}

function isAfter(from: PartialDate, to: PartialDate): boolean {
  return firstDay(from) > lastDay(to)
}

function rivals(placed: Placed<ClaimShape>, lookup: Lookup): string[] {
  const seen = new Set<string>()
  return placed.row.contradicts.flatMap((id, at) => {
    const inside = ['contradicts', at]
    if (id === placed.row.id) lookup.complain(placed, inside, 'is the claim itself', 'another claim')
    if (seen.has(id)) lookup.complain(placed, inside, `${id} is there twice`, 'each claim once')
    seen.add(id)
    return lookup.claim(placed, inside, id) ?? []
  })
}
