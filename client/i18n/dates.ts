import type { Lang } from '../api/types.ts'

/** Months and patterns of the languages that Chromium does not know; the same as in full ICU, by test. */
const TABLES: Partial<Record<Lang, { readonly months: readonly string[]; readonly pattern: Pattern }>> = {
  kk: {
    months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    pattern: (year, month, day) => `${year} ж. ${day === null ? '' : `${day} `}${month}`,
  },
  ky: {
    months: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    pattern: (year, month, day) => `${year}-ж., ${day === null ? '' : `${day}-`}${month}`,
  },
}

type Pattern = (year: number, month: string, day: number | null) => string

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', kk: 'kk', ky: 'ky', ru: 'ru' }

/** A day, or a month where there is no day, in words. `month` counts from 1. */
export function dateInWords(year: number, month: number, day: number | null, lang: Lang): string {
  const table = TABLES[lang]
  if (table) return table.pattern(year, table.months[month - 1] ?? '', day)
  const formatter = new Intl.DateTimeFormat(LOCALES[lang], {
    year: 'numeric',
    month: 'long',
    ...(day !== null && { day: 'numeric' }),
    timeZone: 'UTC',
  })
  return formatter.format(Date.UTC(year, month - 1, day ?? 1))
}
