import { Link } from 'react-aria-components'
import { AboutDocument } from '../../api/generated/graphql.ts'
import { formatCount } from '../../i18n/format.ts'
import { useQuery } from '../hooks/use-query.ts'
import { OWN_STORY } from '../../state/stories/story.ts'
import { useStories } from '../hooks/use-stories.ts'
import { useI18n } from '../i18n-context.tsx'
import { searchEverything } from '../navigation.ts'
import { Examples } from '../parts/examples.tsx'
import { HiddenPart } from '../parts/hidden-part.tsx'
import { LineSample } from '../parts/evidence-mark.tsx'
import { storyPath } from '../routes.ts'
import { Resume } from '../parts/resume.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { openOnMap } from '../search/open-on-map.ts'

/** Of the shipped seed: the detention at the airport, and the vendor of the system that recognised the man. */
const EXAMPLE_QUESTION = '/paths#v=1&q=7qsvp362wn~s8ksxyerv3~4~000000'

/** What this is, in ten seconds, and the three doors into it: a name, a story, a question. */
export function StartPage() {
  const { t, lang } = useI18n()
  const { data } = useQuery(AboutDocument, { lang })
  const stats = data?.stats
  const stories = useStories()
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
        <Resume />
      </section>
      <section className="start__doors" aria-label={t('start.doors')}>
        <div>
          <h2>{t('start.stories')}</h2>
          <HiddenPart>
            <ul>
              {(stories ?? []).map(({ id, title }) => (
                <li key={id}>
                  <Link href={storyPath(id)}>{title[lang]}</Link>
                </li>
              ))}
            </ul>
          </HiddenPart>
          <ul>
            <li>
              <Link href={storyPath(OWN_STORY)}>{t('start.ownStory')}</Link>
            </li>
          </ul>
        </div>
        <div>
          <h2>{t('start.question')}</h2>
          <p>{t('start.questionText')}</p>
          <HiddenPart>
            <ul>
              <li>
                <Link href={EXAMPLE_QUESTION}>{t('start.questionExample')}</Link>
              </li>
            </ul>
          </HiddenPart>
          <ul>
            <li>
              <Link href="/paths#v=1">{t('start.questionOwn')}</Link>
            </li>
          </ul>
        </div>
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
