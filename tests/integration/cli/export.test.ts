import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CAVEAT } from '../../../server/model/notice.ts'
import { passageId } from '../../../server/model/ids.ts'
import { smallSeed } from '../../unit/seed/small-seed.ts'
import { commandLine } from './command-line.ts'

const cli = commandLine()
beforeAll(async () => {
  await cli.empty()
  for (const { path, text } of smallSeed('entities/all.yaml', 'text: Firm,', 'text: "=Firm, Ltd",'))
    cli.put(`small/${path}`, text)
  expect(await cli.run('seed', '--from', join(cli.folder, 'small'))).toMatchObject({ exit: 0 })
})
afterAll(() => cli.close())

function table(folder: string, name: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, name)), { bom: true, columns: true })
}

describe('export of everything', () => {
  it('is one JSON document with every claim, its stances, its passages and the caveat', async () => {
    const { exit, stdout } = await cli.run('export')
    expect(exit).toBe(0)
    const all = JSON.parse(stdout)
    expect(all.notice).toMatchObject({ caveat: CAVEAT, licence: 'CC-BY-4.0', revision: 1 })
    expect(all.entities.map(({ slug }: { slug: string }) => slug)).toEqual([
      'cameras',
      'counterwatch-editor',
      'firm',
      'leak',
      'ministry',
      'outlet',
      'report',
    ])
    expect(all.claims).toHaveLength(3)
    const claim = all.claims.find(({ id }: { id: string }) => id === 'c-supplies')
    expect(claim).toMatchObject({
      subject: { id: 'e-firm', slug: 'firm' },
      qualifiers: [{ key: 'item', entity: { slug: 'cameras' } }],
      status: 'disputed',
      summary: { en: 'The firm supplies.', ru: 'Фирма поставляет.' },
      contradicts: ['c-count'],
    })
    expect(claim.stances[0]).toMatchObject({
      kind: 'asserts',
      speaker: { slug: 'outlet' },
      basis: { slug: 'leak' },
      passage: { id: passageId('e-report', 0, 10), document: { slug: 'report' }, paragraph: 1, start: 0, end: 10 },
    })
    expect(all.documents.find(({ slug }: { slug: string }) => slug === 'report')).toMatchObject({
      publisher: { slug: 'outlet' },
      language: 'en',
    })
    expect(stdout).not.toContain('__type')
  })

  it('is a folder of tables that a spreadsheet opens without harm', async () => {
    const out = join(cli.folder, 'tables')
    const { exit, json } = await cli.run('export', '--format', 'csv', '--out', out, '--json')
    expect({ exit, json }).toMatchObject({ exit: 0, json: { entities: 7, claims: 3, documents: 2, revision: 1 } })
    expect(readFileSync(join(out, 'README.txt'), 'utf8')).toContain(CAVEAT.ru)
    expect(table(out, 'names.csv').find(({ slug }) => slug === 'firm')?.text).toBe("'=Firm, Ltd")
    expect(table(out, 'claims.csv').find(({ claim_id }) => claim_id === 'c-count')).toMatchObject({
      value: '24.50',
      unit: 'camera',
      contradicts: 'c-supplies',
    })
    expect(table(out, 'claims.csv').find(({ claim_id }) => claim_id === 'c-supplies')).toMatchObject({
      qualifiers: 'item: cameras',
    })
    expect(table(out, 'stances.csv').filter(({ claim_id }) => claim_id === 'c-supplies')).toMatchObject([
      { kind: 'asserts', scope: 'specific', document: 'report', paragraph: '1', start: '0', end: '10' },
      { kind: 'denies', scope: 'specific', speaker: 'firm', reported_by: 'ministry', counts: 'true' },
      { kind: 'denies', scope: 'wholesale', rejects: 'leak' },
    ])
    expect(table(out, 'documents.csv')).toHaveLength(2)
  })

  it('leaves no half of a file behind where it cannot write', async () => {
    const file = cli.put('in-the-way', 'x')
    const { exit, stderr } = await cli.run('export', '--out', join(file, 'all.json'))
    expect(exit).toBe(3)
    expect(stderr).toContain('cannot be written')
  })
})

describe('export of a query', () => {
  const query = () =>
    cli.put('query.graphql', 'query Q($id: ID!) { entity(id: $id) { claims { nodes { summary object { slug } } } } }')

  it('gives each claim its sources, as JSON', async () => {
    const { stdout } = await cli.run('export', '--query', query(), '--variables', '{"id": "firm"}')
    const { notice, data } = JSON.parse(stdout)
    expect(notice.caveat).toEqual(CAVEAT)
    expect(data.entity.claims.nodes[0]).toMatchObject({
      object: { slug: 'ministry' },
      _claim: 'c-supplies',
      _status: 'disputed',
      _sources: [
        { kind: 'asserts', speaker: { slug: 'outlet' }, passage: { document: { slug: 'report' }, start: 0 } },
        {},
        {},
      ],
    })
  })

  it('and as a table', async () => {
    const { stdout } = await cli.run('export', '--query', query(), '--variables', '{"id": "firm"}', '--format', 'csv')
    const [row] = parse<Record<string, string>>(stdout, { columns: true })
    expect(row).toMatchObject({ summary: 'The firm supplies.', 'object.slug': 'ministry', caveat: CAVEAT.en })
    expect(row?.sources).toContain(
      'c-supplies [disputed]: outlet asserts, 2025-10-07 (report, paragraph 1, 0-10); firm denies (report, paragraph 2, 30-50)',
    )
  })

  it.each([
    ['{ entity(id: "x") { colour } }', undefined, 'Cannot query field "colour"'],
    ['{ entity(', undefined, 'Syntax Error'],
    ['query Q($id: ID!) { entity(id: $id) { id } }', '[1]', 'not a JSON object'],
    ['query Q($id: ID!) { entity(id: $id) { id } }', '{}', 'Variable "$id"'],
    ['{ claims(first: 1000) { nodes { id } } }', undefined, '1 to 100'],
  ])('refuses %s', async (text, variables, told) => {
    const file = cli.put('bad.graphql', text)
    const { exit, stderr } = await cli.run(
      'export',
      '--query',
      file,
      ...(variables === undefined ? [] : ['--variables', variables]),
    )
    expect(stderr).toContain(told)
    expect(exit).toBe(2)
  })

  it.each([[['--format', 'csv']], [['--variables', '{}']]])('refuses %j without what it needs', async (args) => {
    expect(await cli.run('export', ...args)).toMatchObject({ exit: 2, stdout: '' })
  })
})
