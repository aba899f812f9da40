import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../../../server/database/open.ts'
import { findJars } from '../../../server/database/managed/jars.ts'
import { verifyDatabase } from '../../../server/database/verify.ts'
import { silent } from '../../../server/model/progress.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setup-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = (env: NodeJS.ProcessEnv): Promise<unknown> =>
  openDatabase({ env, dataFolder: join(folder, 'data'), progress: silent })

describe('without what it needs', () => {
  test('no Java', async () => {
    await expect(open({ PATH: '' })).rejects.toMatchObject({ code: 'SETUP', detail: { field: 'java' } })
    // The folder is free for the next try.
    expect(await readdir(join(folder, 'data'))).toEqual(['neo4j'])
  })

  test.skipIf(process.platform === 'win32')('Java that is too old', async () => {
    await script('java', 'echo \'openjdk version "11.0.2"\' >&2')
    await expect(open({ PATH: path() })).rejects.toMatchObject({
      code: 'SETUP',
      message: expect.stringContaining('11 is too old'),
    })
  })

  test.skipIf(process.platform === 'win32')('no Maven', async () => {
    await script('java', 'echo \'openjdk version "17.0.2"\' >&2')
    await expect(open({ PATH: folder, COUNTERWATCH_CACHE: join(folder, 'cache') })).rejects.toMatchObject({
      code: 'SETUP',
      detail: { field: 'mvn' },
    })
    expect(await readdir(join(folder, 'cache'))).toEqual([])
  })

  test('a data folder that is a file', async () => {
    await writeFile(join(folder, 'data'), '')
    await expect(open({ PATH: '' })).rejects.toMatchObject({ code: 'SETUP', detail: { field: 'COUNTERWATCH_DATA' } })
  })
})

describe.skipIf(process.platform === 'win32')('fetching through Maven', () => {
  const find = (): Promise<unknown> => findJars(join(folder, 'cache'), { PATH: path() }, silent)

  test('happens once, and again where a file was lost', async () => {
    await script(
      'mvn',
      `echo run >> '${folder}/runs'; for a; do case $a in -DoutputDirectory=*) printf b > "\${a#*=}/b.jar"; printf a > "\${a#*=}/a.jar";; esac; done`,
    )
    const first = await find()
    expect(first).toMatchObject({ files: [expect.stringMatching(/a\.jar$/), expect.stringMatching(/b\.jar$/)] })
    expect(await find()).toEqual(first)
    expect(await runs()).toBe(1)
    await rm(join(folder, 'cache', (await readdir(join(folder, 'cache')))[0] ?? '', 'a.jar'))
    await find()
    expect(await runs()).toBe(2)
  })

  test('two at once both end with the whole folder', async () => {
    await script('mvn', `for a; do case $a in -DoutputDirectory=*) sleep 0.2; printf a > "\${a#*=}/a.jar";; esac; done`)
    const [one, two] = await Promise.all([find(), find()])
    expect(two).toEqual(one)
    expect(await readdir(join(folder, 'cache'))).toHaveLength(1)
  })

  test('offline, it says what to do and leaves nothing half', async () => {
    await script('mvn', 'echo "[ERROR] Unknown host repo"; exit 1')
    await expect(find()).rejects.toMatchObject({ code: 'SETUP', message: expect.stringContaining('cannot reach') })
    expect(await readdir(join(folder, 'cache'))).toEqual([])
  })

  const runs = async (): Promise<number> => {
    return (await readFile(join(folder, 'runs'), 'utf8')).trim().split('\n').length
  }
})

describe('a given database', () => {
  const given = (changes: Record<string, string> = {}): NodeJS.ProcessEnv => {
    const { uri, username, password } = inject('neo4j')
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, ...changes }
  }

  test('is used as it is: no folder is made, and stop leaves it alone', async () => {
    const database = await openDatabase({ env: given(), dataFolder: join(folder, 'data'), progress: silent })
    expect(database).toMatchObject({ source: 'given', uri: inject('neo4j').uri })
    await database.stop()
    await verifyDatabase(inject('neo4j'), 0)
    expect(await readdir(folder)).toEqual([])
  })

  test('refuses a wrong password', async () => {
    await expect(open(given({ NEO4J_PASSWORD: 'wrong' }))).rejects.toMatchObject({
      code: 'DATABASE_AUTH',
      detail: { field: 'NEO4J_PASSWORD' },
    })
  })

  test('that does not answer', async () => {
    const at = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' }
    await expect(verifyDatabase(at, 0)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: 'The database at bolt://127.0.0.1:1 does not answer.',
    })
  })
})

function path(): string {
  return [folder, '/usr/bin', '/bin'].join(delimiter)
}

async function script(name: string, body: string): Promise<void> {
  const file = join(folder, name)
  await writeFile(file, `#!/bin/sh\n${body}\n`)
  await chmod(file, 0o755)
}
