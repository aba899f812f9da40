import { useState } from 'react'
import { Button } from 'react-aria-components'
import { answer } from '../../api/answers.ts'
import { type Failure, failureOf } from '../../api/failure.ts'
import { ClaimsOfDocument } from '../../api/generated/graphql.ts'
import type { ClaimFilter, ClaimRowFragment } from '../../api/types.ts'
import { useQuery } from '../hooks/use-query.ts'
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
  const { data, failure, retry } = useQuery(ClaimsOfDocument, { filter, lang, first: PAGE, after: null })
  const [more, setMore] = useState<{ lang: string; rows: readonly ClaimRowFragment[]; next: string | null } | null>(
    null,
  )
  const [trouble, setTrouble] = useState<Failure | null>(null)
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading />
  const added = more?.lang === lang ? more : null
  const { nodes, pageInfo } = data.claims
  const next = added ? added.next : pageInfo.hasNextPage ? pageInfo.endCursor : null
  const rows = [...nodes, ...(added?.rows ?? [])].filter(({ value }) => !valuesOnly || value !== null)
  const load = () => {
    setTrouble(null)
    answer(ClaimsOfDocument, { filter, lang, first: PAGE, after: next }).then(
      ({ claims }) =>
        setMore({
          lang,
          rows: [...(added?.rows ?? []), ...claims.nodes],
          next: claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null,
        }),
      (thrown: unknown) => setTrouble(failureOf(thrown)),
    )
  }
  if (rows.length === 0 && next === null) return <p className="panel__empty">{empty}</p>
  return (
    <>
      <ul className="claims">
        {rows.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
      {trouble && <FailureCard failure={trouble} onRetry={load} />}
      {next !== null && !trouble && (
        <Button className="button button--small" onPress={load}>
          {t('claims.more')}
        </Button>
      )}
    </>
  )
}
