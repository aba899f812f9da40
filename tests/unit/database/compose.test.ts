import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { neo4jVersion } from '../../../server/database/managed/jars.ts'

interface Compose {
  readonly services: Readonly<
    Record<string, { readonly image: string; readonly ports?: string[]; readonly environment: Record<string, string> }>
  >
}

const compose = parse(readFileSync(new URL('../../../docker-compose.yml', import.meta.url), 'utf8')) as Compose

test('runs the same Neo4j as the managed one', () => {
  expect(compose.services['neo4j']?.image).toBe(`neo4j:${neo4jVersion}-community`)
})

test('publishes to this machine only, and never the database', () => {
  const ports = Object.values(compose.services).flatMap((service) => service.ports ?? [])
  expect(ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true)
  expect(compose.services['neo4j']?.ports).toBeUndefined()
})

test('has no password of its own', () => {
  const passwords = Object.values(compose.services).flatMap(({ environment }) =>
    Object.entries(environment).filter(([name]) => /AUTH|PASSWORD/.test(name)),
  )
  expect(passwords).toHaveLength(2)
  for (const [, value] of passwords) expect(value).toMatch(/\$\{NEO4J_PASSWORD:\?/)
})
