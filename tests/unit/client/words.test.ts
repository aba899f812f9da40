import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { ontologyTexts as englishTexts } from '../../../client/i18n/generated/ontology.en.ts'
import { ontologyTexts as russianTexts } from '../../../client/i18n/generated/ontology.ru.ts'
import { formatDecimal, formatPartialDate } from '../../../client/i18n/format.ts'
import { chooseLanguage } from '../../../client/i18n/languages.ts'
import english from '../../../client/i18n/messages/en.json' with { type: 'json' }
import russian from '../../../client/i18n/messages/ru.json' with { type: 'json' }
import { objectText, sentenceParts, type SayableClaim } from '../../../client/i18n/sentence.ts'
import { createTranslator, type MessageId } from '../../../client/i18n/translator.ts'

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: english, ru: russian }

/** Names between braces: `{name}` and `{count, plural, …}`. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{\s*([a-z]\w*)\s*[,}]/gi)].map(([, name]) => name ?? ''))].sort()
}

describe('catalogues', () => {
  it('hold the same messages in every language', () => {
    expect(Object.keys(russian)).toEqual(Object.keys(english))
  })

  it.each(Object.keys(english) as MessageId[])('%s takes the same arguments in every language', (id) => {
    for (const messages of Object.values(CATALOGUES)) {
      expect(messages[id]?.trim(), id).not.toBe('')
      expect(argumentsOf(messages[id] ?? '')).toEqual(argumentsOf(english[id]))
      expect(() => compileMessage(messages[id] ?? '')).not.toThrow()
    }
  })

  it('give Russian plurals their forms', () => {
    const compiled = Object.fromEntries(Object.entries(russian).map(([id, text]) => [id, compileMessage(text)]))
    const { t } = createTranslator('ru', compiled, russianTexts)
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
    ['2025-06', 'kk', '2025-06'],
  ] as const)('%s in %s is %s', (date, lang, text) => {
    expect(formatPartialDate(date, lang)).toBe(text)
  })

  it('lose no digit of a number', () => {
    expect(formatDecimal('2300000000', 'en')).toBe('2,300,000,000')
    expect(formatDecimal('12345678901234567890.5', 'en')).toBe('12,345,678,901,234,567,890.5')
    expect(formatDecimal('24.50', 'ru')).toBe('24,50')
  })

  it.each([
    [['ru-RU', 'en'], 'ru'],
    [['kk-KZ'], 'ru'],
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
