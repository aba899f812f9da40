import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { boltAnswers } from './bolt-answers.ts'

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface Launch {
  readonly java: string
  readonly argumentFile: string
  readonly home: string
  readonly conf: string
  readonly env: NodeJS.ProcessEnv
  /** What it gets when our process ends without having stopped it. */
  readonly lastSignal: NodeJS.Signals
}

/** One run of Neo4j, as a child process of ours. */
export class ServerProcess {
  readonly ended: Promise<Ended>
  readonly #child: ChildProcess
  #end: Ended | null = null
  #said = ''

  constructor(launch: Launch) {
    this.#child = spawn(
      launch.java,
      [
        `@${launch.argumentFile}`,
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${launch.home}`,
        `--config-dir=${launch.conf}`,
        '--console-mode',
      ],
      {
        // Its own process group: Ctrl-C in the terminal reaches us alone, and we stop it when its callers are done.
        detached: process.platform !== 'win32',
        env: withoutSecrets(launch.env),
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
      },
    )
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said = (this.#said + text).slice(-20_000)
      })
    }
    const lastMoment = (): void => this.signal(launch.lastSignal)
    process.once('exit', lastMoment)
    this.ended = new Promise((resolve) => {
      const finish = (end: Ended): void => {
        this.#end = end
        process.off('exit', lastMoment)
        resolve(end)
      }
      this.#child.once('exit', (code, signal) => finish({ code, signal }))
      this.#child.once('error', (error) => {
        this.#said += `${error.message}\n`
        finish({ code: -1, signal: null })
      })
    })
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  get isRunning(): boolean {
    return this.#end === null
  }

  /** The last of what it printed. */
  get said(): string {
    return this.#said
  }

  /** True when Bolt answers; false when the process ended, the time is over or the caller went away first. */
  async answers(port: number, waitMs: number, signal?: AbortSignal): Promise<boolean> {
    const deadline = Date.now() + waitMs
    while (this.isRunning && Date.now() < deadline) {
      if (signal?.aborted) return false
      if (await boltAnswers(port)) return this.isRunning
      await sleep(30)
    }
    return false
  }

  /** Asks it to end, and after the wait makes it. */
  async stop(waitMs: number): Promise<Ended> {
    this.signal('SIGTERM')
    const abort = new AbortController()
    const late = sleep(waitMs, null, { signal: abort.signal }).catch(() => null)
    const end = await Promise.race([this.ended, late])
    abort.abort()
    return end ?? (await this.kill())
  }

  async kill(): Promise<Ended> {
    this.signal('SIGKILL')
    return await this.ended
  }

  /** Does not wait: for the last moments of our own process. */
  signal(signal: NodeJS.Signals): void {
    if (this.isRunning) this.#child.kill(signal)
  }
}

/** Neo4j reads its settings from neo4j.conf; whatever else the user keeps in the environment is none of its business. */
function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:NEO4J_|COUNTERWATCH_)/.test(name)))
}
