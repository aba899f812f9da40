import { describe, expect, it } from 'vitest'
import { intentOf, SHORTCUTS, worksAnywhere } from '../../../client/state/keyboard/shortcuts.ts'

const press = (code: string, held: Partial<Record<'shift' | 'alt' | 'command', boolean>> = {}) => ({
  code,
  shift: false,
  alt: false,
  command: false,
  ...held,
})

describe('shortcuts', () => {
  it('go by the place of the key, so a Cyrillic layout has the same ones', () => {
    expect(intentOf(press('KeyE'))).toBe('expand')
    expect(intentOf(press('BracketLeft'))).toBe('previousNeighbour')
    expect(intentOf(press('KeyN'))).toBe('note')
  })

  it('tell Shift and Ctrl apart', () => {
    expect(intentOf(press('KeyH'))).toBe('hide')
    expect(intentOf(press('KeyH', { shift: true }))).toBe('onlyThese')
    expect(intentOf(press('KeyH', { command: true }))).toBeNull()
    expect(intentOf(press('KeyZ', { command: true }))).toBe('undo')
    expect(intentOf(press('KeyZ', { command: true, shift: true }))).toBe('redo')
    expect(intentOf(press('KeyE', { alt: true }))).toBeNull()
  })

  it('zoom in with and without Shift', () => {
    expect(intentOf(press('Equal'))).toBe('zoomIn')
    expect(intentOf(press('Equal', { shift: true }))).toBe('zoomIn')
  })

  it('act outside the map only with Ctrl or ⌘', () => {
    for (const { codes, command = false } of SHORTCUTS) {
      expect(worksAnywhere(press(codes[0]!, { command }))).toBe(command)
    }
  })

  it('give no key two meanings', () => {
    const seen = SHORTCUTS.flatMap(({ codes, shift, command }) => codes.map((code) => `${code} ${shift} ${command}`))
    expect(new Set(seen).size).toBe(seen.length)
  })
})
