import { expect, it } from 'vitest'
import { bestNames } from '../../../client/state/graph/best-names.ts'

const link = (name: string, origins: number, status: 'asserted' | 'disputed' | 'denied' = 'asserted') => ({
  predicate: 'SUPPLIES' as const,
  direction: 'outgoing' as const,
  claim: { status, origins },
  entity: { id: `e-${name}`, name },
})

it('names of a relation: what is held before what is not, then by origins, each once, five at most', () => {
  const found = bestNames([
    link('denied', 9, 'denied'),
    link('one', 1),
    link('three', 3),
    link('disputed', 5, 'disputed'),
    link('three', 1),
    link('two', 2),
    link('last', 1),
    { ...link('other', 1), direction: 'incoming' },
  ])
  expect([...found]).toEqual([
    ['SUPPLIES outgoing', ['three', 'two', 'one', 'last', 'disputed']],
    ['SUPPLIES incoming', ['other']],
  ])
})
