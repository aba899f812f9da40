import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { givenDatabase } from '../../../server/database/given.ts'
import { connectionProblem } from '../../../server/database/verify.ts'

test('nothing is given where NEO4J_URI is not set', () => {
  expect(givenDatabase({})).toBeNull()
  expect(givenDatabase({ NEO4J_URI: '', NEO4J_PASSWORD: 'x' })).toBeNull()
})

test('the user name is neo4j unless told otherwise, and an empty password is one', () => {
  const uri = 'neo4j+s://graph.example.org'
  expect(givenDatabase({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' })).toEqual({ uri, username: 'neo4j', password: 'p' })
  expect(givenDatabase({ NEO4J_URI: uri, NEO4J_USERNAME: 'ada', NEO4J_PASSWORD: '' })).toEqual({
    uri,
    username: 'ada',
    password: '',
  })
})

test('a password comes from a file without its last line end', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'given-'))
  try {
    const file = join(folder, 'secret')
    await writeFile(file, 'with space \r\n')
    expect(givenDatabase({ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD_FILE: file })?.password).toBe('with space ')
    const absent = { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD_FILE: join(folder, 'absent') }
    expect(() => givenDatabase(absent)).toThrow(/NEO4J_PASSWORD_FILE names cannot be read/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a missing password says what to set', () => {
  expect(() => givenDatabase({ NEO4J_URI: 'bolt://h' })).toThrow(
    expect.objectContaining({ code: 'SETUP', detail: expect.objectContaining({ field: 'NEO4J_PASSWORD' }) }),
  )
})

test.each(['http://h:7474', 'h:7687', 'not an address', 'file:///etc/passwd'])('%s is no address of a Neo4j', (uri) => {
  expect(() => givenDatabase({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' })).toThrow(/NEO4J_URI is not the address/)
})

test('with a prefix, only the prefixed names count', () => {
  const env = { NEO4J_URI: 'bolt://user', NEO4J_PASSWORD: 'p' }
  expect(givenDatabase(env, 'COUNTERWATCH_TEST_')).toBeNull()
})

test('a refused connection is told from a wrong password, and no credential is repeated', () => {
  const at = { uri: 'bolt://ada:geheim@h:1', username: 'ada', password: 'geheim' }
  const refused = Object.assign(new Error('x'), { code: 'Neo.ClientError.Security.Unauthorized' })
  expect(connectionProblem(refused, at).code).toBe('DATABASE_AUTH')
  expect(connectionProblem(new Error('ECONNREFUSED'), at).code).toBe('DATABASE_UNAVAILABLE')
  for (const cause of [refused, new Error('x')]) expect(connectionProblem(cause, at).message).not.toContain('geheim')
})
