import { neo4jVersion } from '../../server/database/managed/jars.ts'
import type { TestDatabase } from './test-database.ts'

/** Whether a container engine answers, by the same search as testcontainers does it. */
export async function containerEngineAnswers(): Promise<boolean> {
  const { getContainerRuntimeClient } = await import('testcontainers')
  try {
    await getContainerRuntimeClient()
    return true
  } catch {
    return false
  }
}

/** A Neo4j in a container. Imported late: the library is heavy, and most runs do without. */
export async function containerTestDatabase(): Promise<TestDatabase> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const container = await new Neo4jContainer(`neo4j:${neo4jVersion}-community`)
    .withPassword('only-for-tests')
    .withStartupTimeout(180_000)
    .start()
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    origin: 'container',
    stop: async () => {
      await container.stop()
    },
  }
}
