/** Sets of rows, a batch a statement; a row that found nothing to attach to is a fault, never a silent loss. */
import { cypher } from '../cypher-text.ts'
import type { Row, Transaction } from '../run-query.ts'

/** Where set-based writing stops gaining (performance.md, "Bulk load"). */
export const BATCH = 5_000

export interface Writer {
  readonly tx: Transaction
  /** The moment of this transaction, ISO 8601. */
  readonly now: string
}

const texts = new Map<string, string>()

export interface EachOptions {
  readonly parameters?: Row
  /** What the columns must add up to: of `count`, or by name. */
  readonly expect?: number | Readonly<Record<string, number>>
}

/** Runs `cypher/write/<name>` on batches of `list`, given as the parameter `key`; checks its columns where it is told. */
export async function each(
  { tx, now }: Writer,
  name: string,
  key: string,
  list: readonly unknown[],
  { parameters, expect = {} }: EachOptions = {},
): Promise<void> {
  const sums: Record<string, number> = {}
  for (const batch of inBatches(list)) {
    const [row] = await tx.run<Record<string, number>>({
      text: text(name),
      parameters: { [key]: batch, now, ...parameters },
    })
    for (const [column, value] of Object.entries(row ?? {})) sums[column] = (sums[column] ?? 0) + value
  }
  for (const [column, wanted] of Object.entries(typeof expect === 'number' ? { count: expect } : expect)) {
    const found = sums[column] ?? 0
    if (found !== wanted) throw new Error(`${name}: ${column} is ${found}, not ${wanted}`)
  }
}

/** Rows that `cypher/write/<name>` answers for batches of `ids`. */
export async function collect<R = Row>(tx: Transaction, name: string, ids: readonly string[]): Promise<R[]> {
  const rows: R[] = []
  for (const batch of inBatches(ids)) rows.push(...(await tx.run<R>({ text: text(name), parameters: { ids: batch } })))
  return rows
}

export function* inBatches<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += BATCH) yield list.slice(at, at + BATCH)
}

function text(name: string): string {
  const known = texts.get(name) ?? cypher(`write/${name}`)
  texts.set(name, known)
  return known
}
