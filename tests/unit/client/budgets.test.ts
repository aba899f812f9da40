/** What a reader downloads, compressed as the server sends it. Limits in kB of 1,000 bytes; raise none without saying why. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { builtExplorer } from '../../../server/http/explorer-build.ts'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}

let folder = ''
let manifest: Readonly<Record<string, Chunk>> = {}

beforeAll(async () => {
  folder = await builtExplorer(() => {})
  manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as typeof manifest
}, 200_000)

const ENTRY = 'index.html'
const kilobytes = (file: string) => gzipSync(readFileSync(join(folder, file))).length / 1000

/**
 * Chunks with all that they cannot run without, added to those that are known already.
 * @param onDemand also with what they ask for only when it is needed
 */
function withImports(names: readonly string[], { all = new Set<string>(), onDemand = false } = {}): Set<string> {
  const open = [...names]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (all.has(name)) continue
    all.add(name)
    open.push(...(manifest[name]?.imports ?? []), ...(onDemand ? (manifest[name]?.dynamicImports ?? []) : []))
  }
  return all
}

const sizeOf = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + kilobytes(manifest[name]?.file ?? ''), 0)

const named = (part: string) => Object.keys(manifest).filter((name) => name.includes(part))
/** The largest, since one is loaded at a time. */
const oneLanguage = () =>
  Math.max(...named('i18n/messages/').map((name) => kilobytes(manifest[name]?.file ?? ''))) +
  Math.max(...named('i18n/generated/ontology.').map((name) => kilobytes(manifest[name]?.file ?? '')))

it('the first page with one language is at most 190 kB of script', () => {
  expect(sizeOf(withImports([ENTRY])) + oneLanguage()).toBeLessThanOrEqual(190)
})

it('the whole explorer with one language is at most 430 kB of script', () => {
  // The start of every page, and the map with all that it may ask for; other pages are not the explorer.
  const all = withImports([ENTRY])
  withImports(['views/explorer/explorer-page.tsx'], { all, onDemand: true })
  expect(all).toContain('views/explorer/explorer-page.tsx')
  const worker = readdirSync(join(folder, 'assets')).filter((name) => /^layout-worker.*\.js$/.test(name))
  expect(worker).toHaveLength(1)
  expect(kilobytes(`assets/${worker[0]}`)).toBeLessThanOrEqual(40)
  expect(sizeOf(all) + kilobytes(`assets/${worker[0]}`) + oneLanguage()).toBeLessThanOrEqual(430)
})

it('a language is at most 15 kB of messages and 15 kB of the words of the ontology', () => {
  const files = [...named('i18n/messages/'), ...named('i18n/generated/ontology.')]
  expect(files.length).toBeGreaterThanOrEqual(6)
  for (const name of files) expect(kilobytes(manifest[name]?.file ?? ''), name).toBeLessThanOrEqual(15)
})

it('styles are at most 25 kB', () => {
  const sheets = new Set(Object.values(manifest).flatMap(({ css }) => css ?? []))
  expect(sheets.size).toBeGreaterThan(0)
  expect([...sheets].reduce((sum, file) => sum + kilobytes(file), 0)).toBeLessThanOrEqual(25)
})
