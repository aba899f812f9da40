import { expect, test } from 'vitest'
import { isPortTaken, startFailure } from '../../../server/database/managed/start-failure.ts'

test.each([
  [
    'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /d/store_lock',
    /Another Neo4j/,
  ],
  ['java.io.IOException: No space left on device', /disk is full/],
  ['Error: Could not reserve enough space for object heap', /not enough memory/],
  ['java.lang.UnsupportedClassVersionError: org/neo4j/x', /cannot run Neo4j/],
  ['java.nio.file.AccessDeniedException: /d', /may not write/],
])('%s', (said, message) => {
  const failure = startFailure(said, '/d/neo4j.log')
  expect(failure.message).toMatch(message)
  expect(failure.detail.accepted).toBeTruthy()
})

test('an unknown failure repeats what Neo4j says and names the log', () => {
  const failure = startFailure('INFO x\nERROR Something odd\n  at y\n', '/d/neo4j.log')
  expect(failure.message).toBe('Neo4j did not start. It says: ERROR Something odd')
  expect(failure.detail.file).toBe('/d/neo4j.log')
})

test('a taken port is worth another attempt', () => {
  expect(isPortTaken('java.net.BindException: Address already in use')).toBe(true)
  expect(isPortTaken('no')).toBe(false)
})
