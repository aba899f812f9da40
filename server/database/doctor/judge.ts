import { howToGet } from '../advice.ts'
import { newestJava, oldestJava } from '../managed/java.ts'
import { mavenIsNewEnough } from '../managed/maven.ts'
import type { Facts } from './facts.ts'
import { missing, ok, warning, type Finding } from './finding.ts'

/** Neo4j's jars, an empty store, its logs and a class archive. */
const firstStartBytes = 1_500_000_000
const laterStartBytes = 300_000_000

/** What the facts mean for whoever wants to start the product. */
export function judge(facts: Facts): Finding[] {
  return [
    node(facts),
    npm(facts),
    ...(facts.given === null ? [java(facts), maven(facts)] : [given(facts.given)]),
    disk(facts),
    dataFolder(facts),
    port(facts),
    chromium(facts),
    containers(facts),
  ]
}

function node({ node: version, platform }: Facts): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const fits = major > 20 || (major === 20 && minor >= 11)
  return fits ? ok('Node', version) : missing('Node', version, howToGet('node', platform))
}

function npm({ npm: version, platform }: Facts): Finding {
  return version === null ? missing('npm', 'not found', howToGet('node', platform)) : ok('npm', version)
}

function java({ java: found, platform }: Facts): Finding {
  if (found === null) return missing('Java', 'not found', howToGet('java', platform))
  const text = `${found.major} (${found.command})`
  if (found.major < oldestJava) return missing('Java', `${text}, too old`, howToGet('java', platform))
  if (found.major > newestJava) {
    return warning('Java', `${text}, newer than Neo4j 5.26 was made for`, howToGet('java', platform))
  }
  return ok('Java', text)
}

function maven({ maven: version, jarsReady, platform }: Facts): Finding {
  const advice = howToGet('maven', platform)
  if (version === null) {
    return jarsReady ? ok('Maven', 'not found, and not needed: Neo4j is here') : missing('Maven', 'not found', advice)
  }
  if (mavenIsNewEnough(version) || jarsReady) return ok('Maven', version)
  return missing('Maven', `${version}, too old`, advice)
}

function given({ address, problem, advice }: NonNullable<Facts['given']>): Finding {
  return problem === null ? ok('Database', `${address} answers`) : missing('Database', problem, advice)
}

function disk({ disk: found, jarsReady }: Facts): Finding {
  if (found === null) return warning('Disk', 'the free space cannot be told', '')
  const text = `${(found.freeBytes / 1e9).toFixed(1)} GB free at ${found.folder}`
  const needed = jarsReady ? laterStartBytes : firstStartBytes
  if (found.freeBytes >= needed) return ok('Disk', text)
  return missing(
    'Disk',
    text,
    `Free at least ${(needed / 1e9).toFixed(1)} GB, or set COUNTERWATCH_DATA and COUNTERWATCH_CACHE to folders on another disk.`,
  )
}

function dataFolder({ dataFolder: { path, state, mode } }: Facts): Finding {
  const name = 'Data folder'
  const other = 'set COUNTERWATCH_DATA to a folder that you can write'
  switch (state) {
    case 'absent':
      return ok(name, `${path}, made at the first start`)
    case 'not-a-folder':
      return missing(name, `${path} is not a folder`, `Move it away, or ${other}.`)
    case 'not-writable':
      return missing(name, `${path} cannot be written`, `Give it to your user, or ${other}.`)
    case 'writable':
      return mode !== null && (mode & 0o077) !== 0
        ? warning(name, `${path}, open to other users (mode ${mode.toString(8)})`, `chmod 700 '${path}'`)
        : ok(name, path)
  }
}

function port({ port: { host, number, free, valid }, owner }: Facts): Finding {
  const text = `${host}:${number}`
  if (!valid)
    return missing(
      'Port',
      'PORT is not a port number',
      'Set PORT to a number from 0 (any free one) to 65535, or unset it.',
    )
  if (free) return ok('Port', `${text} is free`)
  if (owner !== null) return ok('Port', `${text} is taken, and Counterwatch runs (process ${owner})`)
  return missing(
    'Port',
    `${text} is taken by another program`,
    'End that program, or choose another: PORT=4100 npm start',
  )
}

function chromium({ chromium: program, platform }: Facts): Finding {
  const name = 'Browser for tests'
  return program === null ? warning(name, 'not found', howToGet('chromium', platform)) : ok(name, program)
}

function containers({ containers: engine, platform }: Facts): Finding {
  const name = 'Container engine (optional)'
  return engine === null ? warning(name, 'none answers', howToGet('containers', platform)) : ok(name, engine)
}
