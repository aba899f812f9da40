/** What keeps and removes: texts of documents, backups, wiping. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCli } from '../../../server/cli/cli.ts'
import { codePoints, normalText, sha256 } from '../../../server/model/passage-text.ts'
import { smallSeed } from '../../unit/seed/small-seed.ts'
import { commandLine } from './command-line.ts'

const cli = commandLine()
const TEXT = `${'Бірінші 𝔸. '.padEnd(28, 'a')}\n${'Second paragraph, cited. '.padEnd(40, 'b')}\nHeading ${'c'.repeat(23)}`
const file = cli.put('report.txt', TEXT)

beforeAll(async () => {
  await cli.empty()
  for (const { path, text } of smallSeed())
    cli.put(`small/${path}`, path.startsWith('documents/') ? withHashes(text) : text)
  expect(await cli.run('seed', '--from', join(cli.folder, 'small'))).toMatchObject({ exit: 0 })
})
afterAll(() => cli.close())

/** The document with the hashes that its text really has. */
function withHashes(yaml: string): string {
  const points = codePoints(TEXT)
  expect(points).toHaveLength(100)
  return yaml
    .replace(/^sha256: .*$/m, `sha256: ${sha256(TEXT)}`)
    .replace(/start: (\d+), end: (\d+), sha256: \w+, sha256Normal: \w+/g, (_, start: string, end: string) => {
      const quote = points.slice(Number(start), Number(end)).join('')
      return `start: ${start}, end: ${end}, sha256: ${sha256(quote)}, sha256Normal: ${sha256(normalText(quote))}`
    })
}

it('takes in the text of a document, lists it, and takes it away', async () => {
  expect((await cli.run('documents', 'list')).stdout).toMatch(/^report +en {3}2025-10-07 {2}no text {4}The report\n$/)
  const added = await cli.run('documents', 'add', file, '--json')
  expect(added).toMatchObject({
    exit: 0,
    json: { document: { slug: 'report' }, exact: true, paragraphs: 3, counts: { found: 2, moved: 0, missing: 0 } },
  })
  expect((await cli.run('documents', 'list', '--all', '--json')).json.documents).toMatchObject([
    { slug: 'leak', textGiven: false },
    { slug: 'report', textGiven: true, publisher: 'outlet' },
  ])
  expect((await cli.run('documents', 'remove', 'report')).stdout).toBe('Removed 3 paragraphs of report.\n')
  expect(await cli.run('documents', 'remove', 'nothing')).toMatchObject({ exit: 2 })
})

it('tells where passages of another edition stand', async () => {
  const other = cli.put('other.txt', `A new first line.\n${TEXT.replace('Second', 'Another')}`)
  expect(await cli.run('documents', 'add', other)).toMatchObject({ exit: 2 })
  const { exit, stdout } = await cli.run('documents', 'add', other, '--slug', 'report')
  expect(exit).toBe(0)
  expect(stdout).toContain(
    'another text than the one that was read, 4 paragraphs. Passages: 0 found, 1 moved, 1 missing.\n  missing: p-',
  )
})

it('brings back from a backup what was wiped', async () => {
  const backup = join(cli.folder, 'all.backup')
  const before = (await cli.run('export')).stdout
  expect(await cli.run('backup', backup)).toMatchObject({ exit: 0 })
  const wiped = await cli.run('wipe', '--yes', '--json')
  expect(wiped.json.nodes).toBeGreaterThan(0)
  expect(await cli.cypher('MATCH (n:Entity) RETURN n')).toEqual([])
  expect(await cli.run('restore', backup)).toMatchObject({ exit: 0 })
  const { notice: _, ...after } = JSON.parse((await cli.run('export')).stdout)
  const { notice: __, ...first } = JSON.parse(before)
  expect(after).toEqual(first)
})

it('refuses a backup that is none', async () => {
  expect(await cli.run('restore', file)).toMatchObject({ exit: 3 })
  expect(await cli.run('restore', join(cli.folder, 'none'))).toMatchObject({ exit: 3 })
})

it('removes the local database with its files, and nothing beside it', async () => {
  const dataFolder = join(cli.folder, 'data')
  mkdirSync(join(dataFolder, 'neo4j/conf'), { recursive: true })
  writeFileSync(join(dataFolder, 'mine.txt'), '')
  let stdout = ''
  const host = {
    env: { COUNTERWATCH_DATA: dataFolder },
    stdout: { write: (text: string) => Promise.resolve(void (stdout += text)) },
    stderr: { write: () => true },
    signal: new AbortController().signal,
  }
  expect(await runCli(['wipe', '--yes'], host)).toBe(0)
  expect(await runCli(['wipe', '--yes'], host)).toBe(0)
  expect(stdout).toBe(
    `Removed the database with all its files: ${join(dataFolder, 'neo4j')}\nThere is nothing to remove.\n`,
  )
  expect([
    existsSync(join(dataFolder, 'neo4j')),
    existsSync(join(dataFolder, 'mine.txt')),
    existsSync(join(dataFolder, 'owner.json')),
  ]).toEqual([false, true, false])
})
