/** The whole graph as one JSON document, in pieces as they come. */
import { type ExportHead, noticeData } from './notice.ts'
import type { GraphRow } from './read-graph.ts'

export const EXPORT_FORMAT = 'counterwatch-export/1'

const LIST: Readonly<Record<GraphRow['type'], string>> = { entity: 'entities', document: 'documents', claim: 'claims' }

/** Rows come entities first, then claims; the facts of documents are held back to stand in a list of their own. */
export async function* jsonExport(head: ExportHead, rows: AsyncIterable<GraphRow>): AsyncGenerator<string> {
  yield `{\n"format": ${JSON.stringify(EXPORT_FORMAT)},\n"notice": ${JSON.stringify(noticeData(head))}`
  const documents: string[] = []
  let open: GraphRow['type'] | null = null
  for await (const { type, row } of rows) {
    const text = JSON.stringify(row)
    if (type === 'document') {
      documents.push(text)
      continue
    }
    if (open === type) yield `,\n${text}`
    else {
      yield `${open === null ? '' : '\n]'},\n"${LIST[type]}": [\n${text}`
      open = type
    }
  }
  const missing = open === 'claim' ? [] : open === 'entity' ? ['claims'] : ['entities', 'claims']
  yield `${open === null ? '' : '\n]'}${missing.map((list) => `,\n"${list}": []`).join('')}`
  yield `,\n"documents": [${documents.length === 0 ? '' : `\n${documents.join(',\n')}\n`}]\n}\n`
}
