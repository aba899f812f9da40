import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { doctor } from '../../../server/database/doctor/doctor.ts'

const statuses = async (env: NodeJS.ProcessEnv, folder: string): Promise<Record<string, string>> =>
  Object.fromEntries((await doctor(env, folder)).map((finding) => [finding.name, finding.status]))

test('a machine that runs these tests has what it needs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'doctor-'))
  const squatter = createServer()
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve))
  const taken = String((squatter.address() as AddressInfo).port)
  try {
    const found = await statuses({ ...process.env, PORT: taken, NEO4J_URI: '' }, join(folder, 'data'))
    expect(found).toMatchObject({ Node: 'ok', Java: 'ok', Disk: 'ok', 'Data folder': 'ok', Port: 'missing' })
    const bare = { PATH: '', PORT: '0', COUNTERWATCH_CACHE: join(folder, 'cache') }
    expect(await statuses(bare, join(folder, 'data'))).toMatchObject({ Java: 'missing', Maven: 'missing', Port: 'ok' })
    expect(await readdir(folder)).toEqual([])
  } finally {
    squatter.close()
    await rm(folder, { recursive: true })
  }
})

test('a given database is looked at instead of Java', async () => {
  const { uri, username, password } = inject('neo4j')
  const env = { PATH: '', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
  expect(await statuses(env, '/nowhere')).toMatchObject({ Database: 'ok' })
  expect(await statuses({ ...env, NEO4J_PASSWORD: 'wrong' }, '/nowhere')).toMatchObject({ Database: 'missing' })
})
