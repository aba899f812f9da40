import { describe, expect, it } from 'vitest'
import { CounterwatchError } from '../../../server/model/errors.ts'
import { readConfig, redactedConfig } from '../../../server/config.ts'

function refusal(env: Record<string, string>): CounterwatchError {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof CounterwatchError) return error
    throw error
  }
  throw new Error('was accepted')
}

describe('readConfig', () => {
  it('serves this machine alone, with quotes, where nothing is set', () => {
    expect(readConfig({ COUNTERWATCH_DATA: '/data' })).toEqual({
      port: 4000,
      host: '127.0.0.1',
      loopback: true,
      dataFolder: '/data',
      neo4j: null,
      origins: [],
      hosts: [],
      quotes: true,
      logLevel: 'info',
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', LOG_LEVEL: '' })).toMatchObject({ port: 4000, host: '127.0.0.1' })
  })

  it('reads lists, and strips the brackets of an IPv6 address', () => {
    const env = {
      HOST: '[::1]',
      COUNTERWATCH_HOSTS: 'Graph.example.org, [fe80::1]',
      COUNTERWATCH_ORIGINS: 'https://a.org,https://a.org',
    }
    expect(readConfig(env)).toMatchObject({
      host: '::1',
      loopback: true,
      hosts: ['graph.example.org', 'fe80::1'],
      origins: ['https://a.org'],
    })
  })

  it.each([
    ['PORT', 'x'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'http://a.org'],
    ['HOST', '1.2.3'],
    ['HOST', 'a b'],
    ['COUNTERWATCH_ORIGINS', '*'],
    ['COUNTERWATCH_ORIGINS', 'https://a.org/path'],
    ['COUNTERWATCH_ORIGINS', 'null'],
    ['COUNTERWATCH_HOSTS', 'a.org:4000'],
    ['COUNTERWATCH_PUBLIC', 'true'],
    ['COUNTERWATCH_QUOTES', '1'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s by its name, and says what is accepted', (name, value) => {
    const error = refusal({ [name]: value })
    expect(error.code).toBe('SETUP')
    expect(error.detail.field).toBe(name)
    expect(error.detail.accepted).toBeTruthy()
  })

  it.each(['0.0.0.0', '::', '192.168.1.20', 'graph.example.org', '127.0.0.1.evil.org'])(
    'wants a flag for HOST=%s',
    (HOST) => {
      expect(refusal({ HOST }).detail.accepted).toContain('COUNTERWATCH_PUBLIC=yes')
      expect(readConfig({ HOST, COUNTERWATCH_PUBLIC: 'yes' })).toMatchObject({ loopback: false, quotes: false })
      expect(readConfig({ HOST, COUNTERWATCH_PUBLIC: 'yes', COUNTERWATCH_QUOTES: 'yes' }).quotes).toBe(true)
    },
  )
})

describe('redactedConfig', () => {
  it('shows no password, nor credentials in an address', () => {
    const config = readConfig({
      NEO4J_URI: 'bolt://eve:s3cret@db:7687',
      NEO4J_PASSWORD: 's3cret',
      COUNTERWATCH_DATA: '/data',
    })
    expect(JSON.stringify(redactedConfig(config))).not.toContain('s3cret')
    expect(redactedConfig(config).neo4j).toMatchObject({ username: 'neo4j', password: 'set, not shown' })
  })
})
