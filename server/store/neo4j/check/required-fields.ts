/** Every field that the readers count on is there, of its type, and from its closed list. */
import { COMPARATORS } from '../../../model/value.ts'
import {
  MODALITIES,
  MODES,
  NAME_KINDS,
  NAME_SOURCES,
  SCOPES,
  STANCE_KINDS,
  STATUSES,
  UNKNOWN_REASONS,
} from '../../../model/vocabulary.ts'
import type { Graph } from '../driver.ts'
import { read } from '../run-query.ts'
import { CHECK_TIMEOUT_MS, MAX_OFFENDERS, type Offender, type Rule } from './rule.ts'

type FieldType = 'STRING' | 'INTEGER' | 'BOOLEAN' | 'ZONED DATETIME' | 'LIST<STRING NOT NULL>'

/** A list of words is the closed list of a text field; a question mark at the end of a name allows null. */
type FieldSpec = Readonly<Record<string, FieldType | readonly string[]>>

const CLOCK: FieldSpec = { recordedAt: 'ZONED DATETIME', 'retractedAt?': 'ZONED DATETIME' }

/** Of a document. */
const MARK: FieldSpec = { 'downgradedAt?': 'ZONED DATETIME', 'downgradedBecause?': 'STRING' }

const PLACE: FieldSpec = {
  id: 'STRING',
  documentId: 'STRING',
  paragraph: 'INTEGER',
  start: 'INTEGER',
  end: 'INTEGER',
  sha256: 'STRING',
  sha256Normal: 'STRING',
}

/** Of what is over for good. */
const PAST: FieldSpec = { recordedAt: 'ZONED DATETIME', retractedAt: 'ZONED DATETIME' }

const FIELDS: Readonly<Record<string, FieldSpec>> = {
  Entity: {
    id: 'STRING',
    slug: 'STRING',
    kind: 'STRING',
    summaryEn: 'STRING',
    nameEn: 'STRING',
    generic: 'BOOLEAN',
    anonymous: 'BOOLEAN',
    searchKeys: 'LIST<STRING NOT NULL>',
    searchKeyVersion: 'INTEGER',
    dataset: 'STRING',
    hash: 'STRING',
    row: 'STRING',
    version: 'INTEGER',
    ...MARK,
    ...CLOCK,
  },
  EntityVersion: {
    id: 'STRING',
    slug: 'STRING',
    kind: 'STRING',
    summaryEn: 'STRING',
    nameEn: 'STRING',
    generic: 'BOOLEAN',
    anonymous: 'BOOLEAN',
    searchKeys: 'LIST<STRING NOT NULL>',
    searchKeyVersion: 'INTEGER',
    version: 'INTEGER',
    row: 'STRING',
    dataset: 'STRING',
    ...MARK,
    ...PAST,
  },
  Name: { text: 'STRING', lang: 'STRING', kind: NAME_KINDS, source: NAME_SOURCES, ordinal: 'INTEGER', ...CLOCK },
  Claim: {
    key: 'STRING',
    id: 'STRING',
    version: 'INTEGER',
    subjectId: 'STRING',
    predicate: 'STRING',
    modality: MODALITIES,
    inferred: 'BOOLEAN',
    dateInferred: 'BOOLEAN',
    summaryEn: 'STRING',
    status: STATUSES,
    origins: 'INTEGER',
    'unknown?': UNKNOWN_REASONS,
    'comparator?': COMPARATORS,
    'value?': 'STRING',
    'unit?': 'STRING',
    dataset: 'STRING',
    hash: 'STRING',
    ...CLOCK,
  },
  Qualifier: { key: 'STRING', ordinal: 'INTEGER', 'value?': 'STRING', 'claim?': 'STRING' },
  Verdict: { id: 'STRING', status: STATUSES, origins: 'INTEGER', ...PAST },
  Stance: {
    key: 'STRING',
    id: 'STRING',
    version: 'INTEGER',
    kind: STANCE_KINDS,
    scope: SCOPES,
    mode: MODES,
    speakerId: 'STRING',
    documentId: 'STRING',
    passageId: 'STRING',
    dataset: 'STRING',
    hash: 'STRING',
    ...CLOCK,
  },
  Passage: { ...PLACE, ...CLOCK },
  PassageVersion: { ...PLACE, ...PAST },
  Paragraph: {
    key: 'STRING',
    documentId: 'STRING',
    number: 'INTEGER',
    start: 'INTEGER',
    end: 'INTEGER',
    text: 'STRING',
  },
  Revision: { number: 'INTEGER', action: 'STRING', recordedAt: 'ZONED DATETIME' },
  LoadedDataset: { name: 'STRING', hash: 'STRING', version: 'INTEGER', recordedAt: 'ZONED DATETIME' },
}

export const requiredFields: Rule = {
  name: 'required-fields',
  async *find(graph): AsyncGenerator<Offender> {
    for (const [label, spec] of Object.entries(FIELDS)) yield* await offendersOf(graph, label, spec)
  },
}

/** Labels and field names are those of the table above, so that they may stand in the text. */
function offendersOf(graph: Graph, label: string, spec: FieldSpec): Promise<Offender[]> {
  const lists: Record<string, readonly string[]> = {}
  const conditions = Object.entries(spec).map(([field, type], at) => {
    const name = field.replace(/\?$/, '')
    const allowed =
      typeof type === 'string' ? `n.${name} IS :: ${type} NOT NULL` : `coalesce(n.${name} IN $list${at}, false)`
    if (typeof type !== 'string') lists[`list${at}`] = type
    return `['${name}', ${field.endsWith('?') ? `n.${name} IS NULL OR ` : ''}${allowed}]`
  })
  const text = [
    `MATCH (n:${label})`,
    `WITH n, [pair IN [${conditions.join(', ')}] WHERE NOT pair[1] | pair[0]] AS wrong`,
    'WHERE size(wrong) > 0',
    `RETURN coalesce(toStringOrNull(n.key), toStringOrNull(n.id), toStringOrNull(n.text), elementId(n)) AS id,`,
    `  '${label}: not as it must be: ' + reduce(list = head(wrong), field IN tail(wrong) | list + ', ' + field) AS message`,
    'ORDER BY id LIMIT $limit',
  ].join('\n')
  return read<Offender>(graph, { text, parameters: { ...lists, limit: MAX_OFFENDERS }, timeoutMs: CHECK_TIMEOUT_MS })
}
