import { expect, test } from 'vitest'
import type { NameRow } from '../../../server/model/dataset.ts'
import { passageId, typeOfId, isSlug } from '../../../server/model/ids.ts'
import { preferredName } from '../../../server/model/names.ts'
import { isDecimal } from '../../../server/model/value.ts'

const name = (text: string, lang: string, kind: NameRow['kind'] = 'primary'): NameRow => ({
  text,
  lang,
  kind,
  source: 'text',
})

test('the primary name in the language, else any there, else a fallback', () => {
  const names = [
    name('ИИМ', 'ky', 'abbreviation'),
    name('Ministry', 'en', 'alias'),
    name('МВД', 'ru'),
    name('Министрлик', 'ky'),
  ]
  expect(preferredName(names, 'ky')).toBe('Министрлик')
  expect(preferredName(names, 'en')).toBe('Ministry')
  expect(preferredName(names, 'kk')).toBe('МВД')
  expect(preferredName([name('华为', 'zh')], 'ru')).toBe('华为')
})

test('a name in a variety of a language is a name in that language', () => {
  expect(preferredName([name('Qazaqstan', 'kk-Latn'), name('Kazakhstan', 'en')], 'kk')).toBe('Qazaqstan')
})

test('ids tell what they name', () => {
  expect(['e-1', 'c-1', 'c-1.2', 'r-1', 'p-1'].map(typeOfId)).toEqual([
    'entity',
    'claim',
    'stance',
    'stance',
    'passage',
  ])
  expect(['', 'e-', 'x-1', 'e-1 ', 'c-1.', 'e-ы', `e-${'1'.repeat(61)}`].map(typeOfId)).toEqual(
    Array.from({ length: 7 }, () => null),
  )
})

test('a passage has the same id wherever it is computed', () => {
  expect(passageId('e-1', 0, 10)).toBe(passageId('e-1', 0, 10))
  expect(passageId('e-1', 0, 10)).not.toBe(passageId('e-1', 1, 10))
  expect(typeOfId(passageId('e-1', 0, 10))).toBe('passage')
})

test('slugs and decimals', () => {
  expect(['a', 'a-1', 'target-ai'].every(isSlug)).toBe(true)
  expect(['', 'A', 'a--b', '-a', 'a-', 'б', 'a b', 'a'.repeat(81)].some(isSlug)).toBe(false)
  expect(['0', '-1', '2300000000', '24.5'].every(isDecimal)).toBe(true)
  expect(['', '01', '1e3', '1,5', '+1', '.5', '1.', 'NaN', '١'].some(isDecimal)).toBe(false)
})
