/** What keys do in a tree grid, after the pattern of the ARIA Authoring Practices Guide. Without a browser. */
export interface TreeRow {
  readonly key: string
  readonly parent: string | null
  readonly open: boolean | null
}

export type TreeStep =
  /** To the row of this number, from 0. */
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'fold' | 'unfold'; readonly key: string }
  /** From the row to the first or the last of its buttons. */
  | { readonly type: 'into'; readonly end: 'first' | 'last' }
  | { readonly type: 'choose' }

/**
 * @param at number of the row with the focus, from 0
 * @param key as `KeyboardEvent.key` names it; all of these are the same on every layout
 * @param page rows that fit into the window
 */
export function treeStep(rows: readonly TreeRow[], at: number, key: string, page: number): TreeStep | null {
  const row = rows[at]
  if (!row) return null
  const go = (to: number): TreeStep => ({ type: 'go', to: Math.min(rows.length - 1, Math.max(0, to)) })
  switch (key) {
    case 'ArrowDown':
      return go(at + 1)
    case 'ArrowUp':
      return go(at - 1)
    case 'PageDown':
      return go(at + page)
    case 'PageUp':
      return go(at - page)
    case 'Home':
      return go(0)
    case 'End':
      return go(rows.length - 1)
    case 'ArrowRight':
      return row.open === false ? { type: 'unfold', key: row.key } : { type: 'into', end: 'first' }
    case 'ArrowLeft':
      if (row.open) return { type: 'fold', key: row.key }
      if (row.parent !== null) return go(rows.findIndex(({ key: other }) => other === row.parent))
      return { type: 'into', end: 'last' }
    case 'Enter':
    case ' ':
      return { type: 'choose' }
    default:
      return null
  }
}

/**
 * The next row that begins with what was typed, round and round; null where none does. One letter leads on from the row with
 * the focus, more letters keep it as long as it fits.
 */
export function rowStarting(texts: readonly string[], at: number, typed: string, lang: string): number | null {
  const wanted = typed.toLocaleLowerCase(lang)
  const from = wanted.length > 1 ? at : at + 1
  for (let step = 0; step < texts.length; step++) {
    const index = (from + step) % texts.length
    if (texts[index]?.toLocaleLowerCase(lang).startsWith(wanted)) return index
  }
  return null
}
