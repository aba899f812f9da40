import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const BIN = fileURLToPath(new URL('../../../server/cli/bin.js', import.meta.url))

function bin(...args: string[]): Promise<{ exit: number | null; stdout: string; stderr: string }> {
  const env = { PATH: process.env.PATH, COUNTERWATCH_DATA: mkdtempSync(join(tmpdir(), 'counterwatch-bin-')), PORT: 'x' }
  const child = spawn(process.execPath, [BIN, ...args], { env })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (part) => (stdout += String(part)))
  child.stderr.on('data', (part) => (stderr += String(part)))
  return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, stdout, stderr })))
}

it('hands a command over to the pinned Node, with its streams and its exit code', async () => {
  expect(await bin('--version')).toMatchObject({ exit: 0, stderr: '' })
  const refused = await bin('config', 'print', '--json')
  expect(refused.exit).toBe(5)
  expect(JSON.parse(refused.stdout).error).toMatchObject({ code: 'SETUP', field: 'PORT' })
  expect(refused.stderr).toContain('PORT: "x" is not accepted.')
})
