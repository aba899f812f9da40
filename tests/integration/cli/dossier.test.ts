import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CAVEAT } from '../../../server/model/notice.ts'
import { smallSeed } from '../../unit/seed/small-seed.ts'
import { commandLine } from './command-line.ts'

const cli = commandLine()
beforeAll(async () => {
  await cli.empty()
  for (const { path, text } of smallSeed()) cli.put(`small/${path}`, text)
  expect(await cli.run('seed', '--from', join(cli.folder, 'small'))).toMatchObject({ exit: 0 })
})
afterAll(() => cli.close())

it('writes a dossier as Markdown to stdout, or into a file', async () => {
  const { exit, stdout } = await cli.run('dossier', 'firm')
  expect(exit).toBe(0)
  expect(stdout).toMatch(/^# Firm\n/)
  expect(stdout).toContain('[^1]')
  expect(stdout).toContain(CAVEAT.en)

  const out = join(cli.folder, 'firm.md')
  expect(await cli.run('dossier', 'e-firm', '--lang', 'ru', '--out', out)).toMatchObject({ exit: 0 })
  expect(readFileSync(out, 'utf8')).toContain(CAVEAT.ru)
})

it('gives it as data with --json', async () => {
  const { json } = await cli.run('dossier', 'firm', '--json')
  expect(json.dossier.sections.map(({ id }: { id: string }) => id)).toContain('denials')
})

it('tells what may hold at a date, and what was known at a moment', async () => {
  const now = await cli.run('dossier', 'firm')
  expect(now.stdout).toContain('c-supplies')
  expect((await cli.run('dossier', 'firm', '--valid-at', '2025-03')).stdout).toContain('c-supplies')
  expect((await cli.run('dossier', 'firm', '--valid-at', '2024')).stdout).not.toContain('c-supplies')
  const [moment] = await cli.cypher('MATCH (m:Meta) RETURN toString(m.recordedAt) AS at')
  await cli.run('retract', 'c-supplies')
  expect((await cli.run('dossier', 'firm')).stdout).not.toContain('c-supplies')
  const then = await cli.run('dossier', 'firm', '--known-at', String(moment?.['at']))
  // Neo4j writes a moment without the zeros at its end, in which one of ten ends.
  const conditions = `Conditions: as the graph knew it at: ${new Date(String(moment?.['at'])).toISOString()}.\n\n`
  expect(then.stdout).toContain(conditions)
  expect(then.stdout.replace(conditions, '')).toBe(now.stdout)
})

it.each([
  ['a date that is none', ['firm', '--valid-at', 'June'], /validAt: “June” is no such date/],
  ['a moment that is none', ['firm', '--known-at', 'yesterday'], /knownAt: “yesterday” is no such date/],
  ['an entity that is not there', ['nobody-at-all'], /nobody-at-all/],
  ['a language that is not ours', ['firm', '--lang', 'tlh'], /tlh/],
])('refuses %s', async (_, args, message) => {
  const { exit, stderr } = await cli.run('dossier', ...args)
  expect(exit).not.toBe(0)
  expect(stderr).toMatch(message)
})
