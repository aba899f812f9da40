/** What was seen on this machine, before any judgement. Null: not there. */
export interface Facts {
  readonly platform: NodeJS.Platform
  readonly node: string
  readonly npm: string | null
  readonly java: { readonly major: number; readonly command: string } | null
  readonly maven: string | null
  /** Whether Neo4j's jars are in place already, so that Maven is not needed. */
  readonly jarsReady: boolean
  /** A database named by NEO4J_URI: whether it answers, else why not. Null: none is named. */
  readonly given: { readonly address: string; readonly problem: string | null; readonly advice: string } | null
  readonly disk: { readonly folder: string; readonly freeBytes: number } | null
  readonly dataFolder: {
    readonly path: string
    readonly state: 'absent' | 'writable' | 'not-writable' | 'not-a-folder'
    /** Permission bits, where the system has them. */
    readonly mode: number | null
  }
  /** The process that runs on the data folder now. */
  readonly owner: number | null
  readonly port: { readonly host: string; readonly number: number; readonly free: boolean; readonly valid: boolean }
  readonly chromium: string | null
  readonly containers: string | null
}
