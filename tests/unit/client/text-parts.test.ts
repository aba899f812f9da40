import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../client/state/text/excerpt.ts'
import { spansWithin, textParts } from '../../../client/state/text/text-parts.ts'

const shown = (text: string, spans: { start: number; end: number }[]) =>
  textParts(text, spans).map(({ text: words, tag }) => (tag ? `[${words}]` : words))

describe('textParts', () => {
  it('cuts by code points, in any script', () => {
    expect(shown('🙂 Бокаевдин досу', [{ start: 2, end: 8 }])).toEqual(['🙂 ', '[Бокаев]', 'дин досу'])
  })

  it('takes nothing twice, and nothing from outside of the text', () => {
    const spans = [
      { start: 4, end: 99 },
      { start: 0, end: 3 },
      { start: 2, end: 4 },
      { start: 20, end: 30 },
    ]
    expect(shown('abcdef', spans)).toEqual(['[abc]', '[d]', '[ef]'])
    expect(shown('abc', [{ start: 1, end: 1 }])).toEqual(['abc'])
  })
})

describe('spansWithin', () => {
  it('counts from the window, and cuts what crosses its edge', () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 5, end: 7 },
      { start: 9, end: 12 },
    ]
    expect(spansWithin(spans, { start: 3, end: 10 })).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 4 },
      { start: 6, end: 7 },
    ])
  })
})

describe('excerpt', () => {
  const text = `${'before '.repeat(20)}needle ${'after '.repeat(20)}`
  const at = text.indexOf('needle')

  it('shows whole words on both sides of the first hit, and that more was left out', () => {
    const found = excerpt(text, [{ start: at, end: at + 6 }], 20)
    expect(found.text).toMatch(/^… (before )+needle (after )*after …$/)
    expect(found.text.length).toBeLessThan(80)
    const [span] = found.spans
    expect(found.text.slice(span?.start, span?.end)).toBe('needle')
  })

  it('leaves a short text whole, and a start or an end without a sign', () => {
    expect(excerpt('a needle', [{ start: 2, end: 8 }], 20)).toEqual({ text: 'a needle', spans: [{ start: 2, end: 8 }] })
    expect(excerpt(text, [{ start: 0, end: 6 }], 20).text).toMatch(/^before /)
    expect(excerpt(text, [{ start: text.length - 6, end: text.length }], 20).text).toMatch(/after $/)
  })
})
