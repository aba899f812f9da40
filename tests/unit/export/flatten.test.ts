import { describe, expect, it } from 'vitest'
import { CAVEAT } from '../../../server/model/notice.ts'
import { flatten } from '../../../server/services/export/flatten.ts'

const passage = { document: { slug: 'report' }, paragraph: 2, start: 30, end: 50 }
const sources = {
  _claim: 'c-1',
  _status: 'disputed',
  _sources: [
    { kind: 'asserts', scope: 'specific', date: '2025-10-07', counts: true, speaker: { slug: 'outlet' }, passage },
    { kind: 'denies', scope: 'wholesale', date: null, counts: false, speaker: { slug: 'ministry' }, passage },
  ],
}
const told =
  'c-1 [disputed]: outlet asserts, 2025-10-07 (report, paragraph 2, 30-50); ministry denies (as a whole), does not count (report, paragraph 2, 30-50)'

describe('flatten', () => {
  it('makes a row of each object of the first list, with dotted columns, sources and caveat', () => {
    const data = {
      claims: {
        pageInfo: { hasNextPage: false },
        nodes: [
          { id: 'c-1', subject: { slug: 'firm' }, ...sources },
          { id: 'c-2', subject: null, object: null },
        ],
      },
    }
    expect(flatten(data)).toEqual({
      columns: ['id', 'subject.slug', 'object', 'sources', 'caveat'],
      rows: [
        ['c-1', 'firm', null, told, CAVEAT.en],
        ['c-2', null, null, '', CAVEAT.en],
      ],
    })
  })

  it('takes the outer list before the inner one, and puts inner objects into one cell', () => {
    const data = {
      entities: {
        nodes: [{ slug: 'firm', names: [{ text: 'Firm' }], claims: { nodes: [{ id: 'c-1', ...sources }] } }],
      },
    }
    const table = flatten(data)
    expect(table?.columns).toEqual(['slug', 'names', 'claims.nodes', 'sources', 'caveat'])
    expect(table?.rows[0]?.slice(0, 4)).toEqual(['firm', '[{"text":"Firm"}]', '[{"id":"c-1"}]', told])
  })

  it('tells a claim once, however often it stands there', () => {
    expect(flatten({ nodes: [{ claim: sources, again: { claim: sources } }] })?.rows[0]).toContain(told)
  })

  it('makes one row of one object', () => {
    expect(flatten({ entity: { slug: 'firm', tags: ['a', 'b'] } })?.rows).toEqual([['firm', 'a; b', '', CAVEAT.en]])
  })

  it('has no table for what is no object', () => {
    expect(flatten(null)).toBeNull()
  })
})
