import type { ServerSettings } from './neo4j-conf.ts'

/** Product: lives long, so it may compile well. Throwaway: a test's, which must be up soon. */
export type Profile = 'product' | 'throwaway'

export interface ClassArchive {
  readonly file: string
  /** Read an archive that is there, or write one when this process ends. */
  readonly mode: 'use' | 'create'
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

/** The options of the virtual machine that runs the server, one an item. */
export function serverOptions(
  profile: Profile,
  settings: Pick<ServerSettings, 'heap'>,
  jars: readonly string[],
  pathSeparator: string,
  archive: ClassArchive | null,
): string[] {
  return [
    `-Xmx${settings.heap}`,
    ...(profile === 'throwaway' ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : ['-XX:+UseG1GC']),
    ...archiveOptions(archive),
    '-XX:-UsePerfData',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.formatMsgNoLookups=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    jars.join(pathSeparator),
  ]
}

/**
 * The whole command line of the admin tool's set-initial-password, for an argument file: nothing of it shows in a list of
 * processes. Not by Neo4jAdminCommand, which starts a second Java with the password among its arguments.
 */
export function setPasswordArguments(jars: readonly string[], pathSeparator: string, password: string): string[] {
  return [
    '-Xmx128m',
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-cp',
    jars.join(pathSeparator),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    password,
  ]
}

function archiveOptions(archive: ClassArchive | null): string[] {
  if (archive === null) return []
  return archive.mode === 'use'
    ? [`-XX:SharedArchiveFile=${archive.file}`]
    : [`-XX:ArchiveClassesAtExit=${archive.file}`]
}

/** The text of a Java argument file (`java @file`): quoted, as paths may hold spaces, and Windows limits a command line to 32 kB. */
export function argumentFile(args: readonly string[]): string {
  return args.map((arg) => `"${arg.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n`).join('')
}
