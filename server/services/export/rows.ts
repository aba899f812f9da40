/** What an export holds of each row, under the names of the GraphQL API. No sentence of a source is among it. */
import { type Answer, field, fieldKey, select, type Selection, TYPE_KEY } from '../../store/selection.ts'
import { LANGS } from '../../model/vocabulary.ts'

const REFERENCE = select('id', 'slug')
const SUMMARIES = LANGS.map((lang) => field('summary', null, { lang }))

export const ENTITY_FIELDS: Selection = select(
  'id',
  'slug',
  'kind',
  'names',
  'generic',
  'anonymous',
  'version',
  'recordedAt',
  'language',
  'publishedAt',
  'title',
  'address',
  'sha256',
  field('publisher', REFERENCE),
  field('derivedFrom', select('how', field('document', REFERENCE))),
  field('downgraded', select('at', 'reason')),
  ...SUMMARIES,
)

const PASSAGE_FIELDS = select('id', 'paragraph', 'start', 'end', 'sha256', 'sha256Normal', field('document', REFERENCE))

const STANCE_FIELDS = select(
  'id',
  'kind',
  'scope',
  'mode',
  'date',
  'note',
  'counts',
  'recordedAt',
  field('speaker', REFERENCE),
  field('reportedBy', REFERENCE),
  field('basis', REFERENCE),
  field('rejects', REFERENCE),
  field('passage', PASSAGE_FIELDS),
)

export const CLAIM_FIELDS: Selection = select(
  'id',
  'predicate',
  'value',
  'unit',
  'comparator',
  'unknown',
  'modality',
  'inferred',
  'validFrom',
  'validTo',
  'dateInferred',
  'note',
  'status',
  'origins',
  'version',
  'recordedAt',
  field('subject', REFERENCE),
  field('object', REFERENCE),
  field('qualifiers', select('key', 'value', field('entity', REFERENCE), field('claim', select('id')))),
  field('contradicts', select('id')),
  field('stances', STANCE_FIELDS),
  ...SUMMARIES,
)

export type ExportedRow = Readonly<Record<string, unknown>>

const DOCUMENT_FIELDS = [
  'publisher',
  'language',
  'publishedAt',
  'title',
  'address',
  'sha256',
  'derivedFrom',
  'downgraded',
] as const
const ENTITY_ORDER = ['id', 'slug', 'kind', 'names', 'summary', 'generic', 'anonymous', 'version', 'recordedAt']
const CLAIM_ORDER = [
  'id',
  'subject',
  'predicate',
  'object',
  'value',
  'unit',
  'comparator',
  'unknown',
  'qualifiers',
  'status',
  'modality',
  'inferred',
  'validFrom',
  'validTo',
  'dateInferred',
  'summary',
  'note',
  'contradicts',
  'origins',
  'version',
  'recordedAt',
  'stances',
]

export function exportedEntity(answer: Answer): ExportedRow {
  return inOrder(withSummary(plain(answer)), ENTITY_ORDER)
}

/** The facts of a document besides those of every entity. */
export function exportedDocument(answer: Answer): ExportedRow {
  return inOrder(plain(answer), ['id', 'slug', ...DOCUMENT_FIELDS])
}

export function exportedClaim(answer: Answer): ExportedRow {
  const row = withSummary(plain(answer))
  const contradicts = (row.contradicts as { readonly id: string }[]).map(({ id }) => id)
  return inOrder({ ...row, contradicts }, CLAIM_ORDER)
}

/** A summary by language; the store answers a missing one in English, which would be no translation. */
function withSummary(row: Answer): Answer {
  const texts = LANGS.map((lang) => [lang, row[fieldKey('summary', { lang })]] as const)
  const english = texts.find(([lang]) => lang === 'en')?.[1]
  return {
    ...row,
    summary: Object.fromEntries(texts.filter(([lang, text]) => text && (lang === 'en' || text !== english))),
  }
}

/** Without the marks that the store leaves on its objects. */
function plain(answer: Answer): Answer {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => (key === TYPE_KEY ? undefined : value)) as Answer
}

function inOrder(row: Answer, keys: readonly string[]): ExportedRow {
  return Object.fromEntries(keys.map((key) => [key, row[key] ?? null]))
}
