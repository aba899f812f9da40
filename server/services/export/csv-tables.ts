/** The whole graph as tables: which, with which columns, and what one row of the graph puts into them. */
import type { Cell } from './csv.ts'
import type { GraphRow } from './read-graph.ts'
import type { ExportedRow } from './rows.ts'

export const TABLES = {
  'entities.csv': [
    'entity_id',
    'slug',
    'kind',
    'summary_en',
    'summary_ru',
    'summary_kk',
    'summary_ky',
    'generic',
    'anonymous',
    'version',
    'recorded_at',
  ],
  'names.csv': ['entity_id', 'slug', 'text', 'lang', 'kind', 'source'],
  'documents.csv': [
    'entity_id',
    'slug',
    'publisher_id',
    'publisher',
    'language',
    'published_at',
    'title',
    'address',
    'sha256',
    'derived_from',
    'downgraded_at',
    'downgraded_reason',
  ],
  'claims.csv': [
    'claim_id',
    'subject_id',
    'subject',
    'predicate',
    'object_id',
    'object',
    'value',
    'unit',
    'comparator',
    'unknown',
    'qualifiers',
    'status',
    'modality',
    'inferred',
    'valid_from',
    'valid_to',
    'date_inferred',
    'summary_en',
    'summary_ru',
    'summary_kk',
    'summary_ky',
    'note',
    'contradicts',
    'origins',
    'version',
    'recorded_at',
  ],
  'stances.csv': [
    'claim_id',
    'stance_id',
    'kind',
    'scope',
    'mode',
    'speaker_id',
    'speaker',
    'reported_by_id',
    'reported_by',
    'basis_id',
    'basis',
    'rejects_id',
    'rejects',
    'date',
    'document_id',
    'document',
    'passage_id',
    'paragraph',
    'start',
    'end',
    'sha256',
    'note',
    'counts',
    'recorded_at',
  ],
} as const
export type TableName = keyof typeof TABLES

export interface TableRow {
  readonly table: TableName
  readonly cells: readonly Cell[]
}

export function tableRows({ type, row }: GraphRow): TableRow[] {
  if (type === 'document') return [{ table: 'documents.csv', cells: documentCells(row) }]
  if (type === 'entity') {
    const names = row.names as readonly ExportedRow[]
    return [
      {
        table: 'entities.csv',
        cells: cells(row, 'id', 'slug', 'kind', ...SUMMARY, 'generic', 'anonymous', 'version', 'recordedAt'),
      },
      ...names.map((name): TableRow => ({
        table: 'names.csv',
        cells: [...cells(row, 'id', 'slug'), ...cells(name, 'text', 'lang', 'kind', 'source')],
      })),
    ]
  }
  const stances = row.stances as readonly ExportedRow[]
  return [
    { table: 'claims.csv', cells: claimCells(row) },
    ...stances.map((stance): TableRow => ({
      table: 'stances.csv',
      cells: [...cells(row, 'id'), ...stanceCells(stance)],
    })),
  ]
}

const SUMMARY = ['summary.en', 'summary.ru', 'summary.kk', 'summary.ky']

function claimCells(row: ExportedRow): Cell[] {
  return [
    ...cells(
      row,
      'id',
      'subject.id',
      'subject.slug',
      'predicate',
      'object.id',
      'object.slug',
      'value',
      'unit',
      'comparator',
      'unknown',
    ),
    list(row.qualifiers, (one) =>
      [...cells(one, 'key'), cells(one, 'entity.slug', 'claim.id', 'value').join('')].join(': '),
    ),
    ...cells(row, 'status', 'modality', 'inferred', 'validFrom', 'validTo', 'dateInferred', ...SUMMARY, 'note'),
    (row.contradicts as readonly string[]).join('; '),
    ...cells(row, 'origins', 'version', 'recordedAt'),
  ]
}

const STANCE_PATHS =
  'id kind scope mode speaker.id speaker.slug reportedBy.id reportedBy.slug basis.id basis.slug rejects.id rejects.slug date ' +
  'passage.document.id passage.document.slug passage.id passage.paragraph passage.start passage.end passage.sha256 note counts recordedAt'

function stanceCells(stance: ExportedRow): Cell[] {
  return cells(stance, ...STANCE_PATHS.split(' '))
}

function documentCells(row: ExportedRow): Cell[] {
  return [
    ...cells(
      row,
      'id',
      'slug',
      'publisher.id',
      'publisher.slug',
      'language',
      'publishedAt',
      'title',
      'address',
      'sha256',
    ),
    list(row.derivedFrom, (one) => cells(one, 'how', 'document.slug').join(': ')),
    ...cells(row, 'downgraded.at', 'downgraded.reason'),
  ]
}

function list(value: unknown, text: (one: ExportedRow) => string): string {
  return (value as readonly ExportedRow[]).map(text).join('; ')
}

function cells(row: ExportedRow, ...paths: readonly string[]): Cell[] {
  return paths.map((path) => (at(row, path) as Cell | undefined) ?? null)
}

function at(row: ExportedRow, path: string): unknown {
  let value: unknown = row
  for (const key of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[key]
  return value
}
