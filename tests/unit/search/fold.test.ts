import { expect, test } from 'vitest'
import { prepareName } from '../../../server/model/search/index/prepared-name.ts'

/** The key of a name, its words one after another. */
const key = (text: string) =>
  prepareName(text)
    .tokens.map((token) => token.key)
    .join(' ')
/** Keys that a word may have. */
const readings = (text: string) => prepareName(text).tokens.flatMap((token) => [token.key, ...token.alternates])

test.each([
  ['surnames', 'Боқаев Бокаев Bokaev Bokayev Boqaev Bokaiev'],
  ['surnames', 'Тоқаев Токаев Tokayev Toqayev Tokaev'],
  ['places', 'Жаңаөзен Жанаозен Zhanaozen Janaozen Jañaözen Jańaózen'],
  ['companies', 'Қазақтелеком Казахтелеком Kazakhtelecom Qazaqtelekom'],
  ['places', 'Ақкөл Акколь Akkol Aqkol Aqköl'],
  ['surnames', 'Жапаров Japarov Zhaparov'],
  ['places', 'Теңіз Тенгиз Tengiz Teñiz Teŋiz'],
  ['Kazakh 2018', 'Әуезов Auezov'],
  ['Kazakh 2021', 'Ғалым Ğalym Galym Ǵalym Ghalym'],
  ['Uzbek', 'Ғуломов Gʻulomov Gulomov'],
  ['Tajik', 'Раҳмон Рахмон Rahmon'],
  ['Ukrainian', 'Євген Evgen Ievgen'],
  ['stress and width', 'Тока́ев Ｔｏｋａｙｅｖ Токаев ТОКАЕВ'],
  ['soft hyphen, marks of direction', 'Тока\u00ADев \u202BТокаев Токаев'],
  ['look-alikes', 'Сергек Сeргeк Cepгeк'],
  ['Cyrillic decomposed', 'Әлиев \u04D8лиев Алиев'],
])('%s meet: %s', (_, words) => {
  const keys = new Set(words.split(' ').map(key))
  expect([...keys]).toHaveLength(1)
})

test.each([
  ['Áýezov', 'Әуезов'],
  ['S’ymkent', 'Шымкент'],
  ["C'aldybar", 'Чалдыбар'],
  ['Äwezov', 'Әуезов'],
  ['Tokajew', 'Токаев'],
  ['Szczerbakowa', 'Щербакова'],
  ['Xan', 'Хан'],
  ['Чжунсин', '中兴'],
  ['Zhongxing', '中兴'],
])('%s may be read as %s', (one, other) => {
  expect(readings(one).some((each) => readings(other).includes(each))).toBe(true)
})

test.each([
  ['Beeline', 'билайн'],
  ['House', 'хаус'],
  ['Facebook', 'фейсбук'],
  ['Sandvine', 'сандвайн'],
  ['YouTube', 'ютуб'],
])('%s sounds like %s', (word, heard) => {
  const [token] = prepareName(word).tokens
  expect(token?.sound).toBe(key(heard))
})

test('traditional and simplified characters are one, and words of offices are cut out of a run', () => {
  expect(key('華為')).toBe(key('华为'))
  const parts = prepareName('哈萨克斯坦内务部').tokens.map(({ raw, concept }) => [raw, concept?.id])
  expect(parts).toEqual([
    ['哈萨克斯坦', 'inkz'],
    ['内务', 'interior'],
    ['部', 'ministry'],
  ])
})

test('different names stay apart', () => {
  for (const [a, b] of [
    ['Марат', 'Мурат'],
    ['Серік', 'Берік'],
    ['Бокаев', 'Токаев'],
    ['Айдар', 'Айдын'],
  ] as const) {
    expect(key(a)).not.toBe(key(b))
  }
})

test('acronyms: capitals with or without an ending; a shouted name is none', () => {
  const acronym = (text: string) => prepareName(text).tokens.map(({ acronym, raw }) => (acronym ? raw : null))
  expect(acronym('ІІМ')).toEqual(['іім'])
  expect(acronym('ҰҚК-нің')).toEqual(['ұқк'])
  expect(acronym('МВДға')).toEqual(['мвд'])
  expect(acronym('ТОКАЕВ КАСЫМ')).toEqual([null, null])
})

test('places are counted in code points of the text as given', () => {
  const text = '🙂 «Тока́ев», 海康'
  const places = prepareName(text).tokens.map(({ start, end }) => Array.from(text).slice(start, end).join(''))
  expect(places).toEqual(['Тока́ев', '海康'])
})

test('stump compounds are the words that they stand for, at one place; surnames stay whole', () => {
  const raws = (text: string) => prepareName(text).tokens.map(({ raw, start, end }) => `${raw} ${start}-${end}`)
  expect(raws('Минюста')).toEqual(['министерство 0-7', 'юстиции 0-7'])
  expect(raws('Генпрокуратура')).toEqual(['генеральная 0-14', 'прокуратура 0-14'])
  expect(raws('Минин Минаев').length).toBe(2)
})
