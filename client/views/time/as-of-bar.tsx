import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import { BegunDocument } from '../../api/generated/graphql.ts'
import { formatMoment, formatPartialDate } from '../../i18n/format.ts'
import { type AsOf, isPresent, PRESENT } from '../../state/address/as-of.ts'
import { focusDate } from '../focus.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'

/**
 * The date at which the reader looks, as long as it is not the present: each clock can be taken off, and so can both. On a
 * phone it is one line, which unfolds.
 */
export function AsOfBar({
  asOf,
  onChange,
  lead,
  saying,
  folded,
  children,
}: {
  readonly asOf: AsOf
  readonly onChange: (asOf: AsOf) => void
  /** What stands first, and stays where it stands whatever the date. */
  readonly lead?: ReactNode
  /** Said in place of the date. */
  readonly saying?: string | undefined
  /** What else can be changed about the date. */
  readonly folded?: ReactNode
  /** What else belongs in it, folded or not. */
  readonly children?: ReactNode
}) {
  const { t, lang } = useI18n()
  const [open, setOpen] = useState(false)
  const present = isPresent(asOf)
  if (present && !children && !lead && !folded) return null
  const { validAt, knownAt } = asOf
  const clocks = [
    { key: 'knownAt', date: knownAt, text: 'asOf.seenKnown', short: 'asOf.shortKnown' },
    { key: 'validAt', date: validAt, text: 'asOf.seenWorld', short: 'asOf.shortWorld' },
  ] as const
  const change = (next: AsOf) => {
    onChange(next)
    focusDate()
  }
  const say = (length: 'text' | 'short') =>
    clocks
      .flatMap((clock) =>
        clock.date === null ? [] : [t(clock[length], { date: formatPartialDate(clock.date, lang) })],
      )
      .join(', ')
  // One element in both states: what stands in it may be open while the date changes.
  return (
    <section
      className={present ? 'as-of as-of--present' : 'as-of as-of--past'}
      aria-label={present ? undefined : t('asOf.title')}
    >
      <p role="status" className="visually-hidden">
        {saying ?? (present ? '' : `${t('asOf.seen')} ${say('text')}`)}
      </p>
      {lead}
      {!present && (
        <Button className="button button--small as-of__unfold" aria-expanded={open} onPress={() => setOpen(!open)}>
          <span>{say('short')}</span> <span aria-hidden="true">{open ? '▴' : '▾'}</span>
        </Button>
      )}
      {!present && (
        <div className="as-of__folded" data-open={open || undefined}>
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
          {folded}
        </div>
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
