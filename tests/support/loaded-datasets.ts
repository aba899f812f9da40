/** What a suite finds in the database that the suites share. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Dataset } from '../../server/model/dataset.ts'
import type { Graph } from '../../server/store/neo4j/driver.ts'
import { migrate } from '../../server/store/neo4j/migrate.ts'
import { read } from '../../server/store/neo4j/run-query.ts'
import { applyDataset } from '../../server/store/neo4j/write/apply-dataset.ts'
import { cleanDatabase } from './clean-database.ts'

/** Into an empty graph, in their order. */
export async function loadDatasets(graph: Graph, datasets: readonly Dataset[]): Promise<void> {
  await cleanDatabase(graph.driver, { keepSchema: true })
  await migrate(graph)
  for (const dataset of datasets) await applyDataset(graph, dataset)
}

/**
 * The same, but not again where a suite before this one did so and nobody wrote since: every write of the product counts the
 * revision, and a suite that writes past the product must write through it as well.
 */
export async function keepDatasets(graph: Graph, datasets: readonly Dataset[]): Promise<void> {
  const note = join(tmpdir(), `counterwatch-tests-${digest(inject('neo4j').uri)}.json`)
  const wanted = digest(JSON.stringify(datasets))
  const held = async () => JSON.stringify([wanted, await lastWrite(graph)])
  if (existsSync(note) && readFileSync(note, 'utf8') === (await held())) return
  await loadDatasets(graph, datasets)
  writeFileSync(note, await held())
}

/** Null where there is no graph. */
async function lastWrite(graph: Graph): Promise<unknown> {
  const text = `MATCH (m:Meta {key: 'graph'}) RETURN m.id AS id, m.revision AS revision, m.token AS token,
    toString(m.recordedAt) AS at, COUNT { () } AS nodes, COUNT { ()-->() } AS links`
  return (await read(graph, { text }))[0] ?? null
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
