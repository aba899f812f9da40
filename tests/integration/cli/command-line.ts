/** Runs command lines on the shared database, and holds a folder for their files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'
import { runCli } from '../../../server/cli/cli.ts'
import { cleanDatabase } from '../../support/clean-database.ts'
import { sharedDriver } from '../../support/shared-database.ts'

export interface Ran {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
  /** What `--json` printed. */
  readonly json: any
}

export interface CommandLine {
  /** A folder of the test's own. */
  readonly folder: string
  run(...args: string[]): Promise<Ran>
  cypher(text: string): Promise<Record<string, unknown>[]>
  /** Writes a file into the folder, and gives its path. */
  put(path: string, content: string | Uint8Array): string
  empty(): Promise<void>
  close(): Promise<void>
}

export function commandLine(): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'counterwatch-cli-'))
  const driver = sharedDriver()
  const { uri, username, password } = inject('neo4j')
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, COUNTERWATCH_DATA: folder }
  return {
    folder,
    async run(...args) {
      let [stdout, stderr] = ['', '']
      const exit = await runCli(args, {
        env,
        stdout: { write: (text) => Promise.resolve(void (stdout += text)) },
        stderr: { write: (text) => (stderr += text) },
        signal: new AbortController().signal,
      })
      return { exit, stdout, stderr, json: args.includes('--json') ? JSON.parse(stdout) : null }
    },
    async cypher(text) {
      const { records } = await driver.executeQuery(text)
      return records.map((record) => record.toObject())
    },
    put(path, content) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    },
    empty: () => cleanDatabase(driver),
    async close() {
      await driver.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
