import { expect, test } from 'vitest'
import { memorySettings, neo4jConf } from '../../../server/database/managed/neo4j-conf.ts'

test('the server is for this machine and its owner only', () => {
  const lines = neo4jConf({ port: 7_777, heap: '1g', pageCache: '256m' }).split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'server.default_listen_address=127.0.0.1',
      'server.bolt.listen_address=127.0.0.1:7777',
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.security.auth_enabled=true',
      'dbms.usage_report.enabled=false',
      'db.logs.query.enabled=OFF',
    ]),
  )
  expect(lines.filter((line) => line.includes('address')).every((line) => line.includes('=127.0.0.1'))).toBe(true)
})

test('memory can be set, and nothing else can be smuggled in', () => {
  expect(memorySettings({})).toEqual({ heap: '1g', pageCache: '256m' })
  expect(memorySettings({ COUNTERWATCH_NEO4J_HEAP: '2G', COUNTERWATCH_NEO4J_PAGECACHE: '64m' })).toEqual({
    heap: '2g',
    pageCache: '64m',
  })
  expect(() => memorySettings({ COUNTERWATCH_NEO4J_HEAP: '1g\nserver.http.enabled=true' })).toThrow(
    expect.objectContaining({ code: 'SETUP', detail: expect.objectContaining({ field: 'COUNTERWATCH_NEO4J_HEAP' }) }),
  )
})
