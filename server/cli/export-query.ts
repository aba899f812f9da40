/** `export --query`: what a GraphQL query answers, as JSON or as a table, with the sources of each claim. */
import { graphqlContext } from '../app.ts'
import { runExportQuery } from '../graphql/export/run-export-query.ts'
import { createSchema } from '../graphql/schema.ts'
import { CounterwatchError } from '../model/errors.ts'
import { BYTE_ORDER_MARK, csvLines } from '../services/export/csv.ts'
import { flatten } from '../services/export/flatten.ts'
import { noticeData } from '../services/export/notice.ts'
import type { Io, Outcome } from './host.ts'
import { VERSION } from '../version.ts'
import type { OpenGraph } from './with-graph.ts'
import { writeWhole } from './write-whole.ts'

export interface QueryExport {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly format: 'json' | 'csv'
  /** Null: on stdout. */
  readonly out: string | null
}

export async function exportQuery({ graph, config }: OpenGraph, wanted: QueryExport, io: Io): Promise<Outcome> {
  const { query, variables, format, out } = wanted
  const context = {
    ...graphqlContext(graph, config.quotes),
    request: new Request('http://localhost/', { signal: io.signal }),
  }
  const { revision } = await context.store.stats({ quotes: false })
  const data = await runExportQuery({ query, variables }, createSchema(), context)
  const notice = noticeData({ revision, exportedAt: new Date().toISOString(), version: VERSION })
  const table = format === 'csv' ? flatten(data) : null
  if (format === 'csv' && table === null) {
    throw new CounterwatchError('BAD_INPUT', 'The answer holds no objects that could be rows of a table.', {
      field: 'format',
      accepted: 'a query for objects or lists of them, or --format json',
    })
  }
  const text = table
    ? csvLines([table.columns, ...table.rows])
    : `${JSON.stringify({ notice, query, variables, data }, null, 1)}\n`
  if (out === null) {
    await io.stdout.write(text)
    return { data: null, text: '' }
  }
  await writeWhole([out], async ([file]) => file?.write(table ? BYTE_ORDER_MARK + text : text))
  const rows = table?.rows.length
  return {
    data: { file: out, revision, ...(rows !== undefined && { rows }) },
    text: `Wrote ${rows === undefined ? 'the answer' : `${rows} rows`} to ${out}.`,
  }
}
