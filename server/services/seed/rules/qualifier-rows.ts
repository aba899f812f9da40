/** The qualifiers of a claim: keys and what each may hold come from the ontology. */
import type { QualifierRow } from '../../../model/dataset.ts'
import { GENERAL_QUALIFIERS, PREDICATES } from '../../../model/ontology/generated/ontology.ts'
import type { QualifierKind } from '../../../model/ontology/types.ts'
import type { Lookup } from '../lookup.ts'
import type { Placed } from '../shape/read-row.ts'
import type { ClaimShape } from '../shape/rows.ts'
import { oneOf } from '../suggest.ts'

const FIELD: Readonly<Record<QualifierKind, 'entity' | 'value' | 'claim'>> = {
  entity: 'entity',
  text: 'value',
  claim: 'claim',
}

export function qualifierRows(placed: Placed<ClaimShape>, lookup: Lookup): QualifierRow[] {
  const seen = new Set<string>()
  return placed.row.qualifiers.flatMap((_, at) => {
    const row = qualifierRow(placed, at, lookup)
    if (row === null) return []
    const key = JSON.stringify(row)
    if (seen.has(key)) lookup.complain(placed, ['qualifiers', at], `says ${row.key} twice`, 'each qualifier once')
    seen.add(key)
    return [row]
  })
}

function qualifierRow(placed: Placed<ClaimShape>, at: number, lookup: Lookup): QualifierRow | null {
  const inside = ['qualifiers', at]
  const given = placed.row.qualifiers[at]
  if (given === undefined) return null
  const qualifiers = { ...GENERAL_QUALIFIERS, ...PREDICATES[placed.row.predicate].qualifiers }
  const { key } = given
  const definition = Object.hasOwn(qualifiers, key) ? qualifiers[key] : undefined
  if (definition === undefined) {
    const accepted = `for ${placed.row.predicate}: ${oneOf(Object.keys(qualifiers), key)}`
    lookup.complain(
      placed,
      [...inside, 'key'],
      `${JSON.stringify(key)} is not a qualifier of ${placed.row.predicate}`,
      accepted,
    )
    return null
  }
  const allowed = definition.kinds.map((kind) => FIELD[kind])
  const there = Object.values(FIELD).filter((field) => given[field] !== undefined)
  const [field] = there
  if (field === undefined || there.length > 1 || !allowed.includes(field)) {
    lookup.complain(
      placed,
      inside,
      `${key} holds ${there.join(' and ') || 'nothing'}`,
      `exactly one of ${allowed.join(', ')}`,
    )
    return null
  }
  const entity = given.entity === undefined ? null : lookup.entity(placed, [...inside, 'entity'], given.entity)
  const claim = given.claim === undefined ? null : lookup.claim(placed, [...inside, 'claim'], given.claim)
  const value = given.value ?? null
  return entity === null && claim === null && value === null ? null : { key, entity, value, claim }
}
