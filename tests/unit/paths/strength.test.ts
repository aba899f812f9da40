import { describe, expect, it } from 'vitest'
import { compareStrength, type Strength, strongerLink } from '../../../server/model/paths/strength.ts'
import { link } from './links.ts'

const plain: Strength = { status: 'asserted', inferred: false, modality: 'actual', origins: 1 }

describe('the strength of a hop', () => {
  /** Each is weaker than the one before it. */
  const order: readonly (readonly [string, Partial<Strength>])[] = [
    ['asserted by three origins', { origins: 3 }],
    ['asserted by one', {}],
    ['asserted by none that is recorded', { origins: 0 }],
    ['planned, though of many origins', { modality: 'planned', origins: 9 }],
    ['possible', { modality: 'possible', origins: 9 }],
    ['inferred, though actual', { inferred: true, origins: 9 }],
    ['inferred and possible', { inferred: true, modality: 'possible', origins: 9 }],
    ['disputed, though stated and actual', { status: 'disputed', origins: 9 }],
    ['denied', { status: 'denied', origins: 9 }],
    ['unsupported', { status: 'unsupported', origins: 9 }],
  ]

  it.each(order.slice(1).map((weaker, i) => [weaker[0], order[i]?.[0], weaker[1], order[i]?.[1]] as const))(
    'is less when %s than when %s',
    (_, __, weaker, stronger) => {
      expect(compareStrength({ ...plain, ...stronger }, { ...plain, ...weaker })).toBeLessThan(0)
      expect(compareStrength({ ...plain, ...weaker }, { ...plain, ...stronger })).toBeGreaterThan(0)
    },
  )

  it('is equal for equal evidence', () => {
    expect(compareStrength(plain, { ...plain })).toBe(0)
  })

  it('chooses among parallel links, and of equals the first by id', () => {
    const [a, b] = [link('a', 'b', { claim: 'c-2' }), link('b', 'a', { claim: 'c-1' })]
    expect(strongerLink(a, b)).toBe(b)
    expect(strongerLink(b, a)).toBe(b)
    const strong = link('a', 'b', { claim: 'c-3', origins: 2 })
    expect(strongerLink(b, strong)).toBe(strong)
  })
})
