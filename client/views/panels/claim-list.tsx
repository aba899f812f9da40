import { Button } from 'react-aria-components'
import { ClaimsOfDocument } from '../../api/generated/graphql.ts'
import type { ClaimFilter } from '../../api/types.ts'
import { useStore } from '../hooks/use-store.ts'
import { asOf } from '../navigation.ts'
import { usePages } from '../hooks/use-pages.ts'
import { useI18n } from '../i18n-context.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { ClaimLine } from './claim-line.tsx'

const PAGE = 25

/** Claims that a filter lets through, a page at a time. */
export function ClaimList({
  filter,
  empty,
  valuesOnly = false,
}: {
  readonly filter: ClaimFilter
  readonly empty: string
  /** Of predicates that take a value or an entity, only those with a value. */
  readonly valuesOnly?: boolean
}) {
  const { t, lang } = useI18n()
  const found = usePages(
    ClaimsOfDocument,
    { filter, lang, first: PAGE, after: null, ...useStore(asOf) },
    ({ claims }) => claims,
  )
  if (found.failure) return <FailureCard failure={found.failure} onRetry={found.retry} />
  if (!found.rows) return <Loading />
  const rows = found.rows.filter(({ value }) => !valuesOnly || value !== null)
  if (rows.length === 0 && !found.more) return <p className="panel__empty">{empty}</p>
  return (
    <>
      <ul className="claims">
        {rows.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
      {found.trouble && found.more && <FailureCard failure={found.trouble} onRetry={found.more} />}
      {found.more && !found.trouble && (
        <Button className="button button--small" onPress={found.more}>
          {t('claims.more')}
        </Button>
      )}
    </>
  )
}
