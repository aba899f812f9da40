import { formatPartialDate } from '../../i18n/format.ts'
import { useI18n } from '../i18n-context.tsx'

/** When a claim held in the world; nothing when that is not stated. */
export function ValidTime({
  claim: { validFrom, validTo, dateInferred },
}: {
  readonly claim: { readonly validFrom: string | null; readonly validTo: string | null; readonly dateInferred: boolean }
}) {
  const { t, lang, texts } = useI18n()
  if (validFrom === null && validTo === null) return null
  const from = validFrom === null ? '' : formatPartialDate(validFrom, lang)
  const to = validTo === null ? '' : formatPartialDate(validTo, lang)
  const text =
    validFrom === validTo
      ? from
      : validTo === null
        ? t('time.from', { from })
        : validFrom === null
          ? t('time.to', { to })
          : t('time.between', { from, to })
  const { label, help } = texts.vocabularies.mark.terms.dateInferred
  return (
    <span className="time">
      {text}
      {dateInferred && (
        <span className="chip" title={help}>
          {label}
        </span>
      )}
    </span>
  )
}
