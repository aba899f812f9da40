/** What a person decides by hand: `retract`, `withdraw`, `downgrade` and `reinstate`. */
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { smallSeed } from '../../unit/seed/small-seed.ts'
import { commandLine } from './command-line.ts'

const cli = commandLine()
const small = join(cli.folder, 'small')
beforeAll(() => {
  for (const { path, text } of smallSeed()) cli.put(`small/${path}`, text)
})
beforeEach(async () => {
  await cli.empty()
  expect(await cli.run('seed', '--from', small)).toMatchObject({ exit: 0 })
})
afterAll(() => cli.close())

it('retracts, tells what follows, and stays so at the next load; then reinstates', async () => {
  const dry = await cli.run('retract', 'c-supplies', '--dry-run')
  expect(dry.stdout).toContain('Only tried: 1 claim, 2 stances retracted; 2 claims and 1 link changed (revision 1).')
  const { exit, stdout } = await cli.run('retract', 'c-supplies', '--reason', 'the source corrected it')
  expect(exit).toBe(0)
  expect(stdout).toContain('  - claim c-supplies\n  - stance c-supplies.1\n')
  expect(stdout).toContain(
    '~ c-supplies disputed (origins: 1) → not there [e-firm SUPPLIES e-ministry]: The firm supplies.',
  )
  expect(stdout).toContain('~ c-count disputed (origins: 1) → asserted (origins: 1): Some cameras.')

  expect((await cli.run('retract', 'c-supplies')).stdout).toBe(
    'Nothing changed (revision 2).\n  = c-supplies stays as it is\n',
  )
  const again = await cli.run('seed', '--from', small)
  expect(again.stdout).toBe(
    '"small" is recorded as it is; nothing changed (revision 2).\n  = retracted by hand, and still so: c-supplies, c-supplies.1, c-supplies.2\n',
  )
  const back = await cli.run('reinstate', 'c-supplies', '--json')
  expect(back.json).toMatchObject({ action: 'reinstate', revision: 3, unchanged: [] })
  expect(back.json.claims.map(({ id }: { id: string }) => id)).toEqual(['c-count', 'c-supplies'])
  expect((await cli.run('check')).exit).toBe(0)
})

it('withdraws a document by its slug, tells which chains go, and reinstates it', async () => {
  const questions = cli.put('paths.yaml', '- { from: { ids: [firm] }, to: { kinds: [PublicBody] } }\n')
  const dry = await cli.run('withdraw', 'report', '--paths', questions, '--dry-run', '--json')
  expect(dry.json).toMatchObject({
    action: 'withdraw',
    objects: ['e-report'],
    dryRun: true,
    paths: [{ complete: true, vanishing: [{ entities: ['e-firm', 'e-ministry'] }], appearing: [] }],
  })
  const { stdout } = await cli.run('withdraw', 'report', '--paths', questions)
  expect(stdout).toContain('→ unsupported (origins: 0) [e-firm SUPPLIES e-ministry]')
  expect(stdout).toContain('    - vanishes: e-firm supplies')
  const done = await cli.run('withdraw', 'report', '--json')
  expect(done.json).toMatchObject({ rows: [], unchanged: ['e-report'] })
  const back = await cli.run('reinstate', 'report', '--json')
  expect(back.json.rows).toEqual(dry.json.rows)
  expect((await cli.run('check')).exit).toBe(0)
})

it('downgrades a document: its stances stay, and a load leaves it so; then reinstates it', async () => {
  const questions = cli.put('paths.yaml', '- { from: { ids: [firm] }, to: { kinds: [PublicBody] } }\n')
  const dry = await cli.run('downgrade', 'report', '--paths', questions, '--dry-run', '--json')
  expect(dry.json).toMatchObject({
    action: 'downgrade',
    objects: ['e-report'],
    dryRun: true,
    paths: [{ complete: true, vanishing: [{ entities: ['e-firm', 'e-ministry'] }] }],
  })
  const { stdout } = await cli.run('downgrade', 'report', '--paths', questions, '--reason', 'a forgery')
  expect(stdout).toContain(
    'Done: 1 document, 4 stances, 1 rejection downgraded; 3 claims and 2 links changed (revision 2).\n',
  )
  expect(stdout).toContain('→ unsupported (origins: 0) [e-firm SUPPLIES e-ministry]')
  expect(stdout).toContain('    - vanishes: e-firm supplies')
  expect((await cli.run('seed', '--from', small)).stdout).toBe(
    '"small" is recorded as it is; nothing changed (revision 2).\n',
  )
  expect((await cli.run('downgrade', 'report')).stdout).toBe(
    'Nothing changed (revision 2).\n  = e-report stays as it is\n',
  )
  expect((await cli.run('check')).exit).toBe(0)
  const back = await cli.run('reinstate', 'report', '--json')
  expect(back.json.rows).toEqual(dry.json.rows)
  await cli.run('withdraw', 'report')
  const refused = await cli.run('downgrade', 'report')
  expect(refused).toMatchObject({ exit: 5, stderr: expect.stringMatching(/document: e-report is withdrawn/) as string })
})

it('lists what was recorded, and from a cursor on only what came later', async () => {
  const first = await cli.run('changes', '--json')
  expect(first.json.changes.length).toBeGreaterThan(10)
  await cli.run('retract', 'c-supplies')
  const { json } = await cli.run('changes', '--since', first.json.endCursor, '--json')
  expect(json.changes.map(({ kind, id }: { kind: string; id: string }) => [kind, id])).toEqual([
    ['statusChanged', 'c-count'],
    ['retracted', 'c-supplies'],
    ['retracted', 'c-supplies.1'],
    ['retracted', 'c-supplies.2'],
  ])
  const ofFirm = await cli.run('changes', '--since', first.json.endCursor, '--entity', 'firm', '--json')
  expect(ofFirm.json.changes).toEqual(json.changes.slice(1))
  const { stdout } = await cli.run('changes', '--since', first.json.endCursor)
  expect(stdout).toMatch(/^\S+Z statusChanged claim c-count\n/)
  expect((await cli.run('changes', '--since', stdout.trim().split('\n').at(-1) ?? '', '--json')).json.changes).toEqual(
    [],
  )
})

it.each([
  [['changes', '--since', 'yesterday'], /since: /],
  [['retract', 'c-nobody'], /no claim or stance has the id c-nobody/],
  [['retract', 'firm'], /“firm” is not accepted/],
  [['reinstate', 'r-nobody'], /has the id r-nobody/],
  [['withdraw', 'firm'], /no document has the id e-firm/],
  [['withdraw', 'nobody-at-all'], /nobody-at-all/],
  [['downgrade', 'firm'], /no document has the id e-firm/],
])('refuses %j, and writes nothing', async (args, told) => {
  const { exit, stderr } = await cli.run(...args)
  expect({ exit, stderr }).toMatchObject({ exit: 2, stderr: expect.stringMatching(told) as string })
  expect(await cli.cypher('MATCH (m:Meta) RETURN toString(m.revision) AS revision')).toEqual([{ revision: '1' }])
})
