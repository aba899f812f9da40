/** What every export carries, whatever its form. */
import { CAVEAT, DATA_LICENCE } from '../../model/notice.ts'
import { LANGS } from '../../model/vocabulary.ts'

export interface ExportHead {
  readonly revision: number
  /** ISO 8601, UTC. */
  readonly exportedAt: string
  readonly version: string
}

export function noticeData(head: ExportHead): Readonly<Record<string, unknown>> {
  return { caveat: CAVEAT, licence: DATA_LICENCE, ...head }
}

/** The same for people, beside a folder of tables. */
export function noticeText({ revision, exportedAt, version }: ExportHead): string {
  return [
    'An export of a Counterwatch graph.',
    '',
    ...LANGS.map((lang) => CAVEAT[lang]),
    '',
    `Licence of the data that Counterwatch ships: ${DATA_LICENCE}. Data that somebody added has the licence that they gave it.`,
    `Revision ${revision} of the graph, exported at ${exportedAt} by Counterwatch ${version}.`,
    '',
    'entities.csv   what there is; document facts are in documents.csv',
    'names.csv      every written form of an entity’s name',
    'claims.csv     who or what is joined to whom; true or false is not said here',
    'stances.csv    who asserts, denies or qualifies a claim, and where: document, paragraph, start and end in code points; `counts` is false',
    '               where a document that it cites is downgraded, so that it is left out of status and origins',
    'documents.csv  the sources',
    '',
    'Columns that end in _id hold lasting ids. A list in one cell has a semicolon between its items. A text that a spreadsheet',
    'would take for a formula has an apostrophe before it. Files are UTF-8 with a byte order mark.',
    '',
  ].join('\n')
}
