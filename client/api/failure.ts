/** Why an answer did not come. */
export type Failure =
  /** No answer at all: the network or the server is away. */
  | { readonly kind: 'away' }
  /** The server answers, its database does not. */
  | { readonly kind: 'unavailable' }
  /** Took too long. */
  | { readonly kind: 'timeout' }
  /** Our request is at fault: the server's code and words. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** The server's fault; it logged it under this id, where it gave one. */
  | { readonly kind: 'fault'; readonly code: string; readonly correlation: string | null }

export class ApiFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.name = 'ApiFailure'
    this.failure = failure
  }
}

/** What was thrown, as a failure; aborting is none, and is thrown on. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof ApiFailure) return thrown.failure
  if (isAbort(thrown)) throw thrown
  return { kind: 'fault', code: 'CLIENT', correlation: null }
}

export function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError'
}
