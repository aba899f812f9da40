/** Cypher as files: a header of `//` lines (purpose, parameters, columns, expected index), then the statement. */
import { readFileSync } from 'node:fs'

const ROOT = new URL('cypher/', import.meta.url)

/** The statement of `cypher/<name>.cypher`, without its header: the database need not parse it each time. */
export function cypher(name: string): string {
  return withoutComments(readFileSync(new URL(`${name}.cypher`, ROOT), 'utf8')).trim()
}

/** The statements of a script: each ends with a semicolon at the end of a line. */
export function statementsOf(script: string): string[] {
  return withoutComments(script)
    .split(/;[ \t]*\r?\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '')
}

function withoutComments(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/^\s*\/\/.*$\n?/gm, '')
}
