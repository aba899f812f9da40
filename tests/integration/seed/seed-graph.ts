/** The app on the shipped seed. */
import { fileURLToPath } from 'node:url'
import { loadSeed } from '../../../server/services/seed/load-seed.ts'
import { migrate } from '../../../server/store/neo4j/migrate.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { type TestApp, testApp } from '../../support/app.ts'
import { cleanDatabase } from '../../support/clean-database.ts'

export async function seedGraph(): Promise<TestApp> {
  const app = await testApp()
  await cleanDatabase(app.graph.driver, { keepSchema: true })
  await migrate(app.graph)
  await applyDataset(app.graph, loadSeed(fileURLToPath(new URL('../../../graph-seed', import.meta.url))).dataset)
  return app
}
