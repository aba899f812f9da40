import { expect, it } from 'vitest'
import { rememberedStats } from '../../../server/store/neo4j/remembered-stats.ts'
import type { ReadOptions, StatsRow } from '../../../server/store/read-port.ts'

const row = (stances: number): StatsRow => ({
  entitiesByKind: [],
  claimsByStatus: [],
  stances,
  passages: 0,
  documentsRead: 0,
  revision: 0,
  begun: null,
})

const at = (validAt: string | null, knownAt: string | null): ReadOptions => ({
  quotes: false,
  clocks: { validAt, knownAt } as ReadOptions['clocks'],
})

it('counts once for each revision and date, and again when something was written', async () => {
  let revision = 1
  let counted = 0
  const stats = rememberedStats(
    async () => revision,
    async () => row(++counted),
  )
  expect((await stats({ quotes: false })).stances).toBe(1)
  expect((await stats({ quotes: true })).stances).toBe(1)
  expect((await stats(at(null, null))).stances).toBe(1)
  expect((await stats(at('2025', null))).stances).toBe(2)
  expect((await stats(at('2025', '2025-06-01T00:00:00Z'))).stances).toBe(3)
  expect((await stats(at('2025', null))).stances).toBe(2)
  revision = 2
  expect((await stats({ quotes: false })).stances).toBe(4)
  expect((await stats({ quotes: false })).stances).toBe(4)
})

it('forgets the oldest dates, and never a failure for an answer', async () => {
  let counted = 0
  let fails = true
  const stats = rememberedStats(
    async () => 1,
    async () => {
      if (fails) throw new Error('away')
      return row(++counted)
    },
  )
  await expect(stats({ quotes: false })).rejects.toThrow('away')
  fails = false
  expect((await stats({ quotes: false })).stances).toBe(1)
  for (let year = 1900; year < 1940; year++) await stats(at(String(year), null))
  expect(counted).toBe(41)
  await stats(at('1939', null))
  expect(counted).toBe(41)
  await stats({ quotes: false })
  expect(counted).toBe(42)
})
