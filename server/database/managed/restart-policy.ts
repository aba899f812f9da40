/** When to start a server again that ended by itself: soon, then later and later, and not for ever. */
export interface RestartState {
  /** Failures in a row. */
  readonly failures: number
}

const waits = [250, 1_000, 2_000, 5_000, 10_000, 20_000] as const
/** A server that lived this long did not fail in a row. */
const stableMs = 60_000

export const noFailures: RestartState = { failures: 0 }

export function afterEnd(
  state: RestartState,
  livedMs: number,
): { readonly state: RestartState; readonly waitMs: number | null } {
  const failures = livedMs >= stableMs ? 1 : state.failures + 1
  return { state: { failures }, waitMs: waits[failures - 1] ?? null }
}
