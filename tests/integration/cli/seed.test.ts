import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { passageId } from '../../../server/model/ids.ts'
import { smallSeed } from '../../unit/seed/small-seed.ts'
import { commandLine } from './command-line.ts'

const cli = commandLine()
const small = join(cli.folder, 'small')
const put = (files = smallSeed()) => {
  for (const { path, text } of files) cli.put(`small/${path}`, text)
}

beforeAll(async () => {
  await cli.empty()
  put()
})
afterAll(() => cli.close())

describe('seed', () => {
  it('tells what it would do, and does not do it', async () => {
    const { exit, json, stderr } = await cli.run('seed', '--from', small, '--dry-run', '--json')
    expect(exit).toBe(0)
    expect(json).toMatchObject({
      dataset: 'small',
      dryRun: true,
      counts: { entity: { added: 7 }, claim: { added: 3 }, rejection: { added: 1 } },
    })
    expect(await cli.cypher('MATCH (n:Entity) RETURN n')).toEqual([])
    expect(stderr).toContain('Comparing')
  })

  it('loads, and does nothing the second time', async () => {
    const first = await cli.run('seed', '--from', small)
    expect(first.stdout).toMatch(
      /^"small": 7 entities added, 3 claims added, 4 stances added, 1 rejection added \(revision 1\)/,
    )
    const again = await cli.run('seed', '--from', small)
    expect(again).toMatchObject({ exit: 0, stdout: '"small" is recorded as it is; nothing changed (revision 1).\n' })
  })

  it('tells what supersedes what', async () => {
    put(smallSeed('claims/all.yaml', 'value: 24.50', 'value: 25'))
    const { stdout } = await cli.run('seed', '--from', small)
    expect(stdout).toBe(
      '"small": 1 claim superseded (revision 2).\n  ~ claim c-count superseded (value): Some cameras.\n',
    )
    expect(
      await cli.cypher(
        "MATCH (c:Claim {id: 'c-count'}) RETURN c.value AS value, c.retractedAt IS NULL AS current ORDER BY c.version",
      ),
    ).toEqual([
      { value: '24.50', current: false },
      { value: '25', current: true },
    ])
  })

  it('refuses a broken folder as a whole, with file, line and reason', async () => {
    put(smallSeed('claims/all.yaml', 'subject: firm', 'subject: nobody'))
    const { exit, json } = await cli.run('seed', '--from', small, '--json')
    expect(exit).toBe(3)
    expect(json.error).toMatchObject({
      code: 'BAD_FILE',
      file: 'claims/all.yaml',
      line: 3,
      problems: [{ field: 'claims[0].subject' }],
    })
    expect(await cli.cypher('MATCH (m:Meta) RETURN toString(m.revision) AS revision')).toEqual([{ revision: '2' }])
    put()
  })

  it('builds a second folder on the rows of the first, by slug and by id of passage', async () => {
    cli.put(
      'more/claims/all.yaml',
      `claims:
  - id: c-more
    subject: ministry
    predicate: operates
    object: cameras
    contradicts: [c-supplies]
    summary: { en: More., ru: Ещё. }
    stances:
      - { id: 1, kind: asserts, mode: quoted, speaker: outlet, document: report, passage: ${passageId('e-report', 0, 10)} }
`,
    )
    const { exit, json, stderr } = await cli.run('seed', '--from', join(cli.folder, 'more'), '--json')
    expect(stderr).not.toContain('refused')
    expect({ exit, json }).toMatchObject({
      exit: 0,
      json: { dataset: 'more', counts: { claim: { added: 1 }, entity: { added: 0 } } },
    })
    cli.put(
      'lost/claims/all.yaml',
      'claims:\n  - { id: c-x, subject: nobody, predicate: uses, object: cameras, summary: { en: X, ru: X }, stances: [] }\n',
    )
    const lost = await cli.run('seed', '--from', join(cli.folder, 'lost'))
    expect(lost.exit).toBe(3)
  })

  it('never takes another folder for the shipped one', async () => {
    put(smallSeed('dataset.yaml', 'name: small', 'name: seed'))
    const { exit, stderr } = await cli.run('seed', '--from', small)
    expect(exit).toBe(3)
    expect(stderr).toContain('a name of its own')
    put()
  })

  it('says so where there is no folder', async () => {
    expect(await cli.run('seed', '--from', join(cli.folder, 'none'))).toMatchObject({ exit: 3 })
  })
})

describe('check', () => {
  it('finds nothing in what was written, and the offender in what was tampered with', async () => {
    const before = await cli.run('check', '--json')
    expect(before.json.offences.filter(({ rule }: { rule: string }) => rule !== 'generated')).toEqual([])
    await cli.cypher("MATCH (c:Claim {id: 'c-inferred'}) WHERE c.retractedAt IS NULL SET c.status = 'denied'")
    const { exit, stdout } = await cli.run('check')
    expect(exit).toBe(4)
    expect(stdout).toContain('c-inferred')
  })
})

describe('usage', () => {
  it.each([
    [['nonsense'], 2, "unknown command 'nonsense'"],
    [['seed', '--nope'], 2, "unknown option '--nope'"],
    [['wipe'], 2, 'counterwatch wipe --yes'],
    [['documents', 'add'], 2, "missing required argument 'file'"],
    [['documents', 'add', '/no/such/file'], 3, '/no/such/file cannot be read'],
    [['export', '--format', 'xml'], 2, 'Allowed choices are json, csv'],
    [[], 2, 'Usage:'],
  ])('%j ends with %i', async (args, exit, told) => {
    const ran = await cli.run(...args)
    expect(ran.stderr).toContain(told)
    expect(ran).toMatchObject({ exit, stdout: '' })
  })

  it('tells a mistake as JSON too', async () => {
    expect((await cli.run('wipe', '--json')).json.error).toMatchObject({ code: 'BAD_INPUT', field: 'yes' })
  })

  it('helps, and tells its version and its exit codes', async () => {
    expect((await cli.run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const help = await cli.run('--help')
    expect(help).toMatchObject({ exit: 0, stderr: '' })
    expect(help.stdout).toMatch(/Exit codes:\n {4}0 {2}done/)
    expect((await cli.run('help', 'seed')).stdout).toContain('--dry-run')
  })

  it('prints the configuration without its password', async () => {
    const { stdout } = await cli.run('config', 'print')
    expect(JSON.parse(stdout)).toMatchObject({
      port: 4000,
      neo4j: { username: 'neo4j', password: expect.stringMatching(/^(set, not shown|none)$/) as string },
    })
  })

  it('migrates once', async () => {
    expect((await cli.run('migrate', '--json')).json).toMatchObject({ applied: [] })
  })
})
