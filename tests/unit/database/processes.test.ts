import { expect, test } from 'vitest'
import { parseOwner } from '../../../server/database/managed/owner-lock.ts'
import { isRunning, parsePs, parseStat, processInfo } from '../../../server/database/managed/process-info.ts'
import { commandLineIsOf } from '../../../server/database/managed/process-record.ts'

test('a process is known by its number and its start', async () => {
  const [first, second] = [await processInfo(process.pid), await processInfo(process.pid)]
  expect(first?.started).toBeTruthy()
  expect(second?.started).toBe(first?.started)
  expect(first?.commandLine).toMatch(/node|vitest/)
  expect(await processInfo(2 ** 30)).toBeNull()
})

test.each([0, -1, 1.5, Number.NaN])('%s is the number of no process, nor of a group of them', (pid) => {
  expect(isRunning(pid)).toBe(false)
})

test('the command name in a stat line may hold anything', () => {
  const rest = 'S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4711 20'
  expect(parseStat(`12 (a ) b) ${rest}`)).toEqual({ state: 'S', startTicks: '4711' })
  expect(parseStat('')).toBeNull()
})

test('what ps says on macOS', () => {
  expect(parsePs(12, 'S    Sun Nov  2 06:52:52 2026 /usr/bin/java -cp x Main\n')).toEqual({
    pid: 12,
    started: 'Sun Nov 2 06:52:52 2026',
    commandLine: '/usr/bin/java -cp x Main',
  })
  expect(parsePs(12, 'Z+   Sun Nov 22 06:52:52 2026 (java)\n')).toBeNull()
  expect(parsePs(12, '')).toBeNull()
})

test('a Neo4j is ours only with exactly our home folder', () => {
  const line = 'java @x org.neo4j.server.CommunityEntryPoint --home-dir=/data/neo4j --config-dir=/data/neo4j/conf'
  expect(commandLineIsOf(line, '/data/neo4j')).toBe(true)
  expect(commandLineIsOf(line, '/data/neo')).toBe(false)
  expect(commandLineIsOf('vim --home-dir=/data/neo4j notes', '/data/neo4j')).toBe(false)
})

test('a lock that cannot be read is nobody', () => {
  expect(parseOwner('{"pid":1,"started":"x","since":"y"}')).toEqual({ pid: 1, started: 'x', since: 'y' })
  for (const text of ['', '{', 'null', '{"pid":"1"}', '[]']) expect(parseOwner(text)).toBeNull()
})
