import { createHash } from 'node:crypto'
import { connect } from '../../server/store/neo4j/driver.ts'
import { migrate } from '../../server/store/neo4j/migrate.ts'
import { migrationFiles } from '../../server/store/neo4j/migration-files.ts'
import type { Preparation } from './test-database.ts'

/** What the shared test database holds at the start of a run: the schema of this version, and nothing else. */
export const preparation: Preparation | null = {
  key: createHash('sha256')
    .update(
      migrationFiles()
        .map(({ checksum }) => checksum)
        .join(),
    )
    .digest('hex')
    .slice(0, 16),
  run: async (at) => {
    const graph = connect(at)
    await migrate(graph)
    await graph.close()
  },
}
