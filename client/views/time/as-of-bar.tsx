import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { BegunDocument } from '../../api/generated/graphql.ts'
import { formatMoment, formatPartialDate } from '../../i18n/format.ts'
import { type AsOf, isPresent, PRESENT } from '../../state/address/as-of.ts'
import { focusDate } from '../focus.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'

/** The date at which the reader looks, as long as it is not the present: each clock can be taken off, and so can both. */
export function AsOfBar({
  asOf,
  onChange,
  lead,
  saying,
  children,
}: {
  readonly asOf: AsOf
  readonly onChange: (asOf: AsOf) => void
  /** What stands first, and stays where it stands whatever the date. */
  readonly lead?: ReactNode
  /** Said in place of the date. */
  readonly saying?: string | undefined
  /** What else belongs in it. */
  readonly children?: ReactNode
}) {
  const { t, lang } = useI18n()
  const present = isPresent(asOf)
  if (present && !children && !lead) return null
  const { validAt, knownAt } = asOf
  const clocks = [
    { key: 'knownAt', date: knownAt, text: 'asOf.seenKnown' },
    { key: 'validAt', date: validAt, text: 'asOf.seenWorld' },
  ] as const
  const change = (next: AsOf) => {
    onChange(next)
    focusDate()
  }
  const said = clocks.flatMap(({ date, text }) =>
    date === null ? [] : [t(text, { date: formatPartialDate(date, lang) })],
  )
  // One element in both states: what stands in it may be open while the date changes.
  return (
    <section
      className={present ? 'as-of as-of--present' : 'as-of as-of--past'}
      aria-label={present ? undefined : t('asOf.title')}
    >
      <p role="status" className="visually-hidden">
        {saying ?? (present ? '' : `${t('asOf.seen')} ${said.join(', ')}`)}
      </p>
      {lead}
      {!present && (
        <>
          <p className="as-of__said">
            <span>{t('asOf.seen')} </span>
            {clocks.map(({ key, date, text: message }) => {
              if (date === null) return null
              const text = t(message, { date: formatPartialDate(date, lang) })
              return (
                <Button
                  key={key}
                  className="chip chip--filter"
                  aria-label={t('asOf.takeOff', { text })}
                  onPress={() => change({ ...asOf, [key]: null })}
                >
                  {text} <span aria-hidden="true">×</span>
                </Button>
              )
            })}
          </p>
          <Button className="button button--small" onPress={() => change(PRESENT)}>
            {t('asOf.back')}
          </Button>
        </>
      )}
      {children}
      {knownAt !== null && <Begun knownAt={knownAt} />}
    </section>
  )
}

/** Why everything is empty, where the graph had not begun. */
function Begun({ knownAt }: { readonly knownAt: string }) {
  const { t, lang } = useI18n()
  const { data } = useQuery(BegunDocument, {})
  const begun = data?.stats.begun ?? null
  // A day is looked at as it ended.
  if (begun === null || knownAt >= begun.slice(0, 10)) return null
  return (
    <p className="as-of__nothing" role="status">
      {t('asOf.nothingBefore', { date: formatMoment(begun, lang) })}
    </p>
  )
}
