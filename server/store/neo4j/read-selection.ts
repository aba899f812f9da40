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
  if ((root.from === 'ids' ? root.ids : root.from === 'moments' ? root.items : null)?.length === 0) return []
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
  const rows = await readSelection(reader, rootOf(split, pending), split.selection, options)
  const byKey = new Map(rows.map(({ key, object }) => [key.join(' '), object]))
  for (const { id, at, put } of pending) put(byKey.get(at === null ? id : `${id} ${at}`) ?? null)
}

/** Where each row has a moment of its own, so has what is left of it. */
function rootOf({ type }: Split, pending: readonly Pending[]): Root {
  const items = new Map(pending.map(({ id, at }) => [`${id} ${at}`, { id, at }]))
  const moments = [...items.values()].flatMap(({ id, at }) => (at === null ? [] : { id, at }))
  if (moments.length > 0) return { from: 'moments', type, items: moments }
  return { from: 'ids', type, ids: [...items.values()].map(({ id }) => id) }
}

function limits({ signal, timeoutMs }: ReadOptions) {
  return { signal, timeoutMs }
}
