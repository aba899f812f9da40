/** The questions of a plan, put to the graph by plain reads. */
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { type Limits, read, type Row } from '../run-query.ts'
import { inBatches } from '../write/batches.ts'
import type { Ask } from '../write/verdicts.ts'
import type { AskSetAside } from './plan-set-aside.ts'

export function askingGraph(
  graph: Graph,
  limits: Limits = {},
): { readonly ask: Ask; readonly askSetAside: AskSetAside } {
  return {
    ask: async <R>(name: string, ids: readonly string[]) => {
      const rows: R[] = []
      for (const batch of inBatches(ids))
        rows.push(...(await read<R>(graph, { text: cypher(`write/${name}`), parameters: { ids: batch }, ...limits })))
      return rows
    },
    askSetAside: <R>(name: string, parameters: Readonly<Row>) =>
      read<R>(graph, { text: cypher(`set-aside/${name}`), parameters, ...limits }),
  }
}
