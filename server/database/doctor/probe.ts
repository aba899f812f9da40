import { constants, existsSync } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { CounterwatchError } from '../../model/errors.ts'
import { defaultCacheFolder } from '../folders.ts'
import { givenDatabase } from '../given.ts'
import { homeIn } from '../managed/home.ts'
import { completeJars, neo4jVersion } from '../managed/jars.ts'
import { askJava, javaCandidates } from '../managed/java.ts'
import { mavenCommand, mavenVersion } from '../managed/maven.ts'
import { currentOwner } from '../managed/owner-lock.ts'
import { runCommand } from '../managed/run-command.ts'
import { verifyDatabase, withoutCredentials } from '../verify.ts'
import type { Facts } from './facts.ts'

/** Looks at this machine; changes nothing on it, and makes no folder. */
export async function probe(env: NodeJS.ProcessEnv, folder: string): Promise<Facts> {
  const [npm, java, maven, given, disk, dataFolder, owner, port, containers] = await Promise.all([
    said(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['--version'], env),
    bestJava(env),
    said(mavenCommand(), ['--version'], env),
    probeGiven(env),
    probeDisk(folder),
    probeDataFolder(folder),
    currentOwner(homeIn(folder).lock),
    probePort(env),
    probeContainers(env),
  ])
  return {
    platform: process.platform,
    node: process.version,
    npm,
    java,
    maven: maven === null ? null : mavenVersion(maven),
    jarsReady:
      Boolean(env.COUNTERWATCH_NEO4J_LIB) ||
      completeJars(join(defaultCacheFolder(env), `neo4j-${neo4jVersion}`)) !== null,
    given,
    disk,
    dataFolder,
    owner: owner?.pid ?? null,
    port,
    chromium: findChromium(env),
    containers,
  }
}

async function said(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  timeoutMs = 20_000,
): Promise<string | null> {
  const result = await runCommand(command, args, { env, timeoutMs })
  return result.kind === 'ended' && result.code === 0 ? result.stdout.trim() : null
}

/** The one that a start would take; where none fits, the first that is there. */
async function bestJava(env: NodeJS.ProcessEnv): Promise<Facts['java']> {
  const found = await Promise.all(javaCandidates(env).map((command) => askJava(command, env)))
  const present = found.filter((java) => java !== null)
  return present.find((java) => java.major >= 17) ?? present[0] ?? null
}

async function probeGiven(env: NodeJS.ProcessEnv): Promise<Facts['given']> {
  const address = env.NEO4J_URI
  if (!address) return null
  try {
    const at = givenDatabase(env)
    if (at !== null) await verifyDatabase(at, 0)
    return { address: withoutCredentials(address), problem: null, advice: '' }
  } catch (error) {
    if (!(error instanceof CounterwatchError)) throw error
    return { address: withoutCredentials(address), problem: error.message, advice: error.detail.accepted ?? '' }
  }
}

async function probeDisk(folder: string): Promise<Facts['disk']> {
  const present = nearestPresent(folder)
  try {
    const { bavail, bsize } = await statfs(present)
    return { folder: present, freeBytes: bavail * bsize }
  } catch {
    return null
  }
}

async function probeDataFolder(path: string): Promise<Facts['dataFolder']> {
  const found = await stat(path).catch(() => null)
  if (found === null) {
    const writable = await canWrite(nearestPresent(path))
    return { path, state: writable ? 'absent' : 'not-writable', mode: null }
  }
  if (!found.isDirectory()) return { path, state: 'not-a-folder', mode: null }
  const mode = process.platform === 'win32' ? null : found.mode & 0o777
  return { path, state: (await canWrite(path)) ? 'writable' : 'not-writable', mode }
}

function canWrite(path: string): Promise<boolean> {
  return access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
}

function nearestPresent(path: string): string {
  let present = path
  while (!existsSync(present) && dirname(present) !== present) present = dirname(present)
  return present
}

async function probePort(env: NodeJS.ProcessEnv): Promise<Facts['port']> {
  const host = env.HOST || '127.0.0.1'
  const number = Number(env.PORT || 4_000)
  const valid = Number.isInteger(number) && number >= 0 && number < 65_536
  return { host, number, valid, free: valid && (await canListen(host, number)) }
}

function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** What the tests would take: a browser of the system, or the one that npm brings on Linux. */
function findChromium(env: NodeJS.ProcessEnv): string | null {
  const places = [
    env.COUNTERWATCH_TEST_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ]
  const found = places.find((path) => path !== undefined && existsSync(path))
  if (found !== undefined) return found
  const packed = new URL('../../../node_modules/@sparticuz/chromium/bin/chromium.br', import.meta.url)
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(packed) ? 'brought by npm' : null
}

async function probeContainers(env: NodeJS.ProcessEnv): Promise<string | null> {
  const engines = ['docker', 'podman']
  // A client without its engine may wait long for it.
  const versions = await Promise.all(
    engines.map((engine) => said(engine, ['version', '--format', '{{.Server.Version}}'], env, 4_000)),
  )
  const index = versions.findIndex(Boolean)
  return index < 0 ? null : `${engines[index]} ${versions[index]}`
}
