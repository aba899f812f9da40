import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvLines } from '../../../server/services/export/csv.ts'

describe('csvLines', () => {
  it('keeps every character, and a row a row', () => {
    const rows = [
      ['a,b', 'say "no"', 'two\nlines'],
      ['Ұлы', '', 'x;y'],
    ]
    expect(parse(csvLines(rows))).toEqual(rows)
  })

  it('writes nothing for null, and words for booleans', () => {
    expect(csvLines([[null, true, 0, '']])).toBe(',true,0,\r\n')
  })

  it.each(['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', '\r=1', '＝1', '－1'])(
    'makes %j harmless in a spreadsheet',
    (text) => {
      expect(parse(csvLines([[text]]))).toEqual([[`'${text}`]])
    },
  )

  it('leaves a negative number a number', () => {
    expect(csvLines([['-24.5']])).toBe('-24.5\r\n')
  })
})
