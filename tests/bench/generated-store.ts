/**
 * A store that is built once and kept in the cache folder: loading a large graph takes minutes. A benchmark that only reads
 * may open it again; another generator, schema or size has another store.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultCacheFolder } from '../../server/database/folders.ts'
import { neo4jVersion } from '../../server/database/managed/jars.ts'
import { openManaged } from '../../server/database/managed/open-managed.ts'
import type { Dataset } from '../../server/model/dataset.ts'
import type { Progress } from '../../server/model/progress.ts'
import { connect } from '../../server/store/neo4j/driver.ts'
import { neo4jWriteStore } from '../../server/store/neo4j/write-store.ts'
import { preparation } from '../support/preparation.ts'

export interface KeptDatabase {
  readonly uri: string
  readonly username: string
  readonly password: string
  stop(): Promise<void>
}

/** @param version of what generates: another text, another store */
export async function keptDatabase(version: string, dataset: () => Dataset, progress: Progress): Promise<KeptDatabase> {
  const key = createHash('sha256')
    .update(JSON.stringify([neo4jVersion, preparation?.key, version]))
    .digest('hex')
  const stores = join(defaultCacheFolder(process.env), 'bench-stores')
  const store = join(stores, key.slice(0, 16))
  if (!existsSync(store)) {
    await mkdir(stores, { recursive: true, mode: 0o700 })
    await build(store, dataset, progress)
  }
  return openManaged({ env: process.env, dataFolder: store, progress })
}

async function build(store: string, dataset: () => Dataset, progress: Progress): Promise<void> {
  const draft = `${store}.${randomUUID()}`
  // Twice the memory that readers get: a chunk of a load is one transaction.
  const env = { ...process.env, COUNTERWATCH_NEO4J_HEAP: '2g', COUNTERWATCH_NEO4J_PAGECACHE: '512m' }
  try {
    const database = await openManaged({ env, dataFolder: draft, progress })
    try {
      const started = performance.now()
      const graph = connect(database)
      const writer = neo4jWriteStore(graph)
      await writer.migrate()
      const { counts } = await writer.applyDataset(dataset(), { progress })
      await graph.close()
      const seconds = ((performance.now() - started) / 1_000).toFixed(0)
      progress({ message: `${counts.entity.added} entities and ${counts.claim.added} claims in ${seconds} s` })
    } finally {
      await database.stop()
    }
    await rename(draft, store)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
