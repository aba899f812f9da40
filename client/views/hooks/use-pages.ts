import { useState } from 'react'
import { answer } from '../../api/answers.ts'
import { type Failure, failureOf } from '../../api/failure.ts'
import type { TypedDocumentString } from '../../api/generated/graphql.ts'
import { useMasked } from './use-name-mask.ts'
import { useQuery } from './use-query.ts'

interface Page<Row> {
  readonly nodes: readonly Row[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Pages<Row> {
  /** Null until the first page is there. */
  readonly rows: readonly Row[] | null
  readonly failure: Failure | null
  readonly retry: () => void
  /** Loads the next page; null when there is none. */
  readonly more: (() => void) | null
  /** Why the next page did not come. */
  readonly trouble: Failure | null
}

/** The rows of a connection, a page after another. `variables` lack `after`; when they change, it begins anew. */
export function usePages<Result, Variables, Row>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  pageOf: (result: Result) => Page<Row>,
  /** The variable that takes the cursor of the page before. */
  cursor: keyof Variables & string = 'after' as keyof Variables & string,
): Pages<Row> {
  const asked = JSON.stringify(variables)
  const { data, failure, retry } = useQuery(document, variables)
  const [added, setAdded] = useState<{ asked: string; rows: readonly Row[]; next: string | null } | null>(null)
  const [trouble, setTrouble] = useState<Failure | null>(null)
  const first = data === null ? null : pageOf(data)
  const later = added?.asked === asked ? added : null
  const next = later ? later.next : first ? nextOf(first) : null
  const load = () => {
    setTrouble(null)
    answer(document, { ...variables, [cursor]: next }).then(
      (result) => {
        const page = pageOf(result)
        setAdded({ asked, rows: [...(later?.rows ?? []), ...page.nodes], next: nextOf(page) })
      },
      (thrown: unknown) => setTrouble(failureOf(thrown)),
    )
  }
  const laterRows = useMasked(later?.rows ?? null)
  return {
    rows: first && [...first.nodes, ...(laterRows ?? [])],
    failure,
    retry,
    more: next === null ? null : load,
    trouble,
  }
}

const nextOf = ({ pageInfo }: Page<unknown>): string | null => (pageInfo.hasNextPage ? pageInfo.endCursor : null)
