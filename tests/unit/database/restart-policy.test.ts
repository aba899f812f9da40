import { expect, test } from 'vitest'
import { afterEnd, noFailures } from '../../../server/database/managed/restart-policy.ts'

test('waits longer each time, then gives up', () => {
  const waited: (number | null)[] = []
  let state = noFailures
  for (let end = 0; end < 8; end += 1) {
    const next = afterEnd(state, 1_000)
    state = next.state
    waited.push(next.waitMs)
  }
  const times = waited.filter((wait) => wait !== null)
  expect(times.length).toBeGreaterThan(3)
  expect([...times].sort((a, b) => a - b)).toEqual(times)
  expect(waited.at(-1)).toBeNull()
})

test('a server that lived long did not fail in a row', () => {
  const tired = { failures: 5 }
  expect(afterEnd(tired, 3_600_000).state.failures).toBe(1)
})
