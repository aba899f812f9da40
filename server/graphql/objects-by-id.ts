/** Objects of one type for the items of a service, each read once and only if a field of it is wanted. */
import type { ReadOptions, ReadStore, TypeName } from '../store/read-port.ts'
import type { Answer, Selection } from '../store/selection.ts'

/** As many as a page holds. */
const AT_ONCE = 100

export async function objectsById(
  store: ReadStore,
  type: TypeName,
  ids: readonly string[],
  wanted: Selection,
  options: ReadOptions,
): Promise<ReadonlyMap<string, Answer>> {
  const found = new Map<string, Answer>()
  const unique = wanted.fields.length > 0 ? [...new Set(ids)] : []
  for (let at = 0; at < unique.length; at += AT_ONCE) {
    const rows = await store.select({ from: 'ids', type, ids: unique.slice(at, at + AT_ONCE) }, wanted, options)
    for (const { key, object } of rows) found.set(key[0] ?? '', object)
  }
  return found
}
