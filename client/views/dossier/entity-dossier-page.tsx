import { Link } from 'react-aria-components'
import { EntityDossierDocument } from '../../api/generated/graphql.ts'
import type { AsOf } from '../../state/address/as-of.ts'
import { useOwnId } from '../hooks/use-own-id.ts'
import { usePageTitle } from '../hooks/use-page-title.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useStore } from '../hooks/use-store.ts'
import { useI18n } from '../i18n-context.tsx'
import { NotThere } from '../time/not-there.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { namesHidden } from '../preferences.ts'
import { dossierPath, entityPath } from '../routes.ts'
import { DossierView } from './dossier-view.tsx'

/** What the graph holds of an entity, in sentences. */
export function EntityDossierPage({ id: asked, asOf }: { readonly id: string; readonly asOf: AsOf }) {
  const { t, lang } = useI18n()
  const hidden = useStore(namesHidden)
  const { data, failure, retry } = useQuery(EntityDossierDocument, { id: asked, lang, ...asOf })
  const id = useOwnId(asked, data?.entity?.id, dossierPath)
  usePageTitle(data ? t('dossier.title', { title: data.dossier.title }) : t('dossier.label'))
  if (failure?.kind === 'refused' && failure.code === 'NOT_FOUND') return <NotThere />
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading />
  return (
    <DossierView
      dossier={data.dossier}
      asOf={asOf}
      revision={data.stats.revision}
      notice={data.notice}
      actions={
        <>
          {/* A file of the server, not a page of ours: it has the names. */}
          {!hidden && (
            <a className="button" href={filePath(id, lang, asOf)} download>
              {t('dossier.markdown')}
            </a>
          )}
          <Link className="button" href={entityPath(id)}>
            {t('menu.page')}
          </Link>
        </>
      }
    />
  )
}

function filePath(id: string, lang: string, { validAt, knownAt }: AsOf): string {
  const query = new URLSearchParams({
    lang,
    ...(validAt !== null && { validAt }),
    ...(knownAt !== null && { knownAt }),
  })
  return `/export/dossier/${encodeURIComponent(id)}.md?${query.toString()}`
}
