/** Writes the text of a document and where its passages stand in it. */
import { codePoints, type Paragraph, paragraphsOf } from '../../../model/passage-text.ts'
import type { AnchoredPassage } from '../../write-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read, type Row } from '../run-query.ts'
import { contentKeyProperties } from '../search/stored-keys.ts'
import { inBatches, type Writer } from '../write/batches.ts'
import { type Anchor, type Anchoring, anchorPassages, type PassageToAnchor } from './anchor-passages.ts'

export interface RecordedPassage extends PassageToAnchor, Row {
  readonly paragraph: number
  readonly id: string
  readonly start: number
  readonly end: number
  readonly sha256: string
  readonly sha256Normal: string
}

export interface PlacedText {
  readonly points: readonly string[]
  readonly paragraphs: readonly Paragraph[]
  readonly passages: readonly RecordedPassage[]
  readonly anchoring: Anchoring
}

const PASSAGES = cypher('documents/passages')
const CLEAR = cypher('documents/clear-text')
const PUT_PARAGRAPHS = cypher('documents/put-paragraphs')
const PUT_ANCHORS = cypher('documents/put-anchors')

/** Looks for the passages of a document in a text. */
export async function placeText(graph: Graph, document: string, text: string): Promise<PlacedText> {
  const passages = await read<RecordedPassage>(graph, { text: PASSAGES, parameters: { document } })
  const points = codePoints(text)
  return { points, paragraphs: paragraphsOf(points), passages, anchoring: anchorPassages(points, passages) }
}

/** Replaces the text that is there; returns how many paragraphs that one had. */
export async function writeText({ tx }: Writer, document: string, placed: PlacedText): Promise<void> {
  await tx.run({ text: CLEAR, parameters: { document } })
  for (const rows of inBatches(
    placed.paragraphs.map((paragraph) => paragraphRow(document, paragraph, placed.points)),
  )) {
    await tx.run({ text: PUT_PARAGRAPHS, parameters: { document, rows } })
  }
  await writeAnchors({ tx }, placed)
}

export async function writeAnchors({ tx }: Pick<Writer, 'tx'>, placed: PlacedText): Promise<void> {
  const rows = placed.anchoring.anchors.map((anchor) => anchorRow(anchor, placed))
  for (const batch of inBatches(rows)) await tx.run({ text: PUT_ANCHORS, parameters: { rows: batch } })
}

export async function clearText({ tx }: Writer, document: string): Promise<number> {
  const [row] = await tx.run<{ paragraphs: number }>({ text: CLEAR, parameters: { document } })
  return row?.paragraphs ?? 0
}

export function anchoredPassages({ passages, anchoring }: PlacedText): AnchoredPassage[] {
  const paragraphs = new Map(passages.map(({ id, paragraph }) => [id, paragraph]))
  return anchoring.anchors.map(({ id, state, start, end }) => ({
    id,
    paragraph: paragraphs.get(id) ?? 0,
    state,
    start,
    end,
  }))
}

function paragraphRow(documentId: string, { number, start, end }: Paragraph, points: readonly string[]): Row {
  const text = points.slice(start, end).join('')
  return { key: `${documentId}#${number}`, documentId, number, start, end, text, ...contentKeyProperties({ text }) }
}

function anchorRow({ id, state, start, end }: Anchor, { points, paragraphs }: PlacedText): Row {
  if (start === null || end === null) {
    return { id, anchorState: state, anchorStart: null, anchorEnd: null, anchorParagraph: null, quote: null }
  }
  const paragraph = paragraphs.findLast((candidate) => candidate.start <= start)
  return {
    id,
    anchorState: state,
    anchorStart: start,
    anchorEnd: end,
    anchorParagraph: paragraph?.number ?? null,
    quote: points.slice(start, end).join(''),
  }
}
