import { ClaimEvidenceDocument, RivalsDocument } from '../../api/generated/graphql.ts'
import type { ClaimEvidenceQuery, ClaimFullFragment } from '../../api/types.ts'
import { useStore } from './use-store.ts'
import { asOf } from '../navigation.ts'
import { useI18n } from '../i18n-context.tsx'
import { type Query, useQuery } from './use-query.ts'

/** A claim, and the rival accounts that contradict it, each with all its stances. */
export interface Evidence {
  readonly claim: NonNullable<ClaimEvidenceQuery['claim']>
  readonly rivals: readonly ClaimFullFragment[]
}

/** The evidence of a claim; `data.claim` is null when there is none of that id. */
export function useEvidence(id: string): Query<Evidence | { readonly claim: null }> {
  const { lang } = useI18n()
  const dates = useStore(asOf)
  const main = useQuery(ClaimEvidenceDocument, { id, lang, ...dates })
  const ids = main.data?.claim?.contradicts.map((rival) => rival.id) ?? []
  const others = useQuery(RivalsDocument, ids.length === 0 ? null : { ids, lang, ...dates })
  const { failure, retry } = main.failure ? main : others
  if (!main.data) return { data: null, loading: true, failure, retry }
  const { claim } = main.data
  if (!claim) return { data: { claim }, loading: false, failure, retry }
  if (ids.length > 0 && !others.data) return { data: null, loading: true, failure, retry }
  const rivals = (others.data?.nodes ?? []).flatMap((node) => (node?.__typename === 'Claim' ? [node] : []))
  return {
    data: { claim, rivals: ids.length === 0 ? [] : rivals },
    loading: main.loading || others.loading,
    failure,
    retry,
  }
}
