import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** Where a user's own data is kept: the graph, its password, documents. `COUNTERWATCH_DATA`, else the platform's place. */
export function defaultDataFolder(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (env.COUNTERWATCH_DATA) return paths(platform).resolve(env.COUNTERWATCH_DATA)
  switch (platform) {
    case 'win32':
      return win32.join(localAppData(env, home), 'Counterwatch', 'Data')
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', 'Counterwatch')
    default:
      return posix.join(xdg(env.XDG_DATA_HOME) ?? posix.join(home, '.local', 'share'), 'counterwatch')
  }
}

/** Where things are kept that can be fetched or made again: Neo4j's jars, class archives, test templates. */
export function defaultCacheFolder(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (env.COUNTERWATCH_CACHE) return paths(platform).resolve(env.COUNTERWATCH_CACHE)
  switch (platform) {
    case 'win32':
      return win32.join(localAppData(env, home), 'Counterwatch', 'Cache')
    case 'darwin':
      return posix.join(home, 'Library', 'Caches', 'Counterwatch')
    default:
      return posix.join(xdg(env.XDG_CACHE_HOME) ?? posix.join(home, '.cache'), 'counterwatch')
  }
}

function paths(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix
}

function localAppData(env: NodeJS.ProcessEnv, home: string): string {
  return env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local')
}

/** The XDG specification says that a relative path is invalid and to be ignored. */
function xdg(path: string | undefined): string | undefined {
  return path !== undefined && posix.isAbsolute(path) ? path : undefined
}
