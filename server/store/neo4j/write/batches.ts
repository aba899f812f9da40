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

/** Runs `cypher/write/<name>` on batches of `list`, given as the parameter `key`; checks `count` where it is told. */
export async function each(
  { tx, now }: Writer,
  name: string,
  key: string,
  list: readonly unknown[],
  options: { readonly parameters?: Row; readonly expect?: number } = {},
): Promise<void> {
  let count = 0
  for (const batch of inBatches(list)) {
    const [row] = await tx.run<{ count?: number }>({
      text: text(name),
      parameters: { [key]: batch, now, ...options.parameters },
    })
    count += row?.count ?? 0
  }
  if (options.expect !== undefined && count !== options.expect) {
    throw new Error(`${name} wrote ${count} rows of ${options.expect}`)
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
