import type { StanceFullFragment } from '../../api/types.ts'
import { formatPartialDate } from '../../i18n/format.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { PassageView } from './passage-view.tsx'
import { uncounted } from './uncounted.ts'

/** One voice: who speaks, how, when, who reports it, on what it rests, and where it stands. */
export function StanceCard({ stance }: { readonly stance: StanceFullFragment }) {
  const i18n = useI18n()
  const { t, lang, texts } = i18n
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
          <div className="facts__wide">
            <dt>{t('claim.note')}</dt>
            <dd>{note}</dd>
          </div>
        )}
      </dl>
      <PassageView passage={passage} />
      {uncounted(stance, i18n).map((why) => (
        <p key={why} className="stance__uncounted">
          {why}
        </p>
      ))}
    </div>
  )
}
