import { delimiter, join } from 'node:path'
import { CounterwatchError } from '../../model/errors.ts'
import type { Progress } from '../../model/progress.ts'
import { planArchive, type ArchivePlan } from './class-archive.ts'
import { freePort } from './free-port.ts'
import type { Home } from './home.ts'
import type { Jars } from './jars.ts'
import { argumentFile, serverOptions, type Profile } from './java-arguments.ts'
import type { Java } from './java.ts'
import { neo4jConf, type ServerSettings } from './neo4j-conf.ts'
import { writeRecord } from './process-record.ts'
import { ServerProcess } from './server-process.ts'
import { isPortTaken, startFailure } from './start-failure.ts'
import { writeFileWhole } from './write-file-whole.ts'

export interface ServerPlan {
  readonly home: Home
  readonly java: Java
  readonly jars: Jars
  readonly cacheFolder: string
  readonly profile: Profile
  readonly closing: 'clean' | 'kill'
  readonly memory: Omit<ServerSettings, 'port'>
  readonly env: NodeJS.ProcessEnv
  readonly progress: Progress
}

export interface RunningServer {
  readonly process: ServerProcess
  readonly port: number
  readonly archive: ArchivePlan | null
}

/** A store that was not closed well is recovered first, which takes as long as its last log is. */
const startWaitMs = 300_000

/** Starts one run of Neo4j; on the wished port, else on any free one. Its process is written down before it is waited for. */
export async function startServer(plan: ServerPlan, wishedPort?: number, signal?: AbortSignal): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? wishedPort : undefined)
    const run = await launch(plan, port)
    try {
      if (await run.process.answers(port, startWaitMs, signal)) return run
      await run.process.stop(5_000)
    } catch (error) {
      await run.process.kill()
      throw error
    }
    await run.archive?.discard()
    if (signal?.aborted) throw new CounterwatchError('CANCELLED', 'Stopped while Neo4j was starting.')
    const said = run.process.said
    if (!isPortTaken(said) || attempt >= 3) throw startFailure(said, plan.home.log)
  }
}

async function launch(plan: ServerPlan, port: number): Promise<RunningServer> {
  const settings = { ...plan.memory, port }
  await writeFileWhole(join(plan.home.conf, 'neo4j.conf'), neo4jConf(settings))
  const archive = await planArchive(plan.cacheFolder, plan.java, plan.jars, plan.profile)
  const options = serverOptions(plan.profile, settings, plan.jars.files, delimiter, archive?.archive ?? null)
  // Java reads it once, at its very beginning, and each start writes its own.
  const file = join(plan.home.folder, 'run', 'server.args')
  await writeFileWhole(file, argumentFile(options))
  const server = new ServerProcess({
    java: plan.java.command,
    argumentFile: file,
    home: plan.home.folder,
    conf: plan.home.conf,
    env: plan.env,
    lastSignal: plan.closing === 'kill' ? 'SIGKILL' : 'SIGTERM',
  })
  if (server.pid !== undefined) await writeRecord(plan.home, { pid: server.pid, port })
  return { process: server, port, archive }
}
