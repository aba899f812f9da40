import { expect, test } from 'vitest'
import { placeOf } from '../../../server/services/list-changes.ts'
import { encodeCursor } from '../../../server/store/connection.ts'

test.each([
  ['a cursor', encodeCursor(['2026-11-22T06:30:00.120Z', 'c-1.2']), '2026-11-22T06:30:00.120Z', 'c-1.2'],
  ['a point in time: what was recorded after it', '2026-11-22T08:30:00+02:00', '2026-11-22T06:30:00.000Z', '~'],
  ['a day: from its beginning', '2026-11-22', '2026-11-21T23:59:59.999Z', '~'],
])('%s', (_, since, at, id) => {
  expect(placeOf(since)).toEqual({ at, id })
})

test.each([
  '',
  'yesterday',
  '2026-13-01',
  encodeCursor(['2026']),
  encodeCursor(['yesterday', 'c-1']),
  encodeCursor(['a', 'b', 'c']),
])('%j is refused with what is accepted', (since) => {
  expect(() => placeOf(since)).toThrow(
    expect.objectContaining({
      code: 'BAD_INPUT',
      detail: expect.objectContaining({ field: 'since' }) as object,
    }) as Error,
  )
})
