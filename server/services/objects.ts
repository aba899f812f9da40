/** Objects by id or slug. */
import { typeOfId } from '../model/ids.ts'
import type { ReadOptions, ReadStore, TypeName } from '../store/read-port.ts'
import { type Answer, type Selection, TYPE_KEY } from '../store/selection.ts'

const TYPE_OF_ID = { entity: 'Entity', claim: 'Claim', stance: 'Stance', passage: 'Passage' } as const

/** The entity with an id or slug, or null. */
export async function entity(
  store: ReadStore,
  idOrSlug: string,
  selection: Selection,
  options: ReadOptions,
): Promise<Answer | null> {
  // A slug has no prefix that is reserved: `e-mail` may be one, so what is no id of an entity is looked up as a slug too.
  const byId = typeOfId(idOrSlug) === 'entity'
  const rows = byId ? await store.select({ from: 'ids', type: 'Entity', ids: [idOrSlug] }, selection, options) : []
  if (rows[0]) return rows[0].object
  const [row] = await store.select({ from: 'slugs', slugs: [idOrSlug] }, selection, options)
  return row?.object ?? null
}

/**
 * The objects with these ids, in their order, null where there is none: one statement for each type among them.
 * Each answer tells its type under `TYPE_KEY`.
 */
export async function objects(
  store: ReadStore,
  ids: readonly string[],
  selectionFor: (type: TypeName) => Selection,
  options: ReadOptions,
): Promise<(Answer | null)[]> {
  const byType = Map.groupBy(new Set(ids), (id) => {
    const type = typeOfId(id)
    return type === null ? null : TYPE_OF_ID[type]
  })
  const found = new Map<string, Answer>()
  const reads = [...byType].map(async ([type, wanted]) => {
    if (type === null) return
    const rows = await store.select({ from: 'ids', type, ids: wanted }, selectionFor(type), options)
    for (const { key, object } of rows)
      found.set(key[0] as string, type === 'Entity' ? object : { ...object, [TYPE_KEY]: type })
  })
  await Promise.all(reads)
  return ids.map((id) => found.get(id) ?? null)
}
