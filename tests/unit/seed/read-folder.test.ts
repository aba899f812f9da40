import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CounterwatchError } from '../../../server/model/errors.ts'
import { loadSeed } from '../../../server/services/seed/load-seed.ts'
import { problemsOf } from '../../../server/services/seed/problem.ts'
import { readSeedFolder } from '../../../server/services/seed/read-folder.ts'
import { smallSeed } from './small-seed.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterwatch-seed-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function refusal(read: () => unknown): CounterwatchError {
  try {
    read()
  } catch (error) {
    if (error instanceof CounterwatchError) return error
    throw error
  }
  throw new Error('was accepted')
}

describe('readSeedFolder', () => {
  it('reads YAML and leaves other files alone', () => {
    for (const { path, text } of smallSeed()) put(path, text)
    put('README.md', '# words')
    put('ontology/kinds/person.yaml', 'id: Person')
    put('.git/config.yaml', 'a: b')
    put('entities/.person.yaml.swp', 'x')
    expect(readSeedFolder(folder).map(({ path }) => path)).toEqual([
      'claims/all.yaml',
      'dataset.yaml',
      'documents/report.yaml',
      'entities/all.yaml',
    ])
    expect(loadSeed(folder).dataset.name).toBe('small')
  })

  it('reads a text with a byte order mark', () => {
    put('entities/all.yaml', '\uFEFF[]')
    expect(readSeedFolder(folder)).toEqual([{ path: 'entities/all.yaml', text: '[]' }])
  })

  it('tells every file that cannot be taken', () => {
    put('entities/latin.yaml', Uint8Array.from([0x61, 0x3a, 0x20, 0xe9]))
    put('entities/binary.yaml', Uint8Array.from([0, 1, 2]))
    put('entities/long.yaml', 'x'.repeat(101))
    put('entity/lost.yaml', '[]')
    mkdirSync(join(folder, 'claims/dir.yaml'), { recursive: true })
    symlinkSync('/etc/passwd', join(folder, 'claims/passwd.yaml'))
    symlinkSync('/', join(folder, 'entities/root'))
    const problems = problemsOf(refusal(() => readSeedFolder(folder, { fileBytes: 100, files: 10 })))
    expect(Object.fromEntries(problems.map(({ file, message }) => [file, message]))).toEqual({
      'claims/passwd.yaml': 'is a symbolic link',
      'entities/binary.yaml': 'is a binary file',
      'entities/latin.yaml': 'is not UTF-8',
      'entities/long.yaml': 'has 101 bytes',
      'entities/root': 'is a symbolic link',
      'entity/lost.yaml': 'is not in a place that a seed is read from',
    })
  })

  it('refuses more files than anybody would have', () => {
    for (let at = 0; at < 4; at++) put(`entities/${at}.yaml`, '[]')
    expect(refusal(() => readSeedFolder(folder, { fileBytes: 100, files: 3 })).message).toContain('one file too many')
  })

  it.each(['no-such', 'file.txt', ''])('refuses %j', (path) => {
    put('file.txt', 'x')
    expect(refusal(() => readSeedFolder(join(folder, path)))).toMatchObject({ code: 'BAD_FILE' })
  })
})

describe('loadSeed', () => {
  it('refuses a broken folder as a whole, with the first file and line', () => {
    for (const { path, text } of smallSeed('claims/all.yaml', 'subject: firm', 'subject: nobody')) put(path, text)
    const error = refusal(() => loadSeed(folder))
    expect(error).toMatchObject({ code: 'BAD_FILE', detail: { file: 'claims/all.yaml', line: 3 } })
    expect(error.message).toContain('1 problem:\nclaims/all.yaml:3: claims[0].subject: "nobody" is no entity')
  })
})
