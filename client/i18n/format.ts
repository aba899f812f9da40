import type { Lang } from '../api/types.ts'

/**
 * Dates and numbers. Chromium has no Kazakh and Kyrgyz: their numbers are written as in Russian, which is the same in
 * full ICU; their dates stay in ISO form until their own tables come with the catalogues.
 */
const INTL: Readonly<Record<Lang, { readonly numbers: string; readonly dates: string | null }>> = {
  en: { numbers: 'en-GB', dates: 'en-GB' },
  kk: { numbers: 'ru', dates: null },
  ky: { numbers: 'ru', dates: null },
  ru: { numbers: 'ru', dates: 'ru' },
}

const OPTIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/** A partial date as precise as it is: `2025-06` is "June 2025". Years stand as plain numbers. */
export function formatPartialDate(date: string, lang: Lang): string {
  const parts = date.split('-').map(Number)
  const [year = 0, month = 1, day = 1] = parts
  const { dates } = INTL[lang]
  if (parts.length === 1 || dates === null) return date
  const formatter = new Intl.DateTimeFormat(dates, { ...OPTIONS[parts.length - 1], timeZone: 'UTC' })
  return formatter.format(Date.UTC(year, month - 1, day))
}

/** A decimal in plain notation; no digit is lost, however long it is. */
export function formatDecimal(value: string, lang: Lang): string {
  const fraction = value.split('.')[1]?.length ?? 0
  const formatter = new Intl.NumberFormat(INTL[lang].numbers, {
    minimumFractionDigits: fraction,
    maximumFractionDigits: Math.min(fraction, 100),
  })
  return formatter.format(value as Intl.StringNumericLiteral)
}

export function formatCount(count: number, lang: Lang): string {
  return new Intl.NumberFormat(INTL[lang].numbers).format(count)
}

/** A moment as a day, in the reader's time zone. */
export function formatMoment(iso: string, lang: Lang): string {
  const { dates } = INTL[lang]
  if (dates === null) return iso.slice(0, 10)
  return new Intl.DateTimeFormat(dates, { dateStyle: 'long' }).format(new Date(iso))
}

/** Order of names in a language. */
export function nameOrder(lang: Lang): (a: string, b: string) => number {
  return new Intl.Collator(lang, { sensitivity: 'base', numeric: true }).compare
}
