import { CounterwatchError } from '../../model/errors.ts'
import type { Progress } from '../../model/progress.ts'
import { defaultCacheFolder } from '../folders.ts'
import { verifyDatabase } from '../verify.ts'
import { homeIn, makeHome, type Home } from './home.ts'
import { findJars } from './jars.ts'
import type { Profile } from './java-arguments.ts'
import { findJava, withUnicodePaths } from './java.ts'
import { ManagedDatabase } from './managed-database.ts'
import { startServer, type ServerPlan } from './managed-server.ts'
import { memorySettings } from './neo4j-conf.ts'
import { takeOwnership } from './owner-lock.ts'
import { ensurePassword } from './password.ts'
import { endOrphan, readRecord } from './process-record.ts'

export interface ManagedOptions {
  readonly env: NodeJS.ProcessEnv
  readonly dataFolder: string
  readonly progress: Progress
  readonly signal?: AbortSignal
  readonly profile?: Profile
  /** Clean writes the store back, so that it can be opened again; kill is quicker, for a store that nobody opens again. */
  readonly closing?: 'clean' | 'kill'
}

/** Starts Neo4j on a data folder that nobody else owns, and gives it with its password checked. */
export async function openManaged(options: ManagedOptions): Promise<ManagedDatabase> {
  const home = homeIn(options.dataFolder)
  await writable(home)
  const release = await takeOwnership(home.lock)
  try {
    return await start(options, home, release)
  } catch (error) {
    await release()
    // A command that was cut off says so in its own way.
    if (options.signal?.aborted) throw new CounterwatchError('CANCELLED', 'Stopped while the database was starting.')
    throw error
  }
}

async function start(options: ManagedOptions, home: Home, release: () => Promise<void>): Promise<ManagedDatabase> {
  const { progress, signal } = options
  const env = withUnicodePaths(options.env)
  const cacheFolder = defaultCacheFolder(env)
  const java = await findJava(env)
  const jars = await findJars(cacheFolder, env, progress, signal)
  await endOrphan(home, progress)
  const plan: ServerPlan = {
    home,
    java,
    jars,
    cacheFolder,
    profile: options.profile ?? 'product',
    closing: options.closing ?? 'clean',
    memory: memorySettings(env),
    env,
    progress,
  }
  const lastPort = (await readRecord(home))?.port
  const password = await ensurePassword(home, java, jars.files, env, signal)
  progress({ message: 'Starting Neo4j' })
  const server = await startServer(plan, lastPort, signal)
  const database = new ManagedDatabase(plan, server, password, release)
  try {
    await verifyDatabase(database, 30_000, signal)
  } catch (error) {
    await database.stop()
    throw explained(error, home)
  }
  progress({ message: `Neo4j answers at ${database.uri}` })
  return database
}

/** Settings that concern a given database would mislead here. */
function explained(error: unknown, home: Home): unknown {
  if (!(error instanceof CounterwatchError) || error.code !== 'DATABASE_AUTH') return error
  return new CounterwatchError('DATABASE_AUTH', 'The local database refuses the password in its password file.', {
    field: 'COUNTERWATCH_DATA',
    file: home.passwordFile,
    accepted:
      'Put back the password file that belongs to this data folder, from a backup; or move the data folder away and start anew.',
    cause: error,
  })
}

async function writable(home: Home): Promise<void> {
  try {
    await makeHome(home)
  } catch (cause) {
    throw new CounterwatchError('SETUP', `The data folder ${home.dataFolder} cannot be made or written.`, {
      field: 'COUNTERWATCH_DATA',
      file: home.dataFolder,
      accepted:
        'Give it to the user who starts Counterwatch, or set COUNTERWATCH_DATA to a folder that this user can write.',
      cause,
    })
  }
}
