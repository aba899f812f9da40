/** The app on the small dataset. */
import { type TestApp, testApp, type TestAppOptions } from '../../support/app.ts'
import { SMALL_DATASET } from '../../support/small-dataset.ts'

export function smallGraph(options: TestAppOptions = {}): Promise<TestApp> {
  return testApp({ ...options, datasets: [SMALL_DATASET] })
}
