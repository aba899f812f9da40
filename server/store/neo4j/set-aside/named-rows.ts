/** The rows that a decision names, as they are recorded: nothing is decided on what was never there. */
import { CounterwatchError } from '../../../model/errors.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { type Limits, read } from '../run-query.ts'
import { inBatches } from '../write/batches.ts'

export type NamedType = 'claim' | 'stance' | 'document'

export interface NamedRow {
  readonly id: string
  readonly type: NamedType
  /** `heldBack`: retracted by hand, and not brought back since. */
  readonly state: 'current' | 'heldBack' | 'retracted'
  /** Of a specific stance. */
  readonly claim: string | null
  /** Of the last version; a document has none. */
  readonly key: string | null
  /** Of a document. */
  readonly downgraded: boolean
}

const ROW_STATES = cypher('set-aside/row-states')

/** @throws NOT_FOUND for an id that names none of these types */
export async function namedRows(
  graph: Graph,
  ids: readonly string[],
  types: readonly NamedType[],
  limits: Limits = {},
): Promise<NamedRow[]> {
  const rows = await rowStates(graph, [...new Set(ids)], limits)
  const found = new Map(rows.filter(({ type }) => types.includes(type)).map((row) => [row.id, row]))
  return [...new Set(ids)].map((id) => {
    const row = found.get(id)
    if (row) return row
    throw new CounterwatchError('NOT_FOUND', `ids: no ${types.join(' or ')} has the id ${id}.`, {
      field: 'ids',
      accepted: 'the id of a claim (c-…), a stance (c-….1, r-…) or a document (e-…) of this graph; nothing was written',
    })
  })
}

/** Without those that are not there. */
export async function rowStates(graph: Graph, ids: readonly string[], limits: Limits = {}): Promise<NamedRow[]> {
  const rows: NamedRow[] = []
  for (const batch of inBatches(ids))
    rows.push(...(await read<NamedRow>(graph, { text: ROW_STATES, parameters: { ids: batch }, ...limits })))
  return rows
}
