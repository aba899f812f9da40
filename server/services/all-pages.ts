/** Every object of a list, page after page, for what must see all of them. */
import { encodeCursor } from '../store/connection.ts'
import type { ReadOptions, ReadStore, Root } from '../store/read-port.ts'
import type { Answer, Selection } from '../store/selection.ts'

type ListRoot = Extract<Root, { readonly first: number }>
type List = ListRoot extends infer R ? (R extends ListRoot ? Omit<R, 'first' | 'after'> : never) : never

const PAGE = 500

export async function* allPages(
  store: ReadStore,
  list: List,
  selection: Selection,
  options: ReadOptions,
): AsyncGenerator<Answer> {
  let after: unknown = null
  for (;;) {
    const root = { ...list, first: PAGE, after } as Root
    const rows = await store.select(root, selection, options)
    for (const { object } of rows.slice(0, PAGE)) yield object
    const last = rows[PAGE - 1]
    // A page is read one row longer than asked, which tells whether more follow.
    if (rows.length <= PAGE || last === undefined) return
    after = encodeCursor(last.key)
  }
}
