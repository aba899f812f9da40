import { expect, test } from 'vitest'
import { contentKeys } from '../../../server/model/search/content/content-keys.ts'
import { contentGroups, matchContent } from '../../../server/model/search/content/match-content.ts'
import { prepareName } from '../../../server/model/search/index/prepared-name.ts'
import { contentQuery, escaped, luceneQuery } from '../../../server/store/neo4j/search/lucene.ts'

const TEXT = 'Сергек жүйесінің камералары Астанада 128000 бет таныды.'

test.each([
  ['камера', 'камералары'],
  ['Астана', 'Астанада'],
  ['Сергектің камерасы', 'Сергек|камералары'],
  ['128000', '128000'],
  ['kamera', 'камералары'],
])('%s is found in a text with other endings, and marked', (query, marked) => {
  const match = matchContent(prepareName(query), TEXT)
  expect(match?.parts.map(({ start, end }) => Array.from(TEXT).slice(start, end).join('')).join('|')).toBe(marked)
  const stored = contentKeys([TEXT])
  for (const group of contentGroups(prepareName(query))) {
    expect(
      group.some(({ term, prefix }) => stored.some((key) => key === term || (prefix === true && key.startsWith(term)))),
    ).toBe(true)
  }
})

test('every word must be there', () => {
  expect(matchContent(prepareName('Сергек Алматы'), TEXT)).toBeNull()
})

test('nothing that Lucene could read as syntax leaves unescaped', () => {
  expect(escaped('a:b*c"d\\e_f')).toBe('a\\:b\\*c\\"d\\\\e_f')
  expect(luceneQuery([{ field: 'searchKeys', term: 'a b', boost: 4 }], ['Person'])).toBe(
    '+(searchKeys:_kPerson^0) +(searchKeys:a\\ b^4)',
  )
  expect(contentQuery([[{ term: 'x', boost: 3, prefix: true }]])).toBe('+(contentKeys:x*^3)')
})
