/** The app on the small dataset. */
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { type TestApp, testApp, type TestAppOptions } from '../../support/app.ts'
import { cleanDatabase } from '../../support/clean-database.ts'
import { SMALL_DATASET } from '../../support/small-dataset.ts'

export async function smallGraph(options: TestAppOptions = {}): Promise<TestApp> {
  const app = await testApp(options)
  await cleanDatabase(app.graph.driver, { keepSchema: true })
  await migrateAgain(app)
  await applyDataset(app.graph, SMALL_DATASET)
  return app
}

/** Cleaning took the history of migrations away; the schema itself is there. */
async function migrateAgain(app: TestApp): Promise<void> {
  const { migrate } = await import('../../../server/store/neo4j/migrate.ts')
  await migrate(app.graph)
}
