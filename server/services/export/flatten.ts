/** The answer of a query as a table: its first list of objects, one row each, nested fields under dotted columns. */
import { CAVEAT } from '../../model/notice.ts'
import type { Cell } from './csv.ts'
import { type Json, type JsonObject, isObject, sourcesText, word } from './sources.ts'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Null where the answer holds no list of objects and is not one itself. */
export function flatten(data: Json): Table | null {
  const objects = firstList(data) ?? (isObject(data) ? [data] : null)
  if (objects === null) return null
  const flat = objects.map((object) => {
    const cells = new Map<string, Cell>()
    put(cells, '', object)
    return { cells, sources: sourcesText(object) }
  })
  const columns = columnsOf(flat.map(({ cells }) => cells))
  return {
    columns: [...columns, 'sources', 'caveat'],
    rows: flat.map(({ cells, sources }) => [...columns.map((column) => cells.get(column) ?? null), sources, CAVEAT.en]),
  }
}

/** In the order in which they come; an object that is null in some rows has no column besides those of its fields. */
function columnsOf(rows: readonly ReadonlyMap<string, Cell>[]): string[] {
  const columns = [...new Set(rows.flatMap((cells) => [...cells.keys()]))]
  return columns.filter((column) => !columns.some((other) => other.startsWith(`${column}.`)))
}

/** Breadth first, so that the list that was asked for comes before the lists inside of its items. */
function firstList(data: Json): JsonObject[] | null {
  let level: Json[] = [data]
  while (level.length > 0) {
    for (const value of level) {
      if (Array.isArray(value) && value.some(isObject)) return value.filter(isObject)
    }
    level = level.flatMap((value) => (isObject(value) ? visible(value).map(([, inner]) => inner) : []))
  }
  return null
}

function put(cells: Map<string, Cell>, column: string, value: Json): void {
  if (typeof value !== 'object' || value === null) cells.set(column, value)
  else if (isObject(value))
    for (const [key, inner] of visible(value)) put(cells, column === '' ? key : `${column}.${key}`, inner)
  else cells.set(column, listText(value))
}

/** Plain items side by side; objects as JSON, which a table has no better place for. */
function listText(items: readonly Json[]): string {
  const nested = items.some((item) => typeof item === 'object' && item !== null)
  return nested ? JSON.stringify(items, withoutAdded) : items.map(word).join('; ')
}

/** Fields that the export added have a column of their own, in words. */
function visible(object: JsonObject): [string, Json][] {
  return Object.entries(object).filter(([key]) => !key.startsWith('_'))
}

function withoutAdded(key: string, value: unknown): unknown {
  return key.startsWith('_') ? undefined : value
}
