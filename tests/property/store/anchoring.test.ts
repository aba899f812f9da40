/** Passages are found by their hashes alone: in the exact text where they were, in another edition where they went. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePoints, normalText, sha256 } from '../../../server/model/passage-text.ts'
import { anchorPassages, type PassageToAnchor } from '../../../server/store/neo4j/documents/anchor-passages.ts'
import { textOfBytes } from '../../../server/store/neo4j/documents/text-of-bytes.ts'

/** Kazakh and Kyrgyz letters, ones that decompose, one outside of the basic plane. */
const word = fc.string({ unit: fc.constantFrom(...'абйёқөһңі🙂éz7"—'), minLength: 1, maxLength: 7 })
const blank = fc.constantFrom(' ', ' ', ' ', '\n', '  ', '\n\n', ' \n', '\u00a0')

const textWithPassages = fc.array(fc.tuple(word, blank), { minLength: 3, maxLength: 60 }).chain((parts) => {
  const points = codePoints(parts.flat().join('').trim())
  const place = fc
    .tuple(fc.nat({ max: points.length - 1 }), fc.nat({ max: points.length - 1 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
    .filter(({ start, end }) => points.slice(start, end).join('').trim() !== '')
  return fc
    .array(place, { minLength: 1, maxLength: 6 })
    .map((places) => ({ points, places: places.map((each) => trimmed(points, each)) }))
})

/** A passage begins and ends with something to read. */
function trimmed(points: readonly string[], { start, end }: { start: number; end: number }) {
  let [from, to] = [start, end]
  while (points[from]?.trim() === '') from++
  while (points[to - 1]?.trim() === '') to--
  return { start: from, end: to }
}

function passagesAt(points: readonly string[], places: readonly { start: number; end: number }[]): PassageToAnchor[] {
  return places.map(({ start, end }, at) => {
    const text = points.slice(start, end).join('')
    return { id: `p-${at}`, start, end, sha256: sha256(text), sha256Normal: sha256(normalText(text)) }
  })
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

test('in the exact text every passage is found where it was', () => {
  fc.assert(
    fc.property(textWithPassages, ({ points, places }) => {
      const passages = passagesAt(points, places)
      const { anchors, complete } = anchorPassages(points, passages)
      expect(complete).toBe(true)
      expect(byId(anchors)).toEqual(passages.map(({ id, start, end }) => ({ id, state: 'found', start, end })))
    }),
  )
})

test('in an edition with other white space, other composition and a headline, every passage is found again', () => {
  const space = fc.constantFrom(' ', '\n', '\r\n', '  ', '\t', '\u00a0 ')
  fc.assert(
    fc.property(
      textWithPassages,
      fc.array(space, { minLength: 1, maxLength: 10 }),
      fc.constantFrom('NFC', 'NFD'),
      fc.constantFrom('', 'x\n', 'headline \n\n'),
      ({ points, places }, spaces, form, headline) => {
        const passages = passagesAt(points, places)
        let blanks = 0
        const edition =
          headline +
          points
            .join('')
            .replace(/\s+/gu, () => spaces[blanks++ % spaces.length] ?? ' ')
            .normalize(form)
        const given = codePoints(edition)
        const { anchors } = anchorPassages(given, passages)
        for (const [at, anchor] of byId(anchors).entries()) {
          expect(anchor.state).not.toBe('missing')
          const text = given.slice(anchor.start ?? 0, anchor.end ?? 0).join('')
          expect(sha256(normalText(text))).toBe(passages[at]?.sha256Normal)
          expect(text).toBe(text.trim())
        }
      },
    ),
  )
})

test('where the same words stand several times, the one is taken that the passages around it lead to expect', () => {
  const original = codePoints('one two. three. two. four. two. five.')
  const places = [...'one two. three. two. four. two. five.'.matchAll(/two\./g)].map(({ index }) => ({
    start: index,
    end: index + 4,
  }))
  const edition = codePoints('A headline! one  two. three. two. four. two. five.')
  const { anchors } = anchorPassages(edition, passagesAt(original, places))
  expect(anchors.map(({ start }) => start)).toEqual([17, 29, 40])
})

test('what is not there is missing, and the work is bounded', () => {
  const passages = passagesAt(codePoints('words that stand nowhere else'), [{ start: 0, end: 29 }])
  const { anchors, complete } = anchorPassages(codePoints('quite another text '.repeat(200)), passages)
  expect([anchors[0]?.state, complete]).toEqual(['missing', true])
  expect(anchorPassages(codePoints('quite another text '.repeat(200)), passages, 100).complete).toBe(false)
})

describe('bytes that are no text', () => {
  const refused = (bytes: Uint8Array, code: string, message: RegExp) =>
    expect(() => textOfBytes(bytes)).toThrow(
      expect.objectContaining({
        code,
        message: expect.stringMatching(message) as string,
        detail: expect.objectContaining({ accepted: expect.stringContaining('UTF-8') as string }) as object,
      }),
    )
  test('are refused, and what is accepted is said', () => {
    refused(new Uint8Array(), 'BAD_FILE', /no text/)
    refused(Buffer.from(' \n\t '), 'BAD_FILE', /no text/)
    refused(Buffer.from([0xd0]), 'BAD_FILE', /not UTF-8/)
    refused(Buffer.from('Бокаев', 'utf16le'), 'BAD_FILE', /control characters/)
    refused(Buffer.from([0xff, 0xfe, 0x41, 0]), 'BAD_FILE', /UTF-16/)
    refused(Buffer.from('a\0b'), 'BAD_FILE', /control characters/)
    refused(new Uint8Array(50 * 1024 * 1024), 'TOO_LARGE', /50\.0 MB/)
  })
})
