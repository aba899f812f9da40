/**
 * Relay connections with keyset cursors. A page is read one row longer than asked, which tells whether more follow; the
 * cursor is the sort key of a row, so pages do not shift when something is written in between.
 */
import { CounterwatchError } from '../model/errors.ts'
import { type Answer, type Selection, mergeSelections, within } from './selection.ts'

export const MAX_PAGE = 100

/** What is wanted of the items of a connection, through `edges { node }` and `nodes`. */
export function itemSelection(connection: Selection | null): Selection {
  return mergeSelections([within(connection, 'edges', 'node'), within(connection, 'nodes')])
}

export interface Item {
  /** The sort key of the row. */
  readonly key: readonly string[]
  readonly node: Answer | null
}

/** The connection as its fields want it. */
export function toConnection(items: readonly Item[], first: number, after: unknown): Answer {
  const page = items.slice(0, first)
  const edges = page.map(({ key, node }) => ({ cursor: encodeCursor(key), node }))
  return {
    edges,
    nodes: page.map(({ node }) => node),
    pageInfo: {
      hasNextPage: items.length > first,
      hasPreviousPage: typeof after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** @throws BAD_INPUT outside of 1 to 100 */
export function pageSize(first: unknown, fallback: number): number {
  const size = first ?? fallback
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
    throw new CounterwatchError(
      'BAD_INPUT',
      `first: ${JSON.stringify(size)} is not accepted; a page has 1 to ${MAX_PAGE} items`,
      {
        field: 'first',
        accepted: `1 to ${MAX_PAGE}`,
      },
    )
  }
  return size
}

/** Version of the cursors' form. */
const VERSION = 'k1'

export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify([VERSION, ...key])).toString('base64url')
}

/** The sort key in a cursor of `length` parts, or null where none was given. @throws BAD_INPUT for anything else */
export function decodeCursor(after: unknown, length: number): string[] | null {
  if (after === undefined || after === null) return null
  try {
    const text = typeof after === 'string' ? Buffer.from(after, 'base64url').toString('utf8') : ''
    const [version, ...key] = JSON.parse(text) as unknown[]
    if (version === VERSION && key.length === length && key.every((part) => typeof part === 'string')) return key
  } catch {
    // Not one of ours: told below.
  }
  throw new CounterwatchError(
    'BAD_INPUT',
    'after: this is not a cursor of this list; pass the endCursor of the page before',
    {
      field: 'after',
      accepted: 'an endCursor of the same list',
    },
  )
}
