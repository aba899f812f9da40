import type { ViewFile } from './view-file.ts'

type Cell = string | number | boolean | null

const COLUMNS = [
  'claim',
  'sentence',
  'subject',
  'subjectName',
  'predicate',
  'object',
  'objectName',
  'status',
  'modality',
] as const
const MORE = [
  'inferred',
  'origins',
  'validFrom',
  'validTo',
  'stances',
  'sources',
  'made',
  'revision',
  'licence',
] as const
const LAST = ['filters', 'caveat', 'subjectNote', 'objectNote', 'subjectGroup', 'objectGroup'] as const

/** One claim a row, as CSV (RFC 4180, UTF-8 with a mark that spreadsheets need), each with its sources and what the file says of itself. */
export function csvFile({ head, entities, notes, claims, sources }: ViewFile): string {
  const names = new Map(entities.map(({ id, names: all }) => [id, all[head.lang]]))
  const groups = new Map(entities.map(({ id, group }) => [id, group]))
  const rows = claims.map((claim): Cell[] => [
    claim.id,
    claim.sentence,
    claim.subject,
    names.get(claim.subject) ?? null,
    claim.predicate,
    claim.object,
    names.get(claim.object) ?? null,
    claim.status,
    claim.modality,
    claim.inferred,
    claim.origins,
    claim.validFrom,
    claim.validTo,
    claim.stances
      .map(({ speaker, kind, date, source }) => `${speaker} ${kind} [${source}]${date === null ? '' : ` ${date}`}`)
      .join('; '),
    [...new Set(claim.stances.map(({ source }) => source))]
      .flatMap((number) => sources.find((source) => source.number === number) ?? [])
      .map(
        ({ number, title, paragraph, start, end, address }) =>
          `[${number}] ${title}, ¶ ${paragraph}, ${start}–${end}${address === null ? '' : `, ${address}`}`,
      )
      .join('; '),
    head.made,
    head.revision,
    head.licence,
    head.filters.join('; '),
    head.caveat,
    notes[claim.subject] ?? null,
    notes[claim.object] ?? null,
    groups.get(claim.subject) ?? null,
    groups.get(claim.object) ?? null,
  ])
  return `\uFEFF${[[...COLUMNS, ...MORE, ...LAST], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** A text that a spreadsheet would run gets an apostrophe. */
function cell(value: Cell): string {
  if (value === null) return ''
  const text = typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
