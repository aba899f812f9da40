import { expect, test } from 'vitest'
import { objectText, type ValueOrUnknown } from '../../../server/model/object-text.ts'
import type { Lang } from '../../../server/model/vocabulary.ts'

const value = (text: string, unit: string | null, comparator = 'exact'): ValueOrUnknown => ({
  value: text,
  unit,
  comparator,
  unknown: null,
})

// Blanks within numbers are of several kinds; here all are plain.
test.each<[ValueOrUnknown, Lang, string]>([
  [value('128000', 'camera', 'atLeast'), 'en', 'at least 128,000 cameras'],
  [value('1', 'camera'), 'en', '1 camera'],
  [value('22000', 'camera'), 'ru', '22 000 камер'],
  [value('24', 'percent'), 'en', '24 %'],
  [value('2300000000.50', 'nobodyKnowsThisUnit'), 'en', '2,300,000,000.50 nobodyKnowsThisUnit'],
  [value('12345678901234567890', null), 'en', '12,345,678,901,234,567,890'],
  [{ value: null, unit: null, comparator: null, unknown: 'secret' }, 'en', 'unknown (secret)'],
  [{ value: null, unit: null, comparator: null, unknown: 'notStated' }, 'ru', 'неизвестно (не указано)'],
])('%j in %s: %s', (object, lang, text) => {
  expect(objectText(object, lang).replace(/\s/g, ' ')).toBe(text)
})
