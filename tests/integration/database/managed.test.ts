import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { DatabaseEvent } from '../../../server/database/database.ts'
import type { Coordinates } from '../../../server/database/given.ts'
import { ping } from '../../../server/database/health.ts'
import { homeIn } from '../../../server/database/managed/home.ts'
import type { ManagedDatabase } from '../../../server/database/managed/managed-database.ts'
import { openManaged } from '../../../server/database/managed/open-managed.ts'
import { isRunning, processInfo } from '../../../server/database/managed/process-info.ts'
import { readRecord } from '../../../server/database/managed/process-record.ts'
import { openDatabase } from '../../../server/database/open.ts'
import { silent } from '../../../server/model/progress.ts'
import { testEnvironment } from '../../support/template-store.ts'

/** One data folder through its whole life: each test goes on where the one before it stopped. */
let dataFolder: string
let database: ManagedDatabase
// As in a container that sets no locale: Java would read no path outside ASCII.
const env = { ...testEnvironment(process.env), LANG: '', LC_CTYPE: '', LC_ALL: 'C' }

const open = (signal?: AbortSignal): Promise<ManagedDatabase> =>
  openManaged({ env, dataFolder, progress: silent, profile: 'throwaway', ...(signal === undefined ? {} : { signal }) })

const withDriver = async <T>(at: Coordinates, work: (driver: Driver) => Promise<T>): Promise<T> => {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.username, at.password))
  try {
    return await work(driver)
  } finally {
    await driver.close()
  }
}

const remember = (at: Coordinates, text: string): Promise<unknown> =>
  withDriver(at, (driver) => driver.executeQuery('CREATE (:Kept {text: $text})', { text }))

const remembered = (at: Coordinates): Promise<string[]> =>
  withDriver(at, async (driver) => {
    const { records } = await driver.executeQuery('MATCH (n:Kept) RETURN n.text AS text ORDER BY text')
    return records.map((record) => record.get('text') as string)
  })

// Each start takes some seconds, and many times that on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

beforeAll(async () => {
  // A space and a letter outside ASCII, as in many a user's name.
  dataFolder = await mkdtemp(join(tmpdir(), 'counterwatch data ü-'))
})

afterAll(async () => {
  await database?.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

test('the first start keeps its password out of the list of processes', async () => {
  const seen = new Set<string>()
  const over = new AbortController()
  const watching = watch(seen, over.signal)
  try {
    database = await open()
  } finally {
    over.abort()
    await watching
  }
  expect([...seen].some((line) => line.includes('CommunityEntryPoint') && line.includes(dataFolder))).toBe(true)
  // The program alone: the report of a failure is no place for the password either.
  const telling = [...seen].filter((line) => line.includes(database.password))
  expect(telling.map((line) => line.split(/[\0 ]/)[0])).toEqual([])
  await remember(database, 'first')
})

test.skipIf(process.platform === 'win32')('only the owner can read what is there', async () => {
  const home = homeIn(dataFolder)
  const mode = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8)
  expect(await mode(dataFolder)).toBe('700')
  expect(await mode(home.folder)).toBe('700')
  expect(await mode(home.passwordFile)).toBe('600')
  // The argument file of the admin tool held the password.
  expect((await readdir(join(home.folder, 'run'))).filter((name) => name.startsWith('set-password'))).toEqual([])
})

test('it listens on the loopback interface only', async () => {
  const conf = await readFile(join(homeIn(dataFolder).conf, 'neo4j.conf'), 'utf8')
  expect(conf).toContain('server.default_listen_address=127.0.0.1')
  expect(database.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
})

test('a second start on the folder says who has it and what to do', async () => {
  await expect(open()).rejects.toMatchObject({
    code: 'SETUP',
    message: expect.stringContaining(`process ${process.pid}`),
    detail: { accepted: expect.stringMatching(/stop it.*COUNTERWATCH_DATA/) },
  })
  expect(await remembered(database)).toEqual(['first'])
})

test('a command joins the database that runs, and leaves it running', async () => {
  const joined = await openDatabase({ env: { ...env, NEO4J_URI: '' }, dataFolder, progress: silent, whenOwned: 'join' })
  expect(joined).toMatchObject({ source: 'managed', uri: database.uri })
  await remember(joined, 'joined')
  await joined.stop()
  expect(await remembered(database)).toEqual(['first', 'joined'])
})

test('a killed server comes back at the same address, and listeners hear of it', async () => {
  const events: DatabaseEvent[] = []
  const back = new Promise<void>((resolve) => {
    database.onExit((event) => {
      events.push(event)
      if (event.kind === 'restarted') resolve()
    })
  })
  const killed = database.serverPid ?? 0
  await withDriver(database, async (driver) => {
    expect(await ping(driver, 30_000)).toBe('up')
    process.kill(killed, 'SIGKILL')
    while (events.length === 0) await sleep(5)
    expect(await ping(driver, 1_000)).toBe('down')
    await back
    expect(await ping(driver, 30_000)).toBe('up')
  })
  expect(events.map((event) => event.kind)).toEqual(['exited', 'restarted'])
  expect(events[0]).toMatchObject({ signal: 'SIGKILL' })
  expect(database.serverPid).not.toBe(killed)
  expect(await remembered(database)).toEqual(['first', 'joined'])
})

test('a clean stop ends the server and gives the folder back', async () => {
  const pid = database.serverPid ?? 0
  await Promise.all([database.stop(), database.stop()])
  expect(isRunning(pid)).toBe(false)
  expect(await readdir(dataFolder)).toEqual(['neo4j'])
})

test('a wrong password file is told, and the folder is free again', async () => {
  const { passwordFile } = homeIn(dataFolder)
  const right = await readFile(passwordFile, 'utf8')
  await writeFile(passwordFile, 'wrong')
  await expect(open()).rejects.toMatchObject({
    code: 'DATABASE_AUTH',
    detail: { file: passwordFile, accepted: expect.stringContaining('backup') },
  })
  await rm(passwordFile)
  await expect(open()).rejects.toMatchObject({ code: 'DATABASE_AUTH', message: expect.stringContaining('missing') })
  await writeFile(passwordFile, right)
  expect(await readdir(dataFolder)).toEqual(['neo4j'])
})

test('a start that is called off leaves no process and no lock', async () => {
  const abort = new AbortController()
  let settled = false
  const outcome = open(abort.signal).then(
    () => 'started',
    (error: unknown) => error,
  )
  void outcome.finally(() => (settled = true))
  let record = null
  while ((record = await readRecord(homeIn(dataFolder))) === null && !settled) await sleep(20)
  abort.abort()
  expect(await outcome).toMatchObject({ code: 'CANCELLED' })
  if (record === null) throw new Error('called off before the server had a process')
  expect(await processInfo(record.pid)).toBeNull()
  expect(await readdir(dataFolder)).toEqual(['neo4j'])
})

test('after a killed owner, the next start ends the server that was left and keeps the data', async () => {
  const owner = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../support/hold-database.ts', import.meta.url)), dataFolder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [said] = (await Promise.race([once(owner.stdout, 'data'), once(owner, 'exit')])) as [unknown]
  expect(said, 'the owner ended before it held a database').toBeInstanceOf(Buffer)
  const left = JSON.parse(String(said)) as { uri: string; password: string; serverPid: number }
  await remember({ ...left, username: 'neo4j' }, 'just before')
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  expect(isRunning(left.serverPid)).toBe(true)
  // And somebody else has meanwhile taken the port that is written down.
  const squatter = createServer()
  const told: string[] = []
  database = await openManaged({
    env,
    dataFolder,
    profile: 'throwaway',
    closing: 'kill',
    progress: ({ message }) => {
      told.push(message)
      if (message === 'Starting Neo4j') squatter.listen(Number(new URL(left.uri).port), '127.0.0.1')
    },
  })
  squatter.close()
  expect(told.some((message) => message.includes(`process ${left.serverPid}`))).toBe(true)
  expect(isRunning(left.serverPid)).toBe(false)
  expect(await remembered(database)).toEqual(['first', 'joined', 'just before'])
})

async function watch(seen: Set<string>, over: AbortSignal): Promise<void> {
  for (;;) {
    for (const line of await commandLines()) seen.add(line)
    if (over.aborted) return
    await sleep(50)
  }
}

/** What any user of this machine can see of the processes. */
async function commandLines(): Promise<string[]> {
  if (process.platform === 'linux') {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
    return await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  }
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'command='])
  return stdout.split('\n')
}
