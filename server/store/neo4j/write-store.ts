/** The write port on Neo4j. */
import { KINDS, PREDICATES } from '../../model/ontology/generated/ontology.ts'
import type { WriteStore } from '../write-port.ts'
import { checkGraph } from './check/check-graph.ts'
import { addDocument, removeDocumentText } from './documents/add-document.ts'
import type { Graph } from './driver.ts'
import { backup } from './dump/backup.ts'
import { refuseInterruptedRestore, restore } from './dump/restore.ts'
import { wipe } from './dump/wipe.ts'
import { migrate } from './migrate.ts'
import { rowStates } from './set-aside/named-rows.ts'
import { reinstate } from './set-aside/reinstate.ts'
import { setAside } from './set-aside/set-aside.ts'
import { applyDataset } from './write/apply-dataset.ts'
import { graphState } from './write/recorded-state.ts'

export function neo4jWriteStore(graph: Graph): WriteStore {
  return {
    migrate: async (progress) => {
      await refuseInterruptedRestore(graph)
      return migrate(graph, progress ? { progress } : {})
    },
    isEmpty: async () => (await graphState(graph)).datasets.length === 0,
    applyDataset: (dataset, options) => applyDataset(graph, dataset, options),
    check: (progress) => checkGraph(graph, { kinds: KINDS, predicates: PREDICATES }, progress),
    addDocument: (bytes, options) => addDocument(graph, bytes, options),
    removeDocumentText: (slug) => removeDocumentText(graph, slug),
    backup: (file, progress) => backup(graph, file, progress),
    restore: (file, progress) => restore(graph, file, { progress }),
    setAside: (decision, options) => setAside(graph, decision, options),
    reinstate: (decision, options) => reinstate(graph, decision, options),
    heldBack: async (claims) =>
      (await rowStates(graph, claims)).flatMap(({ id, state }) => (state === 'heldBack' ? id : [])),
    wipe: (progress) => wipe(graph, progress),
  }
}
