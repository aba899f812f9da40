import { expect, test } from 'vitest'
import { howToGet } from '../../../server/database/advice.ts'
import type { Facts } from '../../../server/database/doctor/facts.ts'
import { judge } from '../../../server/database/doctor/judge.ts'

const fine: Facts = {
  platform: 'linux',
  node: 'v24.21.0',
  npm: '11.0.0',
  java: { major: 17, command: 'java' },
  maven: '3.8.7',
  jarsReady: false,
  given: null,
  disk: { folder: '/', freeBytes: 9e9 },
  dataFolder: { path: '/d', state: 'writable', mode: 0o700 },
  owner: null,
  port: { host: '127.0.0.1', number: 4_000, free: true, valid: true },
  chromium: '/usr/bin/chromium',
  containers: 'docker 27',
}

const status = (facts: Partial<Facts>, name: string) =>
  judge({ ...fine, ...facts }).find((found) => found.name === name)?.status

test('nothing is wrong with a machine that has all', () => {
  expect(judge(fine).every((finding) => finding.status === 'ok')).toBe(true)
})

test.each<[string, Partial<Facts>, string, string]>([
  ['old Node', { node: 'v18.0.0' }, 'Node', 'missing'],
  ['no npm', { npm: null }, 'npm', 'missing'],
  ['no Java', { java: null }, 'Java', 'missing'],
  ['old Java', { java: { major: 11, command: 'java' } }, 'Java', 'missing'],
  ['very new Java', { java: { major: 26, command: 'java' } }, 'Java', 'warning'],
  ['no Maven', { maven: null }, 'Maven', 'missing'],
  ['no Maven, with Neo4j fetched before', { maven: null, jarsReady: true }, 'Maven', 'ok'],
  ['old Maven', { maven: '3.5.0' }, 'Maven', 'missing'],
  ['a full disk', { disk: { folder: '/', freeBytes: 1e8 } }, 'Disk', 'missing'],
  [
    'a data folder of others',
    { dataFolder: { path: '/d', state: 'not-writable', mode: 0o755 } },
    'Data folder',
    'missing',
  ],
  [
    'a data folder that is a file',
    { dataFolder: { path: '/d', state: 'not-a-folder', mode: null } },
    'Data folder',
    'missing',
  ],
  [
    'a data folder open to others',
    { dataFolder: { path: '/d', state: 'writable', mode: 0o755 } },
    'Data folder',
    'warning',
  ],
  ['a taken port', { port: { ...fine.port, free: false } }, 'Port', 'missing'],
  ['our own port', { port: { ...fine.port, free: false }, owner: 12 }, 'Port', 'ok'],
  ['an odd port', { port: { ...fine.port, valid: false } }, 'Port', 'missing'],
  ['no browser', { chromium: null }, 'Browser for tests', 'warning'],
  ['no containers', { containers: null }, 'Container engine (optional)', 'warning'],
])('%s', (_, facts, name, expected) => {
  expect(status(facts, name)).toBe(expected)
  const finding = judge({ ...fine, ...facts }).find((found) => found.name === name)
  expect(expected === 'ok' || finding?.advice !== '').toBe(true)
})

test('with a database of the user, neither Java nor Maven is asked for', () => {
  const given = { address: 'bolt://h:7687', problem: 'It does not answer.', advice: 'Check it.' }
  const findings = judge({ ...fine, java: null, maven: null, given })
  expect(findings.map((finding) => finding.name)).not.toContain('Java')
  expect(findings.find((finding) => finding.name === 'Database')).toMatchObject({
    status: 'missing',
    advice: 'Check it.',
  })
})

test.each(['linux', 'darwin', 'win32'] as const)('each tool can be had on %s', (platform) => {
  for (const tool of ['node', 'java', 'maven', 'chromium', 'containers'] as const) {
    expect(howToGet(tool, platform)).toMatch(/apt|brew|winget|choco/)
  }
})
