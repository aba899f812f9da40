import { chmod, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the parts of a managed database lie in a data folder. */
export interface Home {
  readonly dataFolder: string
  /** What Neo4j calls its home. */
  readonly folder: string
  readonly conf: string
  readonly lock: string
  readonly passwordFile: string
  readonly recordFile: string
  readonly log: string
  /** There once Neo4j has written its users: from then on the initial password is fixed. */
  readonly systemDatabase: string
  readonly initialUsers: string
}

export function homeIn(dataFolder: string): Home {
  const folder = join(dataFolder, 'neo4j')
  return {
    dataFolder,
    folder,
    conf: join(folder, 'conf'),
    lock: join(dataFolder, 'owner.json'),
    passwordFile: join(folder, 'password'),
    recordFile: join(folder, 'process.json'),
    log: join(folder, 'logs', 'neo4j.log'),
    systemDatabase: join(folder, 'data', 'databases', 'system'),
    initialUsers: join(folder, 'data', 'dbms', 'auth.ini'),
  }
}

/** Makes the folders, for their owner only. A folder that held other things before it was named to us keeps its rights. */
export async function makeHome(home: Home): Promise<void> {
  await mkdir(home.dataFolder, { recursive: true, mode: 0o700 })
  const present = await readdir(home.dataFolder)
  if (present.length === 0 || present.includes('neo4j')) await chmod(home.dataFolder, 0o700)
  for (const name of ['', 'conf', 'data', 'logs', 'run', 'plugins', 'import', 'licenses', 'lib']) {
    await mkdir(join(home.folder, name), { recursive: true, mode: 0o700 })
  }
  await chmod(home.folder, 0o700)
}
