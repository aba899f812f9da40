import type { Coordinates } from '../../server/database/given.ts'

/** A Neo4j that tests may fill and wipe. */
export interface TestDatabase extends Coordinates {
  readonly origin: 'given' | 'managed' | 'container'
  stop(): Promise<void>
}

/** What a store shall hold before tests see it, done once a machine: a new key makes a new template. */
export interface Preparation {
  readonly key: string
  readonly run: (at: Coordinates) => Promise<void>
}
