import { type ReactNode, useState } from 'react'
import { Button, Link } from 'react-aria-components'
import type { DossierFullFragment } from '../../api/types.ts'
import { formatMoment, formatPartialDate } from '../../i18n/format.ts'
import type { AsOf } from '../../state/address/as-of.ts'
import { useStore } from '../hooks/use-store.ts'
import { useI18n } from '../i18n-context.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { namesHidden } from '../preferences.ts'
import { claimPath } from '../routes.ts'

/** A dossier to read and to print: sentences with numbered notes, the notes at its end, and when and from what it was made. */
export function DossierView({
  dossier,
  asOf,
  revision,
  notice,
  actions,
}: {
  readonly dossier: DossierFullFragment
  readonly asOf: AsOf
  readonly revision: number
  readonly notice: { readonly version: string; readonly dataLicence: string }
  /** What else can be done with it, beside printing. */
  readonly actions: ReactNode
}) {
  const { t } = useI18n()
  const { title, subtitle, summary, names, conditions, complete, caveat, sections, notes } = dossier
  return (
    <article className="page page--dossier">
      <p className="page__above">{t('dossier.label')}</p>
      <h1>{title}</h1>
      {subtitle !== '' && <p className="page__above">{subtitle}</p>}
      {summary !== null && <p className="dossier__summary">{summary}</p>}
      {names.length > 0 && <p className="page__above">{t('dossier.names', { names: names.join('; ') })}</p>}
      {conditions.length > 0 && (
        <p className="page__above">{t('dossier.conditions', { conditions: conditions.join('; ') })}</p>
      )}
      <div className="actions">
        <Button className="button button--main" onPress={() => print()}>
          {t('dossier.print')}
        </Button>
        {actions}
        <CopyButton label={t('claim.copyAddress')} text={() => location.href} />
      </div>
      <p className="dossier__caveat">{caveat}</p>
      {!complete && <p className="dossier__incomplete">{t('dossier.incomplete')}</p>}
      {sections.map((section, at) => (
        // Chains have sections of the same name; none ever changes its place.
        <section key={at} data-section={section.id}>
          <h2>{section.heading}</h2>
          {section.sentences.length === 0 ? (
            <p className="panel__empty">{t('dossier.nothing')}</p>
          ) : (
            <ul className="dossier__sentences">
              {section.sentences.map(({ text, notes: numbers, claim }, place) => (
                <li key={place}>
                  {text}
                  {numbers.map((number) => (
                    <sup key={number}>
                      <Link className="note-mark" href={claimPath(claim.id)} aria-label={t('dossier.note', { number })}>
                        {number}
                      </Link>
                    </sup>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <Notes notes={notes} />
      <Made asOf={asOf} revision={revision} notice={notice} />
    </article>
  )
}

function Notes({ notes }: { readonly notes: DossierFullFragment['notes'] }) {
  const { t } = useI18n()
  if (notes.length === 0) return null
  return (
    <section className="dossier__notes">
      <h2>{t('dossier.notes')}</h2>
      <ol>
        {notes.map(({ number, text, quote, claim, passage }) => (
          <li key={number} value={number}>
            {text}
            {quote !== null && (
              <>
                {' '}
                <q lang={passage.document.language ?? undefined}>{quote}</q>
              </>
            )}{' '}
            <Link className="dossier__more" href={claimPath(claim.id)}>
              {t('claims.evidence')}
              <span className="visually-hidden"> {number}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What a printed page must say of itself: where it stands, when it was made, and when it looks. */
function Made({
  asOf: { validAt, knownAt },
  revision,
  notice: { version, dataLicence },
}: Pick<Parameters<typeof DossierView>[0], 'asOf' | 'revision' | 'notice'>) {
  const { t, lang } = useI18n()
  const [now] = useState(() => new Date().toISOString())
  const rows = [
    // By its id anybody could look up the name.
    ...(useStore(namesHidden) ? [] : [{ label: t('dossier.address'), value: location.href }]),
    {
      label: t('dossier.made'),
      value: t('dossier.madeFrom', { date: formatMoment(now, lang), revision, version, licence: dataLicence }),
    },
    {
      label: t('asOf.world'),
      value: validAt === null ? t('asOf.worldAny') : formatPartialDate(validAt, lang),
    },
    {
      label: t('asOf.known'),
      value: knownAt === null ? `${t('asOf.knownNow')}, ${formatMoment(now, lang)}` : formatPartialDate(knownAt, lang),
    },
  ]
  return (
    <section className="dossier__made">
      <h2>{t('dossier.about')}</h2>
      <dl className="facts">
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="facts__long">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
