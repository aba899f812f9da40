import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { currentOwner, takeOwnership } from '../../../server/database/managed/owner-lock.ts'
import { processInfo } from '../../../server/database/managed/process-info.ts'

let folder: string
let lock: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owner-'))
  lock = join(folder, 'owner.json')
})
afterEach(() => rm(folder, { recursive: true }))

const since = '2026-01-01T00:00:00Z'

test.each([
  ['a process that is gone', { pid: 2 ** 30, started: 'x', since }],
  ['a process whose number was given to another', { pid: process.pid, started: 'earlier', since }],
])('the lock of %s is taken over', async (_, owner) => {
  await writeFile(lock, JSON.stringify(owner))
  expect(await currentOwner(lock)).toBeNull()
  const release = await takeOwnership(lock)
  expect(await currentOwner(lock)).toMatchObject({ pid: process.pid })
  await release()
  expect(await readdir(folder)).toEqual([])
})

test('half a lock is taken over', async () => {
  await writeFile(lock, '{"pid":')
  await (
    await takeOwnership(lock)
  )()
})

test('of many that take over at once, one succeeds', async () => {
  await writeFile(lock, JSON.stringify({ pid: 2 ** 30, started: 'x', since }))
  const takes = await Promise.allSettled(Array.from({ length: 12 }, () => takeOwnership(lock)))
  expect(takes.filter((take) => take.status === 'fulfilled')).toHaveLength(1)
  for (const take of takes) if (take.status === 'rejected') expect(take.reason).toMatchObject({ code: 'SETUP' })
  expect(await readdir(folder)).toEqual(['owner.json'])
})

test('a lock that was taken from us is not ours to remove', async () => {
  const release = await takeOwnership(lock)
  const started = (await processInfo(process.pid))?.started
  const other = JSON.stringify({ pid: process.pid, started, since })
  await writeFile(lock, other)
  await release()
  expect(await readFile(lock, 'utf8')).toBe(other)
})
