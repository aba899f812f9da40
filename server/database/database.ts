/** A Neo4j that answers, wherever it came from. */
export interface Database {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** Given: somebody else runs it, and stop() leaves it alone. Managed: a child process, or one that another of our processes runs. */
  readonly source: 'given' | 'managed'
  /** Ends what this process started, and nothing else. May be called more than once. */
  stop(): Promise<void>
  /** Tells when a managed database goes away and comes back; returns how to stop listening. A given one is never heard of. */
  onExit(listener: (event: DatabaseEvent) => void): () => void
}

export type DatabaseEvent =
  /** It ended without being asked; another attempt follows after this many milliseconds. */
  | {
      readonly kind: 'exited'
      readonly code: number | null
      readonly signal: string | null
      readonly restartInMs: number
    }
  /** It answers again, at the same address. */
  | { readonly kind: 'restarted'; readonly attempt: number }
  /** It fails again and again, and is left down: only a person can help. */
  | { readonly kind: 'gave-up'; readonly reason: string }
