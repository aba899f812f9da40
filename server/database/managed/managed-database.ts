import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, DatabaseEvent } from '../database.ts'
import { startServer, type RunningServer, type ServerPlan } from './managed-server.ts'
import { removeRecord } from './process-record.ts'
import { afterEnd, noFailures, type RestartState } from './restart-policy.ts'

/** A clean stop writes the store back; one that also writes a class archive takes some seconds more. */
const stopWaitMs = 60_000

/** The database of a data folder that this process owns: keeps its server alive until stop(). */
export class ManagedDatabase implements Database {
  readonly uri: string
  readonly username = 'neo4j'
  readonly password: string
  readonly source = 'managed'
  readonly #plan: ServerPlan
  readonly #release: () => Promise<void>
  readonly #listeners = new Set<(event: DatabaseEvent) => void>()
  readonly #stopping = new AbortController()
  readonly #watch: Promise<void>
  #server: RunningServer
  #stopped: Promise<void> | null = null

  constructor(plan: ServerPlan, server: RunningServer, password: string, release: () => Promise<void>) {
    this.#plan = plan
    this.#server = server
    this.#release = release
    this.password = password
    this.uri = `bolt://127.0.0.1:${server.port}`
    this.#watch = this.#keepAlive()
  }

  /** The process number of the server as it is now. */
  get serverPid(): number | undefined {
    return this.#server.process.pid
  }

  onExit(listener: (event: DatabaseEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop()
    return this.#stopped
  }

  async #stop(): Promise<void> {
    this.#stopping.abort()
    await this.#end(this.#server)
    await this.#watch
    await removeRecord(this.#plan.home)
    await this.#release()
  }

  async #end({ process: server, archive }: RunningServer): Promise<void> {
    if (!server.isRunning) return
    const creates = archive?.archive.mode === 'create'
    if (creates) this.#plan.progress({ message: 'Preparing quicker starts (once)' })
    const end = this.#plan.closing === 'kill' && !creates ? await server.kill() : await server.stop(stopWaitMs)
    await (end.signal === null ? archive?.keep() : archive?.discard())
  }

  async #keepAlive(): Promise<void> {
    let state: RestartState = noFailures
    let attempt = 0
    let reason = ''
    for (;;) {
      const begun = Date.now()
      const end = await this.#server.process.ended
      if (this.#stopping.signal.aborted) return
      await this.#server.archive?.discard()
      const next = afterEnd(state, Date.now() - begun)
      state = next.state
      if (next.waitMs === null) {
        this.#tell({ kind: 'gave-up', reason: reason || this.#server.process.said.trim().slice(-500) })
        return
      }
      this.#tell({ kind: 'exited', ...end, restartInMs: next.waitMs })
      await sleep(next.waitMs, null, { signal: this.#stopping.signal }).catch(() => null)
      if (this.#stopping.signal.aborted) return
      attempt += 1
      reason = await this.#restart(attempt)
    }
  }

  /** On the same port, since drivers hold the address. Returns what went wrong, or nothing. */
  async #restart(attempt: number): Promise<string> {
    try {
      const server = await startServer(this.#plan, this.#server.port, this.#stopping.signal)
      if (this.#stopping.signal.aborted) {
        // Stopped in the very moment in which it came up.
        await this.#end(server)
        return ''
      }
      if (`bolt://127.0.0.1:${server.port}` !== this.uri) {
        await this.#end(server)
        return 'Another program took the port of the database.'
      }
      this.#server = server
      this.#tell({ kind: 'restarted', attempt })
      return ''
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  #tell(event: DatabaseEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}
