import { Link } from 'react-aria-components'
import { AboutDocument } from '../../api/generated/graphql.ts'
import { formatCount } from '../../i18n/format.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { searchEverything } from '../navigation.ts'
import { Examples } from '../parts/examples.tsx'
import { LineSample } from '../parts/evidence-mark.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { openOnMap } from '../search/open-on-map.ts'

/** What this is, in ten seconds, and the doors into it: a name, a question, an example. */
export function StartPage() {
  const { t, lang } = useI18n()
  const { data } = useQuery(AboutDocument, { lang })
  const stats = data?.stats
  return (
    <div className="start">
      <section className="start__hero">
        <h1>{t('start.title')}</h1>
        <p className="start__lead">{t('start.lead')}</p>
        <SearchBox
          id="search"
          label={t('start.search')}
          showLabel
          onPick={openOnMap}
          onEverything={searchEverything}
          large
        />
        <Examples />
        <p className="start__question">
          <Link className="button" href="/paths#v=1">
            {t('start.question')}
          </Link>
        </p>
      </section>
      <section className="start__points" aria-label={t('start.how')}>
        <div>
          <LineSample evidence="asserted" />
          <h2>{t('start.point.evidence')}</h2>
          <p>{t('start.point.evidenceText')}</p>
        </div>
        <div>
          <LineSample evidence="disputed" />
          <h2>{t('start.point.disputes')}</h2>
          <p>{t('start.point.disputesText')}</p>
        </div>
        <div>
          <LineSample evidence="inferred" />
          <h2>{t('start.point.paths')}</h2>
          <p>{t('start.point.pathsText')}</p>
        </div>
      </section>
      {stats && (
        <p className="start__stats">
          {t('start.stats', {
            entities: formatCount(stats.entities, lang),
            claims: formatCount(stats.claims, lang),
            stances: formatCount(stats.stances, lang),
            documents: formatCount(stats.documentsRead, lang),
          })}
        </p>
      )}
    </div>
  )
}
