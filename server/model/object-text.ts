/** The object of a claim in a sentence where it is no entity: a value with its unit, or why it is not known. */
import { FRAMES, UNITS, VOCABULARIES } from './ontology/generated/ontology.ts'
import type { UnitDef } from './ontology/types.ts'
import type { Lang, UnknownReason } from './vocabulary.ts'

export interface ValueOrUnknown {
  /** A decimal. */
  readonly value: string | null
  readonly unit: string | null
  readonly comparator: string | null
  readonly unknown: UnknownReason | null
}

export function objectText({ value, unit, comparator, unknown }: ValueOrUnknown, lang: Lang): string {
  if (value === null) {
    const reason = VOCABULARIES.unknownReason.terms[unknown ?? 'notStated']?.label[lang] ?? ''
    return FRAMES.unknown[lang].replace('{reason}', () => reason)
  }
  const frame = VOCABULARIES.comparator.terms[comparator ?? 'exact']?.frame?.[lang] ?? '{value}'
  return frame.replace('{value}', () => withUnit(value, unit, lang))
}

function withUnit(value: string, unit: string | null, lang: Lang): string {
  const fraction = value.split('.')[1]?.length ?? 0
  const formatter = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, {
    minimumFractionDigits: fraction,
    maximumFractionDigits: Math.min(fraction, 100),
  })
  const number = formatter.format(value as Intl.StringNumericLiteral)
  if (unit === null) return number
  if (unit === 'percent') return `${number} %`
  const words = (UNITS as Readonly<Record<string, UnitDef>>)[unit]?.labels[lang]
  if (!words) return `${number} ${unit}`
  const category = new Intl.PluralRules(lang).select(Number(value)) as 'one' | 'few' | 'many' | 'other'
  return `${number} ${words[category] ?? words.other}`
}
