import { describe, expect, it } from 'vitest'
import { rowStarting, treeStep } from '../../../client/state/keyboard/tree-keys.ts'

/** Two branches; the first is unfolded and holds a folded row and a leaf. */
const ROWS = [
  { key: 'a', parent: null, open: true },
  { key: 'a1', parent: 'a', open: false },
  { key: 'a2', parent: 'a', open: null },
  { key: 'b', parent: null, open: false },
]
const step = (at: number, key: string) => treeStep(ROWS, at, key, 2)

describe('the keys of a tree grid', () => {
  it('go up and down, by pages, to the ends, and never beyond them', () => {
    expect(step(0, 'ArrowDown')).toEqual({ type: 'go', to: 1 })
    expect(step(3, 'ArrowDown')).toEqual({ type: 'go', to: 3 })
    expect(step(0, 'ArrowUp')).toEqual({ type: 'go', to: 0 })
    expect(step(1, 'PageDown')).toEqual({ type: 'go', to: 3 })
    expect(step(1, 'PageUp')).toEqual({ type: 'go', to: 0 })
    expect(step(1, 'End')).toEqual({ type: 'go', to: 3 })
    expect(step(2, 'Home')).toEqual({ type: 'go', to: 0 })
  })

  it('unfold to the right, then lead into the row', () => {
    expect(step(1, 'ArrowRight')).toEqual({ type: 'unfold', key: 'a1' })
    expect(step(0, 'ArrowRight')).toEqual({ type: 'into', end: 'first' })
    expect(step(2, 'ArrowRight')).toEqual({ type: 'into', end: 'first' })
  })

  it('fold to the left, then lead to the branch, at last into the row', () => {
    expect(step(0, 'ArrowLeft')).toEqual({ type: 'fold', key: 'a' })
    expect(step(2, 'ArrowLeft')).toEqual({ type: 'go', to: 0 })
    expect(step(1, 'ArrowLeft')).toEqual({ type: 'go', to: 0 })
    expect(step(3, 'ArrowLeft')).toEqual({ type: 'into', end: 'last' })
  })

  it('choose, and leave all others alone', () => {
    for (const key of ['Enter', ' ']) expect(step(2, key)).toEqual({ type: 'choose' })
    for (const key of ['Tab', 'Escape', 'x', 'F10']) expect(step(2, key)).toBeNull()
    expect(step(4, 'Home')).toBeNull()
  })
})

describe('what is typed', () => {
  const texts = ['Öl', 'Sergek', 'SORM', 'өкіл', 'Sergek 2']
  it('leads round and round, in any letters and case', () => {
    expect(rowStarting(texts, 0, 's', 'en')).toBe(1)
    expect(rowStarting(texts, 1, 's', 'en')).toBe(2)
    expect(rowStarting(texts, 4, 's', 'en')).toBe(1)
    expect(rowStarting(texts, 0, 'Ө', 'kk')).toBe(3)
  })

  it('stays where it is as long as more letters fit', () => {
    expect(rowStarting(texts, 1, 'se', 'en')).toBe(1)
    expect(rowStarting(texts, 1, 'so', 'en')).toBe(2)
    expect(rowStarting(texts, 1, 'sx', 'en')).toBeNull()
  })
})
