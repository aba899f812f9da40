import { defaultDataFolder } from '../folders.ts'
import type { Finding } from './finding.ts'
import { judge } from './judge.ts'
import { probe } from './probe.ts'

/** What this machine has and lacks for the product and its tests, and how to get it. */
export async function doctor(
  env: NodeJS.ProcessEnv = process.env,
  dataFolder: string = defaultDataFolder(env),
): Promise<Finding[]> {
  return judge(await probe(env, dataFolder))
}
