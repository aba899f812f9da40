import { expect, test } from 'vitest'
import { defaultCacheFolder, defaultDataFolder } from '../../../server/database/folders.ts'

test.each([
  ['linux', {}, '/users/ada', '/users/ada/.local/share/counterwatch', '/users/ada/.cache/counterwatch'],
  ['linux', { XDG_DATA_HOME: '/d', XDG_CACHE_HOME: '/c' }, '/users/ada', '/d/counterwatch', '/c/counterwatch'],
  [
    'linux',
    { XDG_DATA_HOME: 'relative' },
    '/users/ada',
    '/users/ada/.local/share/counterwatch',
    '/users/ada/.cache/counterwatch',
  ],
  [
    'darwin',
    {},
    '/Users/ada',
    '/Users/ada/Library/Application Support/Counterwatch',
    '/Users/ada/Library/Caches/Counterwatch',
  ],
  ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\Users\\ada', 'C:\\L\\Counterwatch\\Data', 'C:\\L\\Counterwatch\\Cache'],
  [
    'win32',
    {},
    'C:\\Users\\ada',
    'C:\\Users\\ada\\AppData\\Local\\Counterwatch\\Data',
    'C:\\Users\\ada\\AppData\\Local\\Counterwatch\\Cache',
  ],
  ['freebsd', {}, '/users/ada', '/users/ada/.local/share/counterwatch', '/users/ada/.cache/counterwatch'],
] as const)('folders on %s with %o', (platform, env, home, data, cache) => {
  expect(defaultDataFolder(env, platform, home)).toBe(data)
  expect(defaultCacheFolder(env, platform, home)).toBe(cache)
})

test('a folder that the user names wins', () => {
  const env = { COUNTERWATCH_DATA: '/mine/data', COUNTERWATCH_CACHE: '/mine/cache', XDG_DATA_HOME: '/d' }
  expect(defaultDataFolder(env, 'linux', '/users/ada')).toBe('/mine/data')
  expect(defaultCacheFolder(env, 'linux', '/users/ada')).toBe('/mine/cache')
})
