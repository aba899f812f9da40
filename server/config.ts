/** The configuration: the environment, read once, checked, and frozen. A bad value is refused by the name of its variable. */
import { isIP } from 'node:net'
import { z } from 'zod'
import { defaultDataFolder } from './database/folders.ts'
import { type Coordinates, givenDatabase } from './database/given.ts'
import { withoutCredentials } from './database/verify.ts'
import { CounterwatchError } from './model/errors.ts'

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export interface Config {
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** A host name or an address, without brackets. */
  readonly host: string
  /** Whether only this machine can reach the server. */
  readonly loopback: boolean
  readonly dataFolder: string
  /** The database that the user named; null for the managed one. */
  readonly neo4j: Coordinates | null
  /** Other origins whose pages may read the graph. */
  readonly origins: readonly string[]
  /** Names besides the loopback ones by which the server may be addressed, without ports. */
  readonly hosts: readonly string[]
  /** Whether passages of the texts may be shown. */
  readonly quotes: boolean
  readonly logLevel: LogLevel
}

type Env = Readonly<Record<string, string | undefined>>

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/

/** What each variable accepts, for the person who set another. */
const ACCEPTED = {
  PORT: 'a whole number from 0 to 65535 (0: any free port)',
  HOST: 'a host name or an IP address, without a scheme or a port: 127.0.0.1, ::1, 0.0.0.0, graph.example.org',
  COUNTERWATCH_ORIGINS:
    'origins with a comma between them, each a scheme and a host: https://example.org, http://localhost:5173',
  COUNTERWATCH_HOSTS: 'host names with a comma between them, without ports: graph.example.org, 192.168.1.20',
  COUNTERWATCH_PUBLIC: 'yes or no',
  COUNTERWATCH_QUOTES: 'yes or no',
  LOG_LEVEL: LOG_LEVELS.join(', '),
} as const
type Variable = keyof typeof ACCEPTED

const yesOrNo = z.enum(['yes', 'no']).transform((word) => word === 'yes')
const list = z.string().transform((text) => splitList(text))

const VARIABLES = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535)
    .default(4000),
  HOST: z.string().transform(hostName).refine(isHost).default('127.0.0.1'),
  COUNTERWATCH_ORIGINS: list.refine((origins) => origins.every(isOrigin)).default([]),
  COUNTERWATCH_HOSTS: list
    .transform((hosts) => hosts.map(hostName))
    .refine((hosts) => hosts.every(isHost))
    .default([]),
  COUNTERWATCH_PUBLIC: yesOrNo.default(false),
  COUNTERWATCH_QUOTES: yesOrNo.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
} satisfies Record<Variable, z.ZodType>)

/** @throws SETUP for a value that is not accepted, and for a server that others could reach by mistake */
export function readConfig(env: Env = process.env): Config {
  const given = Object.fromEntries(Object.keys(ACCEPTED).map((name) => [name, env[name]?.trim() || undefined]))
  const parsed = VARIABLES.safeParse(given)
  if (!parsed.success) throw refused(String(parsed.error.issues[0]?.path[0]) as Variable, given)
  const values = parsed.data
  const loopback = isLoopback(values.HOST)
  if (!loopback && !values.COUNTERWATCH_PUBLIC) throw notPublic(values.HOST)
  const environment = env as NodeJS.ProcessEnv
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    loopback,
    dataFolder: defaultDataFolder(environment),
    neo4j: givenDatabase(environment),
    origins: Object.freeze(values.COUNTERWATCH_ORIGINS),
    hosts: Object.freeze(values.COUNTERWATCH_HOSTS),
    quotes: values.COUNTERWATCH_QUOTES ?? loopback,
    logLevel: values.LOG_LEVEL,
  })
}

/** The configuration as it may be shown to anybody: no password, and no credentials in an address. */
export function redactedConfig(config: Config): Record<string, unknown> {
  const { neo4j, ...shown } = config
  return {
    ...shown,
    neo4j: neo4j && {
      uri: withoutCredentials(neo4j.uri),
      username: neo4j.username,
      password: neo4j.password === '' ? 'none' : 'set, not shown',
    },
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

function refused(variable: Variable, given: Record<string, string | undefined>): CounterwatchError {
  return new CounterwatchError('SETUP', `${variable}: ${JSON.stringify(given[variable])} is not accepted.`, {
    field: variable,
    accepted: `Set ${variable} to ${ACCEPTED[variable]}.`,
  })
}

function notPublic(host: string): CounterwatchError {
  return new CounterwatchError('SETUP', `HOST=${host} would let other machines reach this server.`, {
    field: 'HOST',
    accepted: 'Set HOST=127.0.0.1; or COUNTERWATCH_PUBLIC=yes as well, where other machines are meant to reach it.',
  })
}

function splitList(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ]
}

/** Lower case, and an IPv6 address without its brackets. */
function hostName(text: string): string {
  return text.toLowerCase().replace(/^\[(.*)\]$/, '$1')
}

function isHost(host: string): boolean {
  return isIP(host) !== 0 || (HOST_NAME.test(host) && !/^[\d.]+$/.test(host))
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text
}
