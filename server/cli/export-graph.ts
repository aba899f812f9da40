/** `export` without a query: the whole graph as one JSON document or as a folder of tables. */
import { join } from 'node:path'
import { csvLines, BYTE_ORDER_MARK } from '../services/export/csv.ts'
import { tableRows, type TableName, TABLES } from '../services/export/csv-tables.ts'
import { jsonExport } from '../services/export/json-export.ts'
import { type ExportHead, noticeText } from '../services/export/notice.ts'
import { type GraphRead, type GraphRow, readGraph } from '../services/export/read-graph.ts'
import { neo4jReadStore } from '../store/neo4j/read-store.ts'
import type { Graph } from '../store/neo4j/driver.ts'
import type { Io, Outcome } from './host.ts'
import { VERSION } from '../version.ts'
import { type WholeFile, writeWhole } from './write-whole.ts'

type Counts = Record<GraphRow['type'], number>

export async function exportJson(graph: Graph, out: string | null, io: Io): Promise<Outcome> {
  const read = await readGraph(neo4jReadStore(graph), io.progress, io.signal)
  const counts: Counts = { entity: 0, document: 0, claim: 0 }
  const write = async (file: WholeFile) => {
    for await (const text of jsonExport(headOf(read), counted(read, counts))) await file.write(text)
  }
  if (out === null) {
    await write(io.stdout)
    return { data: null, text: '' }
  }
  await writeWhole([out], async ([file]) => file && write(file))
  return written([out], read.revision, counts)
}

export async function exportTables(graph: Graph, folder: string, io: Io): Promise<Outcome> {
  const read = await readGraph(neo4jReadStore(graph), io.progress, io.signal)
  const counts: Counts = { entity: 0, document: 0, claim: 0 }
  const names = Object.keys(TABLES) as TableName[]
  const paths = [...names, 'README.txt'].map((name) => join(folder, name))
  await writeWhole(paths, async (files) => {
    const fileOf = new Map(names.map((name, at) => [name, files[at]]))
    for (const name of names) await fileOf.get(name)?.write(BYTE_ORDER_MARK + csvLines([TABLES[name]]))
    for await (const row of counted(read, counts)) {
      for (const { table, cells } of tableRows(row)) await fileOf.get(table)?.write(csvLines([cells]))
    }
    await files.at(-1)?.write(noticeText(headOf(read)))
  })
  return written(paths, read.revision, counts)
}

function headOf({ revision }: GraphRead): ExportHead {
  return { revision, exportedAt: new Date().toISOString(), version: VERSION }
}

async function* counted({ rows }: GraphRead, counts: Counts): AsyncGenerator<GraphRow> {
  for await (const row of rows) {
    counts[row.type] += 1
    yield row
  }
}

function written(files: readonly string[], revision: number, counts: Counts): Outcome {
  const { entity: entities, document: documents, claim: claims } = counts
  return {
    data: { files, revision, entities, documents, claims },
    text: `Wrote ${entities} entities and ${claims} claims (revision ${revision}) to ${files.join(', ')}.`,
  }
}
