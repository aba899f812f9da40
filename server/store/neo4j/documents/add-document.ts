/**
 * Takes in the text of a known document. Which one it is, the hash of the file says; where the user's file is another edition,
 * the caller names the document, and its passages are looked for in the text.
 */
import { CounterwatchError } from '../../../model/errors.ts'
import { sha256 } from '../../../model/passage-text.ts'
import type { AnchorState, DocumentReport } from '../../write-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read } from '../run-query.ts'
import { lockedWrite } from '../write/locked-write.ts'
import { graphState } from '../write/recorded-state.ts'
import { anchoredPassages, clearText, placeText, writeText } from './store-text.ts'
import { textOfBytes, withoutMark } from './text-of-bytes.ts'

interface KnownDocument {
  readonly id: string
  readonly slug: string
  readonly sha256: string | null
}

const FIND = cypher('documents/find')
const WITH_PASSAGES = cypher('documents/with-passages')

export async function addDocument(
  graph: Graph,
  bytes: Uint8Array,
  options: { readonly slug?: string | undefined } = {},
): Promise<DocumentReport> {
  const given = textOfBytes(bytes)
  const hashes = [sha256(bytes), sha256(withoutMark(bytes))]
  const document = await findDocument(graph, hashes, options.slug)
  const marked = document.sha256 !== hashes[0] && given.startsWith('\ufeff')
  const { revision } = await graphState(graph)
  const placed = await placeText(graph, document.id, marked ? given.slice(1) : given)
  await lockedWrite(graph, revision, { action: 'text' }, (writer) => writeText(writer, document.id, placed))

  const passages = anchoredPassages(placed)
  const count = (state: AnchorState) => passages.filter((passage) => passage.state === state).length
  return {
    document: { id: document.id, slug: document.slug },
    exact: document.sha256 !== null && hashes.includes(document.sha256),
    paragraphs: placed.paragraphs.length,
    searchedAll: placed.anchoring.complete,
    counts: { found: count('found'), moved: count('moved'), missing: count('missing') },
    passages,
  }
}

/** Takes the text of a document away again; the passages keep their paragraph and offsets. */
export async function removeDocumentText(graph: Graph, slug: string): Promise<{ readonly paragraphs: number }> {
  const document = await findDocument(graph, [], slug)
  const { result } = await lockedWrite(graph, null, { action: 'text' }, (writer) => clearText(writer, document.id))
  return { paragraphs: result }
}

async function findDocument(graph: Graph, hashes: readonly string[], slug: string | undefined): Promise<KnownDocument> {
  const found = await read<KnownDocument>(graph, { text: FIND, parameters: { hashes, slug: slug ?? null } })
  const known = found.find(({ sha256: hash }) => hash !== null && hashes.includes(hash))
  if (slug === undefined) {
    if (known) return known
    throw new CounterwatchError('NOT_FOUND', 'No document that the graph knows has this text.', {
      field: 'slug',
      accepted: `the exact file, or another edition of it with its document named: ${await slugs(graph)}`,
    })
  }
  const named = found.find((document) => document.slug === slug)
  if (!named) {
    throw new CounterwatchError('NOT_FOUND', `There is no document "${slug}".`, {
      field: 'slug',
      accepted: await slugs(graph),
    })
  }
  if (known && known.id !== named.id) {
    throw new CounterwatchError('CONFLICT', `This is the text of "${known.slug}", not of "${slug}".`, {
      field: 'slug',
      accepted: `${known.slug}, or no name at all`,
    })
  }
  return named
}

async function slugs(graph: Graph): Promise<string> {
  const rows = await read<{ slug: string }>(graph, { text: WITH_PASSAGES })
  return rows.map(({ slug }) => slug).join(', ') || 'none yet: load a seed first'
}
