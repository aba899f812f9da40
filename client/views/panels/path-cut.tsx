import { useState } from 'react'
import { Button } from 'react-aria-components'
import { PathCutDocument } from '../../api/generated/graphql.ts'
import type { PathPolicy } from '../../api/types.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { ClaimLine } from './claim-line.tsx'
import type { FoundPath } from './show-on-map.ts'

/** The fewest claims without which its two ends are not joined any more, on demand. */
export function PathCut({ path, policy }: { readonly path: FoundPath; readonly policy: PathPolicy }) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  return (
    <div className="cut">
      <Button className="button button--quiet button--small" aria-expanded={open} onPress={() => setOpen(!open)}>
        {t('paths.cut')}
      </Button>
      {open && <Cut path={path} policy={policy} />}
    </div>
  )
}

function Cut({ path: { entities }, policy }: { readonly path: FoundPath; readonly policy: PathPolicy }) {
  const { t, lang } = useI18n()
  const end = (at: number) => ({
    ids: entities
      .slice(at)
      .slice(0, 1)
      .map(({ id }) => id),
  })
  const { data, loading, failure, retry } = useQuery(PathCutDocument, { from: end(0), to: end(-1), policy, lang })
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  // What would have broken it under other conditions does not break it under these.
  if (!data || loading) return <Loading />
  const found = data.paths.nodes[0]
  if (!found?.cut) {
    return <p>{found?.cutSize ? t('paths.cutMany', { count: found.cutSize }) : t('paths.cutUnknown')}</p>
  }
  return (
    <>
      <p>{t('paths.cutHelp', { count: found.cut.length })}</p>
      <ul className="claims">
        {found.cut.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
    </>
  )
}
