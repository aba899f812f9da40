/**
 * Runs a compiled selection: one statement, and one more for each field that was left out of it for its depth. The number
 * of statements depends on the shape of the selection alone, never on how many rows there are.
 */
import type { ReadOptions, ReadRow, Root } from '../read-port.ts'
import type { Answer, Selection } from '../selection.ts'
import { compile } from './compile/compile.ts'
import type { Pending, Split } from './compile/scope.ts'
import type { Graph } from './driver.ts'
import { read } from './run-query.ts'
import type { ShapeBudget } from './shape-budget.ts'

export interface SelectionReader {
  readonly graph: Graph
  readonly shapes: ShapeBudget
}

export async function readSelection(
  reader: SelectionReader,
  root: Root,
  selection: Selection,
  options: ReadOptions,
): Promise<ReadRow[]> {
  if (root.from === 'ids' && root.ids.length === 0) return []
  const { text, parameters, decode, splits } = compile(root, selection, options)
  reader.shapes.admit(text)
  const rows = await read<{ key: string[]; object: unknown }>(reader.graph, { text, parameters, ...limits(options) })
  const pending: Pending[] = []
  const found = rows.map(({ key, object }) => ({ key, object: decode(object, pending) as Answer }))
  const bySplit = Map.groupBy(pending, ({ split }) => split)
  await Promise.all(splits.map((split, at) => fill(reader, split, bySplit.get(at) ?? [], options)))
  return found
}

async function fill(
  reader: SelectionReader,
  split: Split,
  pending: readonly Pending[],
  options: ReadOptions,
): Promise<void> {
  const ids = [...new Set(pending.map(({ id }) => id))]
  const rows = await readSelection(reader, { from: 'ids', type: split.type, ids }, split.selection, options)
  const byId = new Map(rows.map(({ key, object }) => [key[0] as string, object]))
  for (const { id, put } of pending) put(byId.get(id) ?? null)
}

function limits({ signal, timeoutMs }: ReadOptions) {
  return { signal, timeoutMs }
}
