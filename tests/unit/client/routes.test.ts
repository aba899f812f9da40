import { expect, test } from 'vitest'
import { changesPath, routeOf } from '../../../client/views/routes.ts'

test.each([
  [null, null, '/changes'],
  ['2026-01-31', null, '/changes#2026-01-31'],
  [null, 'e-acme', '/changes#of=e-acme'],
  ['2026-01-31', 'e-acme', '/changes#2026-01-31&of=e-acme'],
])('the log since %s of %s has an address of its own', (since, entity, address) => {
  expect(changesPath(since, entity)).toBe(address)
  const [path = '', fragment = ''] = address.split('#')
  expect(routeOf(path, fragment, null)).toEqual({ page: 'changes', since, entity })
})

test('what is no day and no entity in the address of the log is passed over', () => {
  expect(routeOf('/changes', 'yesterday&of=', null)).toEqual({ page: 'changes', since: null, entity: null })
})
