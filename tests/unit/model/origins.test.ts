import { expect, test } from 'vitest'
import { originsOf, rootDocument, type StanceForOrigins } from '../../../server/model/origins.ts'

const stance = (parts: Partial<StanceForOrigins>): StanceForOrigins => ({
  id: 's',
  kind: 'asserts',
  speaker: 'outlet',
  date: null,
  basis: null,
  document: 'article',
  publisher: 'outlet',
  ...parts,
})
const itself = (document: string) => document

test('twenty articles that quote one press release count once', () => {
  const copies = Array.from({ length: 20 }, (_, i) =>
    stance({ document: `article${i}`, publisher: `outlet${i}`, speaker: `outlet${i}` }),
  )
  expect(originsOf(copies, () => 'press-release')).toEqual(new Set(['press-release']))
})

test('a basis goes before the speaker, and two speakers on one leak are one origin', () => {
  const stances = [
    stance({ speaker: 'lab', basis: 'leak' }),
    stance({ speaker: 'paper', basis: 'leak' }),
    stance({ speaker: 'witness' }),
  ]
  expect(originsOf(stances, itself)).toEqual(new Set(['leak', 'witness']))
})

test('the outlet itself and the document itself speak for the root of the document', () => {
  expect(originsOf([stance({}), stance({ speaker: 'article' })], () => 'root')).toEqual(new Set(['root']))
})

test('denials, qualifications and replaced assertions are no corroboration', () => {
  const stances = [
    stance({ speaker: 'a', kind: 'denies' }),
    stance({ speaker: 'b', kind: 'qualifies' }),
    stance({ speaker: 'c', date: '2024' }),
    stance({ speaker: 'c', date: '2025', kind: 'denies' }),
  ]
  expect(originsOf(stances, itself)).toEqual(new Set())
})

test('the root of a document is at the end of its chain; a circle ends at its smallest id', () => {
  const from: Record<string, string[]> = { a: ['b'], b: ['d', 'c'], x: ['y'], y: ['x'] }
  const of = (document: string) => from[document] ?? []
  expect(rootDocument('a', of)).toBe('c')
  expect(rootDocument('c', of)).toBe('c')
  expect(rootDocument('y', of)).toBe('x')
  expect(rootDocument('x', of)).toBe('x')
})
