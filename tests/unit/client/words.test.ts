import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../client/api/types.ts'
import { ontologyTexts as englishTexts } from '../../../client/i18n/generated/ontology.en.ts'
import { ontologyTexts as russianTexts } from '../../../client/i18n/generated/ontology.ru.ts'
import { formatDecimal, formatPartialDate } from '../../../client/i18n/format.ts'
import { chooseLanguage } from '../../../client/i18n/languages.ts'
import { nameOrder } from '../../../client/i18n/name-order.ts'
import english from '../../../client/i18n/messages/en.json' with { type: 'json' }
import kazakh from '../../../client/i18n/messages/kk.json' with { type: 'json' }
import kyrgyz from '../../../client/i18n/messages/ky.json' with { type: 'json' }
import russian from '../../../client/i18n/messages/ru.json' with { type: 'json' }
import { objectText, sentenceParts, type SayableClaim } from '../../../client/i18n/sentence.ts'
import { createTranslator, type MessageId, type Translator } from '../../../client/i18n/translator.ts'

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: english,
  kk: kazakh,
  ky: kyrgyz,
  ru: russian,
}

function translatorOf(lang: Lang): Translator {
  const compiled = Object.entries(CATALOGUES[lang] ?? {}).map(([id, text]) => [id, compileMessage(text)] as const)
  return createTranslator(lang, Object.fromEntries(compiled), lang === 'ru' ? russianTexts : englishTexts)
}

/** The words of a message alone. */
function withoutArguments(message: string): string {
  return message.replaceAll(/\{\s*\w+\s*(,\s*plural,)?|=0|\bother\b|\bone\b|\bfew\b|\bmany\b/g, ' ')
}

/** Names between braces: `{name}` and `{count, plural, …}`. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{\s*([a-z]\w*)\s*[,}]/gi)].map(([, name]) => name ?? ''))].sort()
}

describe('catalogues', () => {
  it('hold the same messages in every language', () => {
    for (const messages of Object.values(CATALOGUES)) expect(Object.keys(messages)).toEqual(Object.keys(english))
  })

  it('are translated: none is the English one, where it has words', () => {
    const same = (messages: Readonly<Record<string, string>>) =>
      (Object.keys(english) as MessageId[]).filter(
        (id) => messages[id] === english[id] && /[a-z]{3,}/i.test(withoutArguments(english[id])),
      )
    // A name of a company.
    for (const [lang, messages] of Object.entries(CATALOGUES))
      if (lang !== 'en') expect(same(messages)).toEqual(['examples.target-ai'])
  })

  it('write Kazakh and Kyrgyz in their own letters, not in those that look alike', () => {
    for (const [lang, foreign] of [
      ['kk', /[ѓєїўґђ]|[a-z][а-я]|[а-яәғқңөұүһі][a-z]/iu],
      ['ky', /[іәғқұһї]|[a-z][а-я]|[а-яңөү][a-z]/iu],
    ] as const) {
      for (const [id, text] of Object.entries(CATALOGUES[lang] ?? {}))
        expect(withoutArguments(text), id).not.toMatch(foreign)
    }
  })

  it.each(Object.keys(english) as MessageId[])('%s takes the same arguments in every language', (id) => {
    for (const messages of Object.values(CATALOGUES)) {
      expect(messages[id]?.trim(), id).not.toBe('')
      expect(argumentsOf(messages[id] ?? '')).toEqual(argumentsOf(english[id]))
      expect(() => compileMessage(messages[id] ?? '')).not.toThrow()
    }
  })

  it.each(['en', 'kk', 'ky', 'ru'] as const)(
    'call a chip in %s first by what is seen on it, then by what it does',
    (lang) => {
      const { t } = translatorOf(lang)
      for (const name of [t('filters.groups'), t('filters.hand'), t('filters.undated')]) {
        for (const count of [0, 1, 21, 1234]) {
          const seen = `${name} ${count}`
          const [lift, open] = [t('filters.lift', { name, count }), t('filters.openGroups', { name, count })]
          for (const called of [lift, open]) expect(called).toMatch(new RegExp(`^${seen}: \\p{L}`, 'u'))
          expect(lift).not.toBe(open)
        }
      }
    },
  )

  it('give Russian plurals their forms', () => {
    const { t } = translatorOf('ru')
    expect([1, 2, 5, 21].map((count) => t('link.claims', { count }))).toEqual([
      'Связь образует 1 утверждение.',
      'Связь образуют 2 утверждения.',
      'Связь образуют 5 утверждений.',
      'Связь образует 21 утверждение.',
    ])
  })
})

describe('formats', () => {
  it.each([
    ['2025', 'en', '2025'],
    ['2025-06', 'en', 'June 2025'],
    ['2025-06-14', 'en', '14 June 2025'],
    ['2025-06', 'ru', 'июнь 2025 г.'],
    ['2025-06-14', 'ru', '14 июня 2025 г.'],
    ['2025-06', 'kk', '2025 ж. маусым'],
    ['2025-06-14', 'ky', '2025-ж., 14-июнь'],
  ] as const)('%s in %s is %s', (date, lang, text) => {
    expect(formatPartialDate(date, lang)).toBe(text)
  })

  it.each(['en', 'kk', 'ky', 'ru'] as const)('dates and numbers in %s are those of full ICU', (lang) => {
    const locale = lang === 'en' ? 'en-GB' : lang
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
    const number = new Intl.NumberFormat(locale)
    for (let at = 0; at < 400; at++) {
      const date = Date.UTC(2019, 0, 1 + at * 11)
      const iso = new Date(date).toISOString()
      expect(formatPartialDate(iso.slice(0, 10), lang)).toBe(day.format(date))
      expect(formatPartialDate(iso.slice(0, 7), lang)).toBe(month.format(date))
      expect(formatDecimal(String(at * 98_765), lang)).toBe(number.format(at * 98_765))
    }
  })

  it.each(['kk', 'ky'] as const)('names in %s stand in the order of full ICU', (lang) => {
    const names = Object.values(CATALOGUES[lang] ?? {})
      .map(withoutArguments)
      .flatMap((text) => text.match(/\p{Script=Cyrillic}+/gu) ?? [])
    const words = [...new Set(names.map((name) => name.toLowerCase()))]
    expect(words.length).toBeGreaterThan(300)
    expect(words.toSorted(nameOrder(lang))).toEqual(
      words.toSorted(new Intl.Collator(lang, { sensitivity: 'base' }).compare),
    )
    expect(['10 а', '9 а', 'б'].toSorted(nameOrder(lang))).toEqual(['9 а', '10 а', 'б'])
  })

  it('lose no digit of a number', () => {
    expect(formatDecimal('2300000000', 'en')).toBe('2,300,000,000')
    expect(formatDecimal('12345678901234567890.5', 'en')).toBe('12,345,678,901,234,567,890.5')
    expect(formatDecimal('24.50', 'ru')).toBe('24,50')
  })

  it.each([
    [['ru-RU', 'en'], 'ru'],
    [['kk-KZ', 'ru'], 'kk'],
    [['ky'], 'ky'],
    [['de', 'en-GB'], 'en'],
    [[], 'en'],
  ] as const)('browsers that want %o get %s', (wanted, lang) => {
    expect(chooseLanguage(wanted)).toBe(lang)
  })
})

describe('sentences', () => {
  const claim = (parts: Partial<SayableClaim<string>>): SayableClaim<string> => ({
    subject: 'Acme',
    predicate: 'SUPPLIES',
    modality: 'actual',
    object: null,
    value: null,
    unit: null,
    comparator: null,
    unknown: null,
    ...parts,
  })
  const say = (parts: Partial<SayableClaim<string>>) =>
    sentenceParts(claim(parts), englishTexts, 'en')
      .map((part) => (part.type === 'text' ? part.text : part.entity))
      .join('')

  it('put the entities into the frame of the predicate', () => {
    expect(say({ object: 'Ministry' })).toMatch(/^Acme .*Ministry$/)
    expect(say({ object: 'Ministry', modality: 'planned' })).not.toBe(say({ object: 'Ministry' }))
  })

  it('write a value with comparator and unit, and why something is not known', () => {
    const text = (parts: Partial<SayableClaim<string>>) => objectText(claim(parts), englishTexts, 'en')
    expect(text({ value: '128000', unit: 'camera', comparator: 'atLeast' })).toBe('at least 128,000 cameras')
    expect(text({ value: '1', unit: 'camera', comparator: 'exact' })).toBe('1 camera')
    expect(text({ value: '24', unit: 'percent', comparator: 'exact' })).toBe('24 %')
    expect(text({ value: '3', unit: 'zeppelin', comparator: 'exact' })).toBe('3 zeppelin')
    expect(text({ unknown: 'secret' })).toBe('unknown (secret)')
  })
})
