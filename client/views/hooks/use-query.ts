import { startTransition, useEffect, useState } from 'react'
import { answer, answerKey, knownAnswer } from '../../api/answers.ts'
import { connection } from '../../api/connection.ts'
import { type Failure, failureOf, isAbort } from '../../api/failure.ts'
import type { TypedDocumentString } from '../../api/generated/graphql.ts'
import { useMasked } from './use-name-mask.ts'

export interface Query<Result> {
  /** The answer, without names while they are hidden; while another is loading, the one before it, so that nothing flickers. */
  readonly data: Result | null
  readonly loading: boolean
  readonly failure: Failure | null
  readonly retry: () => void
}

interface Settled<Result> {
  /** What was asked, and for the how many-th time. */
  readonly asked: string
  readonly data: Result | null
  readonly failure: Failure | null
}

/**
 * Asks the server, again when the variables change, and again when it comes back after it was away.
 * Without variables nothing is asked.
 */
export function useQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Query<Result> {
  const text = JSON.stringify(variables)
  const [round, setRound] = useState(0)
  const asked = `${round} ${text}`
  const [settled, setSettled] = useState<Settled<Result>>({ asked: '', data: null, failure: null })
  const idle = variables === null
  const known = idle ? undefined : (knownAnswer(answerKey(document, variables)) as Result | undefined)

  useEffect(() => {
    if (idle) return
    const abort = new AbortController()
    answer(document, JSON.parse(text) as Variables, abort.signal).then(
      // Whoever presses a key meanwhile goes before what has come.
      (data) => startTransition(() => setSettled({ asked, data, failure: null })),
      (thrown: unknown) => {
        if (abort.signal.aborted || isAbort(thrown)) return
        setSettled((before) => ({ asked, data: before.data, failure: failureOf(thrown) }))
      },
    )
    return () => abort.abort()
  }, [document, text, asked, idle])

  const failure = settled.asked === asked && known === undefined ? settled.failure : null
  const waits = failure !== null && failure.kind !== 'refused'
  useEffect(() => {
    if (!waits) return
    return connection.subscribe(() => {
      if (connection.get() === 'reached') setRound((n) => n + 1)
    })
  }, [waits])

  return {
    data: useMasked(known ?? settled.data),
    loading: !idle && known === undefined && settled.asked !== asked,
    failure,
    retry: () => setRound((n) => n + 1),
  }
}
