import { readFileSync } from 'node:fs'
import { CounterwatchError } from '../model/errors.ts'

/** Where a database is and how to enter it. */
export interface Coordinates {
  readonly uri: string
  readonly username: string
  readonly password: string
}

const schemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']

/** The database that the user named in the environment, or null where none is named. */
export function givenDatabase(env: NodeJS.ProcessEnv, prefix = ''): Coordinates | null {
  const uri = env[`${prefix}NEO4J_URI`]
  if (!uri) return null
  checkAddress(uri, `${prefix}NEO4J_URI`)
  return { uri, username: env[`${prefix}NEO4J_USERNAME`] || 'neo4j', password: givenPassword(env, prefix) }
}

function checkAddress(uri: string, field: string): void {
  const scheme = URL.canParse(uri) ? new URL(uri).protocol : null
  if (scheme !== null && schemes.includes(scheme)) return
  // The address may hold credentials: it is not repeated.
  throw new CounterwatchError('SETUP', `${field} is not the address of a Neo4j database.`, {
    field,
    accepted: `Give an address such as neo4j://127.0.0.1:7687; schemes: ${schemes.map((name) => `${name}//`).join(', ')}.`,
  })
}

function givenPassword(env: NodeJS.ProcessEnv, prefix: string): string {
  const field = `${prefix}NEO4J_PASSWORD`
  const fromEnvironment = env[field]
  if (fromEnvironment !== undefined) return fromEnvironment
  const file = env[`${field}_FILE`]
  if (!file) {
    throw new CounterwatchError('SETUP', `${prefix}NEO4J_URI is set, and ${field} is not.`, {
      field,
      accepted: `Set ${field}, or ${field}_FILE to a file that holds it; an empty ${field} means a server without authentication.`,
    })
  }
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (cause) {
    throw new CounterwatchError('SETUP', `The file that ${field}_FILE names cannot be read.`, {
      field: `${field}_FILE`,
      file,
      accepted: 'A text file that holds the password and nothing else.',
      cause,
    })
  }
}
