/** The port for dossiers, on Neo4j. */
import { NOW } from '../../model/clocks.ts'
import { firstDay, lastDay } from '../../model/partial-date.ts'
import type { DossierStore } from '../dossier-port.ts'
import { cypher } from './cypher-text.ts'
import type { Graph } from './driver.ts'
import { read } from './run-query.ts'

const DENIED_BY = cypher('dossier/denied-by')

export function neo4jDossierStore(graph: Graph): DossierStore {
  return {
    deniedBy: async (entity, most, { clocks: { validAt, knownAt } = NOW, signal, timeoutMs }) => {
      const rows = await read<{ id: string }>(graph, {
        text: DENIED_BY,
        parameters: {
          of: { entity, most },
          at: knownAt === null ? null : new Date(knownAt),
          first: validAt && firstDay(validAt),
          last: validAt && lastDay(validAt),
        },
        signal,
        timeoutMs,
      })
      return rows.map(({ id }) => id)
    },
  }
}
