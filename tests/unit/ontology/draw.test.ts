import { describe, expect, it } from 'vitest'
import { GROUPS, KINDS } from '../../../server/model/ontology/generated/ontology.ts'
import { contrast, distance } from './colour-vision.ts'

const backgrounds = { light: '#ffffff', dark: '#111418' } as const
const themes = Object.keys(backgrounds) as (keyof typeof backgrounds)[]

const sets = [
  ['kinds', Object.entries(KINDS).map(([id, kind]) => ({ id, color: kind.draw.color })), 0.07],
  ['groups of links', Object.entries(GROUPS).map(([id, group]) => ({ id, color: group.color })), 0.1],
] as const

describe.each(sets)('the colours of %s', (_, items, least) => {
  it.each(themes)('stand out from the %s background (WCAG 1.4.11)', (theme) => {
    for (const { id, color } of items) expect(contrast(color[theme], backgrounds[theme]), id).toBeGreaterThanOrEqual(3)
  })

  it.each(themes)('can be told apart with any colour vision, on %s', (theme) => {
    for (const [index, a] of items.entries())
      for (const b of items.slice(0, index))
        expect(distance(a.color[theme], b.color[theme]), `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(least)
  })
})

describe('the second sign besides colour', () => {
  it('is a shape of its own for each kind', () => {
    const shapes = Object.values(KINDS).map((kind) => kind.draw.shape)
    expect(new Set(shapes).size).toBe(shapes.length)
  })

  it('is an icon of its own for each kind', () => {
    const icons = Object.values(KINDS).map((kind) => kind.draw.icon)
    expect(new Set(icons).size).toBe(icons.length)
  })

  it('is an arrow of its own for each group of links', () => {
    const arrows = Object.values(GROUPS).map((group) => group.arrow)
    expect(new Set(arrows).size).toBe(arrows.length)
  })
})
