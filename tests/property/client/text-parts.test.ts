import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { excerpt } from '../../../client/state/text/excerpt.ts'
import { textParts } from '../../../client/state/text/text-parts.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 200 })
const spans = fc.array(
  fc
    .record({ start: fc.integer({ min: 0, max: 220 }), length: fc.integer({ min: -3, max: 40 }) })
    .map(({ start, length }) => ({
      start,
      end: start + length,
    })),
  { maxLength: 8 },
)

test.prop([text, spans])(
  'the parts of a text are the text again, and what is tagged is what the span says',
  (whole, given) => {
    const parts = textParts(whole, given)
    expect(parts.map((part) => part.text).join('')).toBe(whole)
    const points = Array.from(whole)
    for (const part of parts) {
      expect(part.text).not.toBe('')
      if (part.tag) expect(points.slice(part.tag.start, part.tag.end).join('')).toContain(part.text)
    }
  },
)

test.prop([text, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 60 })])(
  'an excerpt keeps the hit, in the same words',
  (whole, from, length, around) => {
    const points = Array.from(whole)
    const start = Math.min(from, points.length)
    const end = Math.min(start + length, points.length)
    fc.pre(end > start)
    const found = excerpt(whole, [{ start, end }], around)
    const [span] = found.spans
    expect(Array.from(found.text).slice(span?.start, span?.end).join('')).toBe(points.slice(start, end).join(''))
  },
)
