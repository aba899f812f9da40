/** The migrations that this version of the program knows: `migrations/V###__name.cypher`. */
import { readdirSync, readFileSync } from 'node:fs'
import { sha256 } from '../../model/passage-text.ts'
import { statementsOf } from './cypher-text.ts'

export interface Migration {
  readonly version: number
  readonly name: string
  readonly statements: readonly string[]
  /** Of the statements alone: a better comment is no other migration. */
  readonly checksum: string
}

const FOLDER = new URL('migrations/', import.meta.url)

export function migrationFiles(folder: URL = FOLDER): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => migrationOf(file, readFileSync(new URL(file, folder), 'utf8')))
  migrations.forEach((migration, index) => {
    if (migration.version !== index + 1)
      throw new Error(`Migrations are numbered from V001 without gaps: ${migration.name}`)
  })
  return migrations
}

export function migrationOf(file: string, script: string): Migration {
  const match = /^V(\d{3})__([a-z0-9_]+)\.cypher$/.exec(file)
  if (!match) throw new Error(`A migration is named V###__name.cypher: ${file}`)
  const statements = statementsOf(script)
  return {
    version: Number(match[1]),
    name: match[2] ?? '',
    statements,
    checksum: sha256(statements.map((statement) => statement.replace(/\s+/g, ' ')).join(';')),
  }
}
