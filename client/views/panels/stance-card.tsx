import type { EntityRefFragment, StanceFullFragment } from '../../api/types.ts'
import { formatMoment, formatPartialDate } from '../../i18n/format.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { PassageView } from './passage-view.tsx'

/** One voice: who speaks, how, when, who reports it, on what it rests, and where it stands. */
export function StanceCard({ stance }: { readonly stance: StanceFullFragment }) {
  const { t, lang, texts } = useI18n()
  const { stanceKind, scope, mode } = texts.vocabularies
  const { speaker, reportedBy, basis, rejects, date, note, passage } = stance
  return (
    <div className={`stance stance--${stance.kind}`} data-stance={stance.kind} data-counts={stance.counts}>
      <p className="stance__who">
        <EntityLink entity={speaker} mark /> <strong>{stanceKind.terms[stance.kind].label}</strong>
        <span className="chip" title={mode.terms[stance.mode].help}>
          {mode.terms[stance.mode].label}
        </span>
        {stance.scope === 'wholesale' && (
          <span className="chip" title={scope.terms.wholesale.help}>
            {scope.terms.wholesale.label}
          </span>
        )}
      </p>
      <dl className="facts facts--tight">
        {reportedBy.id !== speaker.id && (
          <div>
            <dt>{t('stance.reportedBy')}</dt>
            <dd>
              <EntityLink entity={reportedBy} />
            </dd>
          </div>
        )}
        {basis && (
          <div>
            <dt>{t('stance.basis')}</dt>
            <dd>
              <EntityLink entity={basis} />
            </dd>
          </div>
        )}
        {rejects && (
          <div>
            <dt>{t('stance.rejects')}</dt>
            <dd>
              <EntityLink entity={rejects} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('stance.date')}</dt>
          <dd>{date === null ? t('time.notStated') : formatPartialDate(date, lang)}</dd>
        </div>
        {note !== null && (
          <div>
            <dt>{t('claim.note')}</dt>
            <dd>{note}</dd>
          </div>
        )}
      </dl>
      <PassageView passage={passage} />
      {!stance.counts && <Uncounted stance={stance} />}
    </div>
  )
}

type Cited = Pick<EntityRefFragment, 'id' | 'name'> &
  Partial<Pick<StanceFullFragment['passage']['document'], 'downgraded'>>

/** Why it is shown, and does not count. */
function Uncounted({ stance: { passage, basis, rejects } }: { readonly stance: StanceFullFragment }) {
  const { t, lang } = useI18n()
  const named: readonly (Cited | null)[] = [passage.document, basis, rejects]
  const documents = [...new Map(named.flatMap((each) => (each ? [[each.id, each]] : []))).values()]
  return documents.map(({ id, name, downgraded }) => {
    if (!downgraded) return null
    const { at, reason } = downgraded
    return (
      <p key={id} className="stance__uncounted">
        {t('stance.uncounted', { document: name, date: formatMoment(at, lang) })}{' '}
        {reason !== null && t('decision.reason', { reason })}
      </p>
    )
  })
}
