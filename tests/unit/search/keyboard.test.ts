import { expect, test } from 'vitest'
import { otherLayouts } from '../../../server/model/search/text/keyboard.ts'

test.each([
  ['Njrftd', 'Токаев'],
  ['Nj0ftd', 'Тоқаев'],
  [',jrftd', 'бокаев'],
  ['Ршлмшышщт', 'Hikvision'],
  ['"', 'Э'],
])('%s was meant to be %s', (typed, meant) => {
  expect(otherLayouts(typed)).toContain(meant)
})

test('what mixes both scripts was typed on purpose', () => {
  expect(otherLayouts('Huawei тің')).toEqual([])
  expect(otherLayouts('123')).not.toContain('123')
})
