/** Graphs straight into the database, as the writer would leave them (entities and links only). */
import { LINK_TYPE } from '../../../server/model/ontology/generated/ontology.ts'
import type { PathEntity, PathGraph, PathLink } from '../../../server/model/paths/path-graph.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { write } from '../../../server/store/neo4j/run-query.ts'

const BATCH = 5_000

export async function loadGraph(graph: Graph, { entities, links }: PathGraph): Promise<void> {
  for (const rows of batches(entities)) {
    await run(
      graph,
      'UNWIND $rows AS row CREATE (e:Entity) SET e = row, e.recordedAt = datetime()',
      rows.map((entity: PathEntity) => ({ ...entity, slug: slugOf(entity.id), anonymous: false })),
    )
  }
  for (const [type, ofType] of Map.groupBy(links, (link) => LINK_TYPE[link.predicate])) {
    for (const rows of batches(ofType)) {
      await run(
        graph,
        `UNWIND $rows AS row MATCH (a:Entity {id: row.subject}), (b:Entity {id: row.object})
         CREATE (a)-[l:${type}]->(b) SET l = row.properties, l.recordedAt = datetime()`,
        rows.map(({ subject, object, predicate: _, ...properties }: PathLink) => ({ subject, object, properties })),
      )
    }
  }
}

/** Links that no longer count, beside those that do. */
export async function loadRetracted(graph: Graph, links: readonly PathLink[]): Promise<void> {
  await loadGraph(graph, { entities: [], links })
  const text = `MATCH ()-[l]->() WHERE l.claim IN $rows SET l.retractedAt = datetime()`
  await run(
    graph,
    text,
    links.map(({ claim }) => claim),
  )
}

export function slugOf(id: string): string {
  return `the-${id}`
}

async function run(graph: Graph, text: string, rows: readonly unknown[]): Promise<void> {
  await write(graph, (tx) => tx.run({ text, parameters: { rows } }))
}

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let i = 0; i < all.length; i += BATCH) yield all.slice(i, i + BATCH)
}
