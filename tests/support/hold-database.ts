import { openManaged } from '../../server/database/managed/open-managed.ts'
import { silent } from '../../server/model/progress.ts'
import { testEnvironment } from './template-store.ts'

/** A process to be killed: opens the database of a data folder, says so, and keeps it. */
const dataFolder = process.argv[2]
if (dataFolder === undefined) throw new Error('Which data folder?')
const database = await openManaged({
  env: testEnvironment(process.env),
  dataFolder,
  progress: silent,
  profile: 'throwaway',
  closing: 'kill',
})
console.log(JSON.stringify({ uri: database.uri, password: database.password, serverPid: database.serverPid }))
setInterval(() => {}, 60_000)
