import { describe, expect, it } from 'vitest'
import { cycle, nearestInDirection } from '../../../client/state/keyboard/walk.ts'

const places = new Map([
  ['near', { x: 100, y: 10 }],
  ['far', { x: 300, y: 0 }],
  ['above', { x: 5, y: -120 }],
  ['left', { x: -90, y: 40 }],
])

describe('walking the map', () => {
  it.each([
    ['right', 'near'],
    ['up', 'above'],
    ['left', 'left'],
    ['down', null],
  ] as const)('%s leads to %s', (arrow, id) => {
    expect(nearestInDirection({ x: 0, y: 0 }, arrow, places)).toBe(id)
  })

  it('goes round the neighbours both ways', () => {
    expect(cycle(['a', 'b'], 'b', 1)).toBe('a')
    expect(cycle(['a', 'b'], 'a', -1)).toBe('b')
    expect(cycle(['a', 'b'], null, 1)).toBe('a')
    expect(cycle(['a', 'b'], null, -1)).toBe('b')
    expect(cycle([], null, 1)).toBeNull()
  })
})
