/** The app on the shipped seed. */
import { fileURLToPath } from 'node:url'
import { loadSeed } from '../../../server/services/seed/load-seed.ts'
import { type TestApp, testApp } from '../../support/app.ts'

export function seedGraph(): Promise<TestApp> {
  const { dataset } = loadSeed(fileURLToPath(new URL('../../../graph-seed', import.meta.url)))
  return testApp({ datasets: [dataset] })
}
