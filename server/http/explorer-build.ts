/** Builds the explorer when what it is made of has changed since the last build. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CounterwatchError } from '../model/errors.ts'
import type { Progress } from '../model/progress.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SOURCES = ['client', 'graph-seed', 'package-lock.json', 'package.json']
const STAMP = '.sources'

/** The folder with the built explorer. @throws SETUP with what the build said, when it fails */
export async function builtExplorer(progress: Progress, root = ROOT): Promise<string> {
  const folder = join(root, 'dist', 'client')
  const stamp = join(folder, STAMP)
  const digest = digestOf(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return folder
  progress({ message: 'Building the explorer' })
  await build(root)
  writeFileSync(stamp, digest)
  return folder
}

function digestOf(root: string): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesBelow(join(root, source))) {
      hash.update(relative(root, file).replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}

function build(root: string): Promise<void> {
  const vite = join(dirname(createRequire(join(root, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--config', 'client/vite.config.ts', '--logLevel', 'warn'], {
    cwd: root,
    // Whatever this process runs as, readers get React without its checks for developers.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) return resolve()
      reject(
        new CounterwatchError(
          'SETUP',
          `The explorer could not be built. Run \`npm ci\` and start again. The build said:\n${said}`,
        ),
      )
    })
  })
}
