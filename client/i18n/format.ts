import type { Lang } from '../api/types.ts'
import { dateInWords } from './dates.ts'

/** Chromium has no Kazakh and Kyrgyz; their numbers are written as in Russian, which is the same in full ICU. */
const NUMBERS: Readonly<Record<Lang, string>> = { en: 'en-GB', kk: 'ru', ky: 'ru', ru: 'ru' }

/** A partial date as precise as it is: `2025-06` is "June 2025". Years stand as plain numbers. */
export function formatPartialDate(date: string, lang: Lang): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  return month === undefined ? date : dateInWords(year, month, day ?? null, lang)
}

/** A decimal in plain notation; no digit is lost, however long it is. */
export function formatDecimal(value: string, lang: Lang): string {
  const fraction = value.split('.')[1]?.length ?? 0
  const formatter = new Intl.NumberFormat(NUMBERS[lang], {
    minimumFractionDigits: fraction,
    maximumFractionDigits: Math.min(fraction, 100),
  })
  return formatter.format(value as Intl.StringNumericLiteral)
}

export function formatCount(count: number, lang: Lang): string {
  return new Intl.NumberFormat(NUMBERS[lang]).format(count)
}

/** A moment as a day, in the reader's time zone. */
export function formatMoment(iso: string, lang: Lang): string {
  const at = new Date(iso)
  return dateInWords(at.getFullYear(), at.getMonth() + 1, at.getDate(), lang)
}
