/** Takes a decision on documents, each by itself, and undoes it: the preview equals what happens, and nothing is left of it. */
import { expect } from 'vitest'
import { KINDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import type { PathRequest } from '../../../server/model/paths/request.ts'
import { previewDecision } from '../../../server/services/decisions/preview-decision.ts'
import { findPaths } from '../../../server/services/paths/find-paths.ts'
import { PATH_BOUNDS } from '../../../server/services/paths/path-bounds.ts'
import { checkGraph } from '../../../server/store/neo4j/check/check-graph.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { neo4jPathStore } from '../../../server/store/neo4j/paths/path-store.ts'
import { neo4jReadStore } from '../../../server/store/neo4j/read-store.ts'
import { read } from '../../../server/store/neo4j/run-query.ts'
import { reinstate } from '../../../server/store/neo4j/set-aside/reinstate.ts'
import { neo4jDecisionPreviews, setAside } from '../../../server/store/neo4j/set-aside/set-aside.ts'
import type { DecisionReport, DocumentAction } from '../../../server/store/set-aside-port.ts'
import { claimStates, differences } from './claim-states.ts'

/** A search that a busy machine stopped would prove nothing. */
const BOUNDS = { ...PATH_BOUNDS, milliseconds: 120_000 }

export interface Outcome {
  readonly report: DecisionReport
  readonly pathsChanged: number
}

/** @returns what changed, by document */
export async function decideEach(
  graph: Graph,
  action: DocumentAction,
  documents: readonly string[],
  questions: readonly PathRequest[],
): Promise<Map<string, Outcome>> {
  const store = neo4jPathStore(graph)
  const deps = {
    store: neo4jReadStore(graph),
    paths: store,
    decisions: neo4jDecisionPreviews(graph),
    bounds: BOUNDS,
  }
  const found = () =>
    Promise.all(questions.map((question) => findPaths({ store, bounds: BOUNDS }, { ...question, first: 25 })))
  const outcomes = new Map<string, Outcome>()
  for (const document of documents) {
    const [before, paths, left] = [await claimStates(graph), await found(), await stancesLeft(graph, document)]
    const writes: string[] = []
    const stop = graph.observe(({ mode, text }) => mode === 'write' && writes.push(text))
    const preview = await previewDecision(deps, action, document, questions, { quotes: false })
    stop()
    expect(writes, document).toEqual([])

    const report = await setAside(graph, { action, objects: [document], because: null })
    expect(report, document).toEqual({ ...preview.report, dryRun: false, revision: report.revision })
    const after = await claimStates(graph)
    expect(preview.report.claims, document).toEqual(differences(before, after))
    expect(
      preview.paths.map((each) => each.before.paths),
      document,
    ).toEqual(paths.map((each) => each.paths))
    expect(
      preview.paths.map((each) => each.after.paths),
      document,
    ).toEqual((await found()).map((each) => each.paths))
    expect(await stancesLeft(graph, document), document).toEqual(action === 'withdraw' ? [] : left)
    // It reads everything: once is enough for a graph.
    if (document === documents.at(-1))
      expect(await checkGraph(graph, { kinds: KINDS, predicates: PREDICATES }), document).toEqual([])

    const back = await reinstate(graph, { objects: [document], because: null })
    expect(back.rows, document).toEqual(report.rows)
    expect(await claimStates(graph), document).toEqual(before)
    const pathsChanged = preview.paths.reduce(
      (sum, { vanishing, appearing, weaker, stronger }) =>
        sum + vanishing.length + appearing.length + weaker.length + stronger.length,
      0,
    )
    outcomes.set(document, { report, pathsChanged })
  }
  return outcomes
}

/** The current stances that cite a document or rest on it. */
async function stancesLeft(graph: Graph, document: string): Promise<readonly { readonly id: string }[]> {
  return await read(graph, {
    text: 'MATCH (s:Stance) WHERE s.retractedAt IS NULL AND $document IN [s.documentId, s.basisId] RETURN s.id AS id ORDER BY id',
    parameters: { document },
  })
}

/** Every document of the graph, by id. */
export async function everyDocument(graph: Graph): Promise<string[]> {
  const rows = await read<{ id: string }>(graph, {
    text: 'MATCH (d:Document) WHERE d.retractedAt IS NULL RETURN d.id AS id ORDER BY id',
  })
  return rows.map(({ id }) => id)
}
