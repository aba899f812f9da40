import { rm } from 'node:fs/promises'
import { openManaged } from '../../server/database/managed/open-managed.ts'
import { silent, type Progress } from '../../server/model/progress.ts'
import { copyOfTemplate, testEnvironment } from './template-store.ts'
import type { Preparation, TestDatabase } from './test-database.ts'

/** A Neo4j of its own on a throwaway copy of the template: for suites that kill or restart theirs, and for the shared one. */
export async function managedTestDatabase(
  preparation: Preparation | null = null,
  progress: Progress = silent,
): Promise<TestDatabase & { readonly dataFolder: string }> {
  const dataFolder = await copyOfTemplate(preparation, progress)
  try {
    const database = await openManaged({
      env: testEnvironment(process.env),
      dataFolder,
      progress,
      profile: 'throwaway',
      closing: 'kill',
    })
    return {
      uri: database.uri,
      username: database.username,
      password: database.password,
      origin: 'managed',
      dataFolder,
      stop: async () => {
        await database.stop()
        await rm(dataFolder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await rm(dataFolder, { recursive: true, force: true })
    throw error
  }
}
