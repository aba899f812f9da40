/** Tables as CSV (RFC 4180, UTF-8), safe to open in a spreadsheet. */
import { stringify } from 'csv-stringify/sync'
import { isDecimal } from '../../model/value.ts'

export type Cell = string | number | boolean | null

/** What a spreadsheet reads as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellText)),
    // By itself the package quotes only whole line ends.
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}

/** A text that a spreadsheet would run gets an apostrophe; a number with a minus is a number. */
function cellText(cell: Cell): string {
  if (cell === null) return ''
  const text = String(cell)
  return /^[=+\-@\t\r＝＋－＠]/.test(text) && !isDecimal(text) ? `'${text}` : text
}
