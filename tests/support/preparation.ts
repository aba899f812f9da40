import type { Preparation } from './test-database.ts'

/** What the shared test database holds at the start of a run; null for an empty one. */
export const preparation: Preparation | null = null
