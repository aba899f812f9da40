/** After a load changed the passages of documents whose text the user gave: looks for them in that text again. */
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read } from '../run-query.ts'
import { lockedWrite } from '../write/locked-write.ts'
import { placeText, writeAnchors } from './store-text.ts'

interface KeptText {
  readonly document: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

const PARAGRAPHS = cypher('documents/paragraphs')

/** The revision afterwards; null when no text is kept of any of them. */
export async function reanchorDocuments(graph: Graph, documents: readonly string[]): Promise<number | null> {
  if (documents.length === 0) return null
  const kept = await read<KeptText>(graph, { text: PARAGRAPHS, parameters: { documents }, timeoutMs: 60_000 })
  if (kept.length === 0) return null
  const placed = await Promise.all(
    kept.map(({ document, paragraphs }) => placeText(graph, document, textOf(paragraphs))),
  )
  const { revision } = await lockedWrite(graph, null, { action: 'text' }, async (writer) => {
    for (const each of placed) await writeAnchors(writer, each)
  })
  return revision
}

/** Between paragraphs there is white space only, so its form does not matter. */
function textOf(paragraphs: KeptText['paragraphs']): string {
  let length = 0
  let text = ''
  for (const paragraph of paragraphs) {
    text += '\n'.repeat(Math.max(0, paragraph.start - length)) + paragraph.text
    length = paragraph.end
  }
  return text
}
