import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addDocument } from '../../../server/store/neo4j/documents/add-document.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { backup } from '../../../server/store/neo4j/dump/backup.ts'
import { refuseInterruptedRestore, restore } from '../../../server/store/neo4j/dump/restore.ts'
import { wipe } from '../../../server/store/neo4j/dump/wipe.ts'
import { migrate, schemaVersion } from '../../../server/store/neo4j/migrate.ts'
import { migrationFiles } from '../../../server/store/neo4j/migration-files.ts'
import { read } from '../../../server/store/neo4j/run-query.ts'
import { setAside } from '../../../server/store/neo4j/set-aside/set-aside.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { cleanDatabase } from '../../support/clean-database.ts'
import { CLAIMS, NEWS_TEXT, SMALL_DATASET } from '../../support/small-dataset.ts'
import { completeGraph } from './snapshot.ts'
import { emptyGraph, raw, storeGraph } from './store-graph.ts'

let graph: Graph
let folder: string
let file: string
beforeAll(async () => {
  graph = await storeGraph()
  folder = await mkdtemp(join(tmpdir(), 'counterwatch-backup-'))
  file = join(folder, 'graph.backup')
})
beforeEach(async () => {
  await emptyGraph(graph)
  await applyDataset(graph, SMALL_DATASET)
  await applyDataset(graph, { ...SMALL_DATASET, claims: CLAIMS.slice(1), rejections: [] })
  await setAside(graph, { action: 'downgrade', objects: ['e-finding'], because: 'a test' })
  await addDocument(graph, new TextEncoder().encode(NEWS_TEXT))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await graph.close()
})

/** Everything but the lock of migrations, which belongs to the process and not to the graph. */
async function everything() {
  const { nodes, relationships } = await completeGraph(graph)
  return { nodes: nodes.filter((node) => !node.startsWith('[["MigrationLock"]')), relationships }
}

test.each([50_000, 10])(
  'nothing is lost, with its history and texts, in an empty database or in the same (one transaction up to %i rows)',
  async (atomicRows) => {
    const before = await everything()
    const report = await backup(graph, file)
    expect([report.nodes, report.relationships]).toEqual([before.nodes.length, before.relationships.length])
    expect((await stat(file)).mode & 0o077).toBe(0)
    expect(await readdir(folder)).toEqual(['graph.backup'])

    await applyDataset(graph, SMALL_DATASET)
    expect(await everything()).not.toEqual(before)
    expect(await restore(graph, file, { atomicRows })).toEqual(report)
    expect(await everything()).toEqual(before)

    await cleanDatabase(graph.driver, { keepSchema: atomicRows === 10 })
    await restore(graph, file, { atomicRows })
    expect(await everything()).toEqual(before)
    // And it is a graph to go on with.
    expect((await applyDataset(graph, SMALL_DATASET)).counts).toMatchObject({
      claim: { restored: 1 },
      rejection: { restored: 1 },
    })
  },
)

test('a database with another graph is left as it is', async () => {
  await backup(graph, file)
  await raw(graph, "MATCH (m:Meta) SET m.id = 'another'")
  const before = await everything()
  await expect(restore(graph, file)).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await everything()).toEqual(before)
})

test('a damaged, cut, forged or foreign file is refused before anything is touched', async () => {
  await backup(graph, file)
  const before = await everything()
  const packed = await readFile(file)
  const text = gunzipSync(packed).toString()
  const lines = text.split('\n')
  const bad = join(folder, 'bad.backup')
  const refused = async (content: string | Buffer, reason: RegExp): Promise<void> => {
    await writeFile(bad, content)
    await expect(restore(graph, bad)).rejects.toMatchObject({
      code: 'BAD_FILE',
      message: expect.stringMatching(reason) as string,
    })
  }
  await refused(packed.subarray(0, packed.length / 2), /cannot be read/)
  await refused('plain text', /cannot be read/)
  await refused(gzipSync('{"format":"other"}\n'), /no backup/)
  await refused(gzipSync(text.replace('"version":1', '"version":99')), /version is 99/)
  await refused(gzipSync(text.replace('Acme', 'Acne')), /changed/)
  await refused(gzipSync(lines.filter((_, at) => at !== 3).join('\n')), /changed|not in it/)
  await refused(gzipSync(lines.slice(0, -2).join('\n') + '\n'), /too early/)
  await refused(gzipSync(`${lines[0]}\nnot json\n`), /not JSON/)
  await rm(bad)
  await expect(restore(graph, bad)).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringMatching(/no such file/) as string,
  })
  await expect(backup(graph, join(folder, 'nowhere', 'x'))).rejects.toMatchObject({ code: 'BAD_FILE' })
  expect(await everything()).toEqual(before)
})

test('a backup of an older schema is brought to the present one', async () => {
  await raw(graph, 'MATCH (m:Migration) WHERE m.version > 1 DELETE m')
  await backup(graph, file)
  await restore(graph, file)
  expect(await schemaVersion(graph)).toBe(migrationFiles().length)
})

test('a restore that was interrupted is told, and can be done again', async () => {
  const before = await everything()
  const { graphId } = await backup(graph, file)
  // As a process leaves it that dies between two batches.
  await raw(graph, 'MATCH (n) WHERE NOT n:MigrationLock DETACH DELETE n')
  await raw(graph, 'CREATE (:Restoring {graphId: $graphId, startedAt: datetime()}), (:Entity {id: "e-half"})', {
    graphId,
  })
  await expect(refuseInterruptedRestore(graph)).rejects.toMatchObject({ code: 'CONFLICT' })
  await restore(graph, file, { atomicRows: 10 })
  await refuseInterruptedRestore(graph)
  expect(await everything()).toEqual(before)
})

test('wipe takes everything of ours, rows and schema, and nothing of others', async () => {
  await raw(graph, 'CREATE (:Invoice {number: 1})')
  expect((await wipe(graph)).nodes).toBeGreaterThan(50)
  expect(await read(graph, { text: 'MATCH (n) RETURN labels(n) AS labels' })).toEqual([{ labels: ['Invoice'] }])
  const names = await read<{ name: string }>(graph, {
    text: "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
  })
  expect(names.map(({ name }) => name).filter((name) => name !== 'counterwatch_test_database')).toEqual([])
  await raw(graph, 'MATCH (n:Invoice) DELETE n')
  await migrate(graph)
})
