import type { Kind, Predicate } from '../../api/types.ts'
import { GROUP_DRAW, KIND_DRAW, PREDICATE_DRAW } from '../../graph/generated/draw.ts'
import type { Group } from '../../i18n/generated/ontology.ts'
import { EVIDENCE } from '../../state/graph/evidence.ts'
import { usePageTitle } from '../hooks/use-page-title.ts'
import { useI18n } from '../i18n-context.tsx'
import { evidenceHelp, evidenceLabel, LineSample } from '../parts/evidence-mark.tsx'
import { Icon } from '../parts/icon.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { ShortcutList } from '../parts/shortcut-list.tsx'

/** What each word means, from the ontology itself, and every key. */
export function HelpPage() {
  const i18n = useI18n()
  const { t, texts } = i18n
  usePageTitle(t('nav.help'))
  const groups = Object.keys(GROUP_DRAW) as Group[]
  const predicates = Object.keys(PREDICATE_DRAW) as Predicate[]
  return (
    <article className="page page--help">
      <h1>{t('help.title')}</h1>
      <p>{t('help.lead')}</p>
      <h2>{t('legend.evidence')}</h2>
      <dl className="terms">
        {EVIDENCE.map((evidence) => (
          <div key={evidence}>
            <dt>
              <LineSample evidence={evidence} /> {evidenceLabel(evidence, i18n)}
            </dt>
            <dd>{evidenceHelp(evidence, i18n)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('help.rest')}</p>
      <p>
        <KindMark kind="Company" group="alike" /> {t('help.group')}
      </p>
      <p>
        <Icon name="note" /> {t('help.note')}
      </p>
      <p>{t('help.search', { kind: texts.kinds.Company.singular })}</p>
      <h2 id="keys">{t('keys.title')}</h2>
      <p>{t('keys.where')}</p>
      <ShortcutList />
      <h2>{t('help.words')}</h2>
      {Object.entries(texts.vocabularies).map(([name, { label, help, terms }]) => (
        <section key={name}>
          <h3>{label}</h3>
          <p>{help}</p>
          <dl className="terms">
            {Object.entries(terms as Readonly<Record<string, { label: string; help: string }>>).map(([term, one]) => (
              <div key={term}>
                <dt>{one.label}</dt>
                <dd>{one.help}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <h2>{t('legend.kinds')}</h2>
      <dl className="terms">
        {(Object.keys(KIND_DRAW) as Kind[]).map((kind) => (
          <div key={kind}>
            <dt>
              <KindMark kind={kind} /> {texts.kinds[kind].singular}
            </dt>
            <dd>{texts.kinds[kind].description}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('legend.relations')}</h2>
      {groups.map((group) => (
        <section key={group}>
          <h3>{texts.groups[group]}</h3>
          <dl className="terms">
            {predicates
              .filter((predicate) => PREDICATE_DRAW[predicate].group === group)
              .map((predicate) => (
                <div key={predicate}>
                  <dt>
                    {texts.predicates[predicate].forward} / {texts.predicates[predicate].reverse}
                  </dt>
                  <dd>
                    {texts.predicates[predicate].description}{' '}
                    {texts.vocabularies.predicateRole.terms[PREDICATE_DRAW[predicate].role].label}.
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </article>
  )
}
