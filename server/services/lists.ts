/** Lists of entities and of claims, page by page. */
import type { ClaimFilter, ReadOptions, ReadRow, ReadStore } from '../store/read-port.ts'
import type { Selection } from '../store/selection.ts'
import { resolveIds } from './resolve-ids.ts'

export interface Page {
  readonly first: number
  readonly after: unknown
}

/** One row more than a page holds, when more follow. */
export function listEntities(
  store: ReadStore,
  filter: { readonly kinds: readonly string[] | null; readonly read: boolean | null },
  page: Page,
  selection: Selection,
  options: ReadOptions,
): Promise<ReadRow[]> {
  return store.select({ from: 'entities', ...filter, ...page }, selection, options)
}

const ENTITY_LISTS = ['subjects', 'objects', 'entities', 'speakers', 'documents'] as const

export async function listClaims(
  store: ReadStore,
  filter: ClaimFilter,
  page: Page,
  selection: Selection,
  options: ReadOptions,
): Promise<ReadRow[]> {
  const resolved: Record<string, unknown> = { ...filter }
  await Promise.all(
    ENTITY_LISTS.map(async (list) => {
      const given = filter[list]
      if (given) resolved[list] = await resolveIds(store, `filter.${list}`, given, options)
    }),
  )
  return store.select({ from: 'claims', filter: resolved, ...page }, selection, options)
}
