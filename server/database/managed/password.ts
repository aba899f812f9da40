import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { CounterwatchError } from '../../model/errors.ts'
import type { Home } from './home.ts'
import { argumentFile, setPasswordArguments } from './java-arguments.ts'
import type { Java } from './java.ts'
import { runCommand } from './run-command.ts'
import { writeFileWhole } from './write-file-whole.ts'

/** The password of the managed database; null where none was made yet. */
export async function readPassword(home: Home): Promise<string | null> {
  try {
    const text = (await readFile(home.passwordFile, 'utf8')).trim()
    // Copies and restored backups come with wider rights.
    await chmod(home.passwordFile, 0o600)
    return text === '' ? null : text
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The password that is there, or a new one, written to its file and given to Neo4j before its first start. */
export async function ensurePassword(
  home: Home,
  java: Java,
  jars: readonly string[],
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string> {
  const present = await readPassword(home)
  if (existsSync(home.systemDatabase)) {
    if (present !== null) return present
    throw new CounterwatchError('DATABASE_AUTH', 'The password file of the local database is missing.', {
      field: 'COUNTERWATCH_DATA',
      file: home.passwordFile,
      accepted:
        'Put the file back from a backup. Without it the data cannot be opened: move the data folder away and start again to begin anew.',
    })
  }
  const password = present ?? randomBytes(32).toString('base64url')
  if (present === null) await writeFileWhole(home.passwordFile, `${password}\n`)
  await setInitialPassword(home, java, jars, env, password, signal)
  return password
}

async function setInitialPassword(
  home: Home,
  java: Java,
  jars: readonly string[],
  env: NodeJS.ProcessEnv,
  password: string,
  signal?: AbortSignal,
): Promise<void> {
  // A start that was killed in between leaves it, and the tool refuses to replace it.
  await rm(home.initialUsers, { force: true })
  const file = join(home.folder, 'run', `set-password-${randomUUID()}.args`)
  try {
    await writeFile(file, argumentFile(setPasswordArguments(jars, delimiter, password)), {
      mode: 0o600,
      flag: 'wx',
    })
    const result = await runCommand(java.command, [`@${file}`], {
      env: { ...env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
      ...(signal === undefined ? {} : { signal }),
    })
    if (result.kind === 'ended' && result.code === 0) return
    const said = result.kind === 'ended' ? (result.stderr + result.stdout).replaceAll(password, '***').trim() : ''
    throw new CounterwatchError('SETUP', `Neo4j's admin tool could not set the first password. It says: ${said}`, {
      field: 'COUNTERWATCH_DATA',
      accepted: 'Run `npm run cli -- doctor`; it checks Java, the disk and the data folder.',
    })
  } finally {
    await rm(file, { force: true })
  }
}
