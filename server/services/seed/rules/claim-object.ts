/** What a claim is about besides its subject: exactly one of an entity, a value, and the reason why it is not known. */
import type { ClaimRow } from '../../../model/dataset.ts'
import {
  type PredicateId,
  PREDICATES,
  UNIT_IDS,
  type UnitId,
  UNITS,
} from '../../../model/ontology/generated/ontology.ts'
import type { Kind } from '../../../model/ontology/generated/ontology.ts'
import type { PredicateDef, UnitKind } from '../../../model/ontology/types.ts'
import type { Lookup } from '../lookup.ts'
import type { Placed } from '../shape/read-row.ts'
import type { ClaimShape } from '../shape/rows.ts'
import { nearest } from '../suggest.ts'

type ObjectPart = Pick<ClaimRow, 'object' | 'value' | 'unknown'>

export function claimObject(placed: Placed<ClaimShape>, lookup: Lookup): ObjectPart {
  const { row } = placed
  const predicate = PREDICATES[row.predicate]
  const given = (['object', 'value', 'unknown'] as const).filter((field) => row[field] !== undefined)
  if (given.length !== 1) {
    const message = given.length === 0 ? 'has neither object, value nor unknown' : `has ${given.join(' and ')}`
    lookup.complain(
      placed,
      given[1] === undefined ? [] : [given[1]],
      message,
      'exactly one of object, value and unknown',
    )
  }
  if (row.value === undefined) {
    for (const field of ['unit', 'comparator'] as const) {
      if (row[field] !== undefined)
        lookup.complain(placed, [field], 'stands without a value', `${field} only beside value`)
    }
  }
  return {
    object: entityObject(placed, predicate, lookup),
    value: valueObject(placed, predicate, lookup),
    unknown: row.unknown ?? null,
  }
}

function entityObject(
  placed: Placed<ClaimShape>,
  predicate: PredicateDef<PredicateId, Kind>,
  lookup: Lookup,
): string | null {
  const { object } = placed.row
  if (object === undefined) return null
  if (predicate.object === 'value') {
    lookup.complain(
      placed,
      ['object'],
      `${predicate.id} takes no entity`,
      `a value with a unit of ${predicate.units.join(', ')}, or unknown`,
    )
    return null
  }
  return lookup.entity(placed, ['object'], object, predicate.range)
}

function valueObject(
  placed: Placed<ClaimShape>,
  predicate: PredicateDef<PredicateId, Kind>,
  lookup: Lookup,
): ClaimRow['value'] {
  const { value, unit, comparator = 'exact' } = placed.row
  if (value === undefined) return null
  if (predicate.object === 'entity') {
    lookup.complain(
      placed,
      ['value'],
      `${predicate.id} takes no value`,
      `object: an entity of kind ${predicate.range.join(', ')}; or unknown`,
    )
    return null
  }
  if (unit === undefined) {
    lookup.complain(
      placed,
      ['unit'],
      'is missing',
      `a unit of ${predicate.units.join(', ')}: ${unitsOf(predicate.units).join(', ')}, or another`,
    )
    return null
  }
  const kind = unitKind(unit)
  const likely =
    unit in UNITS ? [] : nearest(unit, UNIT_IDS).filter((known) => Math.abs(known.length - unit.length) <= 1)
  if (likely.length > 0)
    lookup.complain(
      placed,
      ['unit'],
      `${unit} is nearly ${likely.join(' or ')}`,
      `${likely.join(', ')}; or a unit that cannot be mistaken for one`,
    )
  else if (!predicate.units.includes(kind)) {
    lookup.complain(
      placed,
      ['unit'],
      `${unit} is a unit of ${kind}`,
      `for ${predicate.id} a unit of ${predicate.units.join(', ')}: ${unitsOf(predicate.units).join(', ')}`,
    )
  }
  return { value, unit, comparator }
}

/** Units are open: three capitals are a currency, any other new one counts things. */
function unitKind(unit: string): UnitKind {
  if (unit in UNITS) return UNITS[unit as UnitId].kind
  return /^[A-Z]{3}$/.test(unit) ? 'currency' : 'count'
}

function unitsOf(kinds: readonly UnitKind[]): UnitId[] {
  return UNIT_IDS.filter((id) => kinds.includes(UNITS[id].kind))
}
