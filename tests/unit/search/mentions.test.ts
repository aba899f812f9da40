import { expect, test } from 'vitest'
import { findMentions } from '../../../server/model/search/mentions/find-mentions.ts'
import { mentionIndexBuilder } from '../../../server/model/search/mentions/mention-index.ts'

const ENTITIES = {
  bokayev: ['Person', 'Max Bokayev', 'Макс Бокаев'],
  'mia-kz': ['PublicBody', 'МВД РК', 'Министерство внутренних дел Республики Казахстан', 'ІІМ'],
  'mia-kg': ['PublicBody', 'МВД КР', 'Министерство внутренних дел Кыргызской Республики', 'ИИМ'],
  sergek: ['System', 'Сергек'],
  huawei: ['Company', 'Huawei Technologies', '华为'],
  erlan: ['Person', 'Ерлан Омаров'],
  article: ['Document', 'Сергек и другие'],
} as const

const builder = mentionIndexBuilder()
for (const [id, [kind, ...names]] of Object.entries(ENTITIES)) {
  builder.add({ id, kind, names: names.map((text) => ({ text, lang: 'und', kind: 'primary', source: 'text' })) })
}
const index = builder.finish()
const found = (text: string) =>
  findMentions(index, text).map((mention) => `${mention.text}=${mention.candidates.map(({ id }) => id).join('|')}`)

test.each([
  [
    'full names with endings, in any script',
    'Адвокат Макса Бокаева. Бокаевдин иши. Max Bokayev.',
    ['Макса Бокаева=bokayev', 'Бокаевдин=bokayev', 'Max Bokayev=bokayev'],
  ],
  ['surname first, with initials', 'Бокаев Макс и М. Бокаев', ['Бокаев Макс=bokayev', 'Бокаев=bokayev']],
  ['another initial or given name is another person', 'А. Бокаев; сказал Ерлан Бокаев', []],
  ['an acronym of two bodies is given with both', 'МВД молчит', ['МВД=mia-kg|mia-kz']],
  ['the country beside it tells which', 'МВД Казахстана и МВД Кыргызстана', ['МВД=mia-kz', 'МВД=mia-kg']],
  ['acronyms as they are written', 'ІІМ мен ИИМ', ['ІІМ=mia-kz', 'ИИМ=mia-kg']],
  ['offices without their country', 'в Министерстве внутренних дел', ['Министерстве внутренних дел=mia-kg|mia-kz']],
  ['a lower-case word is a word', 'сергек болуңуз', []],
  ['companies by their first word', 'камеры Huawei-дің', ['Huawei=huawei']],
  ['Han inside of a run', '据报道华為提供', ['华为=huawei'.replace('华为', '华為')]],
  ['names do not run over the end of a sentence', 'Это Макс. Бокаев дома.', ['Бокаев=bokayev']],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('places are code points', () => {
  const text = '🙂🙂 Сергектің камерасы'
  const [mention] = findMentions(index, text)
  expect(Array.from(text).slice(mention?.start, mention?.end).join('')).toBe('Сергектің')
  expect(mention?.candidates[0]?.score).toBeGreaterThan(0.9)
})
