/** The port for dossiers, on Neo4j. */
import type { DossierStore } from '../dossier-port.ts'
import { cypher } from './cypher-text.ts'
import type { Graph } from './driver.ts'
import { read } from './run-query.ts'

const DENIED_BY = cypher('dossier/denied-by')

export function neo4jDossierStore(graph: Graph): DossierStore {
  return {
    deniedBy: async (entity, most, { signal, timeoutMs }) => {
      const rows = await read<{ id: string }>(graph, {
        text: DENIED_BY,
        parameters: { of: { entity, most } },
        signal,
        timeoutMs,
      })
      return rows.map(({ id }) => id)
    },
  }
}
