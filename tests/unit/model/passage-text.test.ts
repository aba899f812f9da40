import { expect, test } from 'vitest'
import { codePoints, normalText, paragraphsOf } from '../../../server/model/passage-text.ts'

const numbered = (text: string) => {
  const points = codePoints(text)
  return paragraphsOf(points).map(({ number, start, end }) => [number, points.slice(start, end).join('')])
}

test('paragraphs are the lines that are not empty, counted from 1', () => {
  expect(numbered('one\n\n  \ntwo\nthree')).toEqual([
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
  ])
  expect(numbered('')).toEqual([])
  expect(numbered('\n\n')).toEqual([])
})

test('a carriage return before the end of a line belongs to no line', () => {
  expect(numbered('one\r\ntwo\r\n')).toEqual([
    [1, 'one'],
    [2, 'two'],
  ])
})

test('offsets count code points, also outside of the basic plane', () => {
  const points = codePoints('🙂🙂 ab\ncd')
  expect(paragraphsOf(points)).toEqual([
    { number: 1, start: 0, end: 5 },
    { number: 2, start: 6, end: 8 },
  ])
})

test('the normal form is NFC with white space collapsed', () => {
  expect(normalText('  и\u0306од \t\n нет\u00a0')).toBe('йод нет')
})
