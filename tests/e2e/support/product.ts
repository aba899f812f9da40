/** The whole product on the shared database: server, built explorer and a dataset. */
import { fileURLToPath } from 'node:url'
import { ClaimEvidenceDocument, ClaimsOfDocument, EntityFactsDocument } from '../../../client/api/generated/graphql.ts'
import { builtExplorer } from '../../../server/http/explorer-build.ts'
import type { Dataset } from '../../../server/model/dataset.ts'
import { loadSeed } from '../../../server/services/seed/load-seed.ts'
import { type TestApp, testApp } from '../../support/app.ts'

const SEED = fileURLToPath(new URL('../../../graph-seed', import.meta.url))

export function seedProduct(): Promise<TestApp> {
  return startProduct(loadSeed(SEED).dataset)
}

export async function startProduct(dataset: Dataset): Promise<TestApp> {
  const explorer = await builtExplorer(({ message }) => console.error(`[e2e] ${message}`))
  const app = await testApp({ explorer, datasets: [dataset], kept: true })
  await warmed(app)
  return app
}

/**
 * A statement is planned when it is first asked, for each language apart, which takes seconds on a busy machine; the
 * journeys begin after that.
 */
async function warmed(app: TestApp): Promise<void> {
  const begun = Date.now()
  const { data } = await app.query('{ entities(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } }')
  const [entity, claim] = [data['entities'].nodes[0].id, data['claims'].nodes[0].id]
  for (const lang of ['en', 'ru']) {
    await app.query(EntityFactsDocument.toString(), { id: entity, lang })
    await app.query(ClaimEvidenceDocument.toString(), { id: claim, lang })
    await app.query(ClaimsOfDocument.toString(), { filter: { subjects: [entity] }, lang, first: 25, after: null })
  }
  console.error(`[e2e] warm after ${Date.now() - begun} ms`)
}
