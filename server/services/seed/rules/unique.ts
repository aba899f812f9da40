/** What may stand once in a folder: ids and slugs. */
import type { Collected } from '../collect.ts'
import type { Lookup } from '../lookup.ts'
import type { Placed } from '../shape/read-row.ts'

export function checkUnique(rows: Collected, lookup: Lookup): void {
  const entities = [...rows.documents, ...rows.entities]
  once(entities, 'id', lookup)
  once(entities, 'slug', lookup)
  once(rows.claims, 'id', lookup)
  once(rows.rejections, 'id', lookup)
}

function once<Field extends 'id' | 'slug'>(
  rows: readonly Placed<Readonly<Record<Field, string>>>[],
  field: Field,
  lookup: Lookup,
): void {
  const first = new Map<string, Placed<unknown>>()
  for (const placed of rows) {
    const value = placed.row[field]
    const before = first.get(value)
    if (before === undefined) first.set(value, placed)
    else {
      const place = `${before.file.path}:${before.file.lineOf([...before.path, field])}`
      lookup.complain(placed, [field], `${value} is taken by ${place}`, `another ${field}, or one row for both`)
    }
  }
}
