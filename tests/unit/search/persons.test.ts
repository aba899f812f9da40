import { expect, test } from 'vitest'
import { EVEN_WEIGHTS } from '../../../server/model/search/index/idf.ts'
import { prepareName } from '../../../server/model/search/index/prepared-name.ts'
import { CONFIDENT, rank } from '../../../server/model/search/rank.ts'
import { joinPairs, namePairs } from '../../support/search/name-pairs.ts'

const score = (query: string, ...names: string[]) => {
  const candidate = {
    id: 'x',
    slug: 'x',
    names: names.map((text) => ({ text, lang: 'und', kind: 'primary', source: 'text' }) as const),
  }
  return rank(prepareName(query), [candidate], EVEN_WEIGHTS, prepareName)[0]?.score ?? 0
}

test.each([
  ['Боқаев Макс Қайратұлы', 'Бокаев Макс Кайратович'],
  ['Макс Бокаев', 'Бокаев Макс Кайратович'],
  ['Бокаев Макс Кайратович', 'Макс Бокаев'],
  ['Max Bokayev', 'Боқаев Макс Қайратұлы'],
  ['М. К. Бокаев', 'Макс Кайратович Бокаев'],
  ['Бокаев М.К.', 'Макс Боқаев'],
  ['Жапар уулу Садыр', 'Садыр Жапарович'],
  ['Айпери Орозбек кызы', 'Айпери Орозбековна'],
  ['Сергей Николайұлы Попов', 'Попов Сергей Николаевич'],
  ['Pavel Pavlovich Rau', 'Рау Павел Павелұлы'],
])('the same person: %s, %s', (query, name) => {
  expect(score(query, name)).toBeGreaterThanOrEqual(CONFIDENT)
})

test.each([
  ['Ибрагимов Руслан Тимурович', 'Ибрагимов Руслан Маратович'],
  ['Ибрагимов Руслан Тимурович', 'Ибрагимов Руслан Маратұлы'],
  ['Оспанов Асылбек Сәрсенұлы', 'Оспанов Асылбек Серікұлы'],
  ['Әбілқасымов Марат', 'Әбілқасымов Мұрат'],
  ['А. Токаев', 'Касым-Жомарт Токаев'],
  ['Нурлан Сагинтаев', 'Нурлан Нигматулин'],
  ['Бокаев Ерлан', 'Бокаев Нурлан'],
])('not taken for one another: %s, %s', (query, name) => {
  expect(score(query, name)).toBeLessThan(CONFIDENT)
})

test('Kazakh and Russian lists of one assembly are joined, and nobody is taken for another', () => {
  const pairs = namePairs()
  const { joined, missed, falsePairs } = joinPairs(pairs)
  expect(joined / pairs.length, missed.join('\n')).toBeGreaterThanOrEqual(0.97)
  expect(falsePairs).toEqual([])
})
