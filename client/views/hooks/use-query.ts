import { useEffect, useState } from 'react'
import { answer, answerKey, knownAnswer } from '../../api/answers.ts'
import { connection } from '../../api/connection.ts'
import { type Failure, failureOf, isAbort } from '../../api/failure.ts'
import type { TypedDocumentString } from '../../api/generated/graphql.ts'
import { useStore } from './use-store.ts'

export interface Query<Result> {
  /** The answer; while another is loading, the one before it, so that nothing flickers. */
  readonly data: Result | null
  readonly loading: boolean
  readonly failure: Failure | null
  readonly retry: () => void
}

/**
 * Asks the server, again when the variables change, and again when it comes back after it was away.
 * Without variables nothing is asked.
 */
export function useQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Query<Result> {
  const key = answerKey(document, variables)
  const [round, setRound] = useState(0)
  const [state, setState] = useState<{ key: string; data: Result | null; failure: Failure | null }>({
    key: '',
    data: null,
    failure: null,
  })
  const reached = useStore(connection) === 'reached'
  const known = knownAnswer<Result>(key)
  const settled = state.key === key

  useEffect(() => {
    if (known !== undefined || variables === null) return
    const abort = new AbortController()
    answer(document, variables, abort.signal).then(
      (data) => setState({ key, data, failure: null }),
      (thrown: unknown) => {
        if (abort.signal.aborted || isAbort(thrown)) return
        setState((before) => ({ key, data: before.data, failure: failureOf(thrown) }))
      },
    )
    return () => abort.abort()
    // `key` stands for the document and its variables; `known` follows from it.
  }, [key, round])

  const failure = known === undefined && settled ? state.failure : null
  useEffect(() => {
    if (reached && failure && failure.kind !== 'refused') setRound((n) => n + 1)
    // Only the return of the server asks again by itself.
  }, [reached])

  return {
    data: known ?? state.data,
    loading: variables !== null && known === undefined && !settled,
    failure,
    retry: () => {
      setState((before) => ({ ...before, key: '' }))
      setRound((n) => n + 1)
    },
  }
}
