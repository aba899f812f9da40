/** A document by its shape, as the facts of an entity row. */
import type { DocumentFacts, PassageRow } from '../../../model/dataset.ts'
import { passageId } from '../../../model/ids.ts'
import { AGENT_KINDS } from '../../../model/ontology/generated/ontology.ts'
import type { Lookup } from '../lookup.ts'
import type { Placed } from '../shape/read-row.ts'
import type { DocumentShape } from '../shape/rows.ts'

type PlacedDocument = Placed<DocumentShape>

export function documentFacts(placed: PlacedDocument, lookup: Lookup): DocumentFacts {
  const { row } = placed
  checkText(placed, lookup)
  return {
    publisher: row.publisher === undefined ? null : lookup.entity(placed, ['publisher'], row.publisher, AGENT_KINDS),
    language: row.language ?? null,
    publishedAt: row.publishedAt ?? null,
    title: row.title ?? null,
    address: row.address ?? null,
    sha256: row.sha256 ?? null,
    length: row.length ?? null,
    derivedFrom: derivations(placed, lookup),
    passages: passages(placed, lookup),
    uncited: row.uncited,
  }
}

function checkText(placed: PlacedDocument, lookup: Lookup): void {
  const { row } = placed
  const needsText = Object.keys(row.passages).length > 0 || row.uncited.length > 0 || row.paragraphs !== undefined
  if (row.sha256 === undefined && (needsText || row.length !== undefined)) {
    lookup.complain(placed, ['sha256'], 'is missing', 'the SHA-256 of the file: passages are places in one text')
  }
  if (row.length === undefined && (needsText || row.sha256 !== undefined)) {
    lookup.complain(placed, ['length'], 'is missing', 'the length of the text in Unicode code points')
  }
}

function derivations(placed: PlacedDocument, lookup: Lookup): DocumentFacts['derivedFrom'] {
  const seen = new Set<string>()
  return placed.row.derivedFrom.flatMap(({ how, document }, at) => {
    const inside = ['derivedFrom', at, 'document']
    const id = lookup.entity(placed, inside, document, ['Document'])
    if (id === null) return []
    if (id === placed.row.id) lookup.complain(placed, inside, 'is the document itself', 'another document')
    if (seen.has(id)) lookup.complain(placed, inside, `${document} is there twice`, 'each source once')
    seen.add(id)
    return [{ how, document: id }]
  })
}

function passages(placed: PlacedDocument, lookup: Lookup): PassageRow[] {
  const { row } = placed
  const seen = new Map<string, string>()
  const rows = Object.entries(row.passages).map(([key, passage]) => {
    const { paragraph, start, end } = passage
    const id = passageId(row.id, start, end)
    const inside = ['passages', key]
    if (start >= end) lookup.complain(placed, inside, `starts at ${start} and ends at ${end}`, 'start below end')
    if (row.length !== undefined && end > row.length)
      lookup.complain(placed, inside, `ends at ${end}`, `at most ${row.length}, the length of the text`)
    if (row.paragraphs !== undefined && paragraph > row.paragraphs) {
      lookup.complain(
        placed,
        inside,
        `is in paragraph ${paragraph}`,
        `at most ${row.paragraphs}, the number of paragraphs`,
      )
    }
    const twin = seen.get(id)
    if (twin !== undefined) lookup.complain(placed, inside, `is the same place as ${twin}`, 'one key for one place')
    seen.set(id, key)
    return { id, ...passage }
  })
  checkOrder(placed, lookup)
  return rows
}

/** Paragraphs follow one another, so a passage of a later one cannot begin before one of an earlier one ends. */
function checkOrder(placed: PlacedDocument, lookup: Lookup): void {
  const inOrder = Object.entries(placed.row.passages).sort(
    ([, a], [, b]) => a.paragraph - b.paragraph || a.start - b.start,
  )
  let [paragraph, before, last] = [0, 0, 0]
  for (const [key, passage] of inOrder) {
    if (passage.paragraph > paragraph) [paragraph, before] = [passage.paragraph, last]
    if (passage.start < before) {
      lookup.complain(
        placed,
        ['passages', key],
        `is in paragraph ${passage.paragraph} and starts at ${passage.start}`,
        `from ${before}, where an earlier paragraph is cited`,
      )
    }
    last = Math.max(last, passage.end)
  }
}
