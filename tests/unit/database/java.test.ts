import { expect, test } from 'vitest'
import { argumentFile, serverOptions, setPasswordArguments } from '../../../server/database/managed/java-arguments.ts'
import { findJava, javaMajor, withUnicodePaths } from '../../../server/database/managed/java.ts'

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['zsh: command not found', null],
])('%s', (text, major) => expect(javaMajor(text)).toBe(major))

test('a missing Java is told with how to get it', async () => {
  await expect(findJava({ PATH: '' })).rejects.toMatchObject({
    code: 'SETUP',
    message: expect.stringContaining('Java was not found'),
    detail: { field: 'java', accepted: expect.stringContaining('Install Java 17') },
  })
})

test('an argument file survives spaces, quotes and Windows paths', () => {
  expect(argumentFile(['-cp', 'C:\\My Files\\a.jar', 'say "x"'])).toBe(
    '"-cp"\n"C:\\\\My Files\\\\a.jar"\n"say \\"x\\""\n',
  )
})

test('only a throwaway server gives up compiling well', () => {
  const options = (profile: 'product' | 'throwaway') => serverOptions(profile, { heap: '1g' }, ['a', 'b'], ':', null)
  expect(options('throwaway')).toContain('-XX:TieredStopAtLevel=1')
  expect(options('product').join(' ')).not.toContain('TieredStopAtLevel')
  expect(options('product').slice(-2)).toEqual(['-cp', 'a:b'])
})

test('an archive is either read or written', () => {
  const options = (mode: 'use' | 'create') =>
    serverOptions('product', { heap: '1g' }, [], ':', { file: 'f', mode }).join(' ')
  expect(options('use')).toContain('-XX:SharedArchiveFile=f')
  expect(options('create')).toContain('-XX:ArchiveClassesAtExit=f')
})

test('the password is the last argument of the admin tool', () => {
  expect(setPasswordArguments(['a'], ':', 'secret').slice(-3)).toEqual(['dbms', 'set-initial-password', 'secret'])
})

test.each([
  [{}, 'C.UTF-8'],
  [{ LANG: 'C' }, 'C.UTF-8'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'POSIX' }, 'C.UTF-8'],
  [{ LANG: 'ru_RU.KOI8-R' }, 'C.UTF-8'],
  [{ LANG: 'kk_KZ.utf8' }, undefined],
  [{ LANG: 'C', LC_CTYPE: 'C.UTF-8' }, undefined],
])('under the locale %j, Java reads paths in any letters', (env: NodeJS.ProcessEnv, all) => {
  expect(withUnicodePaths(env, 'linux').LC_ALL).toBe(all)
  expect(withUnicodePaths(env, 'darwin')).toBe(env)
})
