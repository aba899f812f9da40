import { setTimeout as pause } from 'node:timers/promises'
import { listChanges } from '../../services/list-changes.ts'
import { neo4jChangeStore } from '../../store/neo4j/changes/change-store.ts'
import type { LoggedChange } from '../../store/change-port.ts'
import { neo4jReadStore } from '../../store/neo4j/read-store.ts'
import { encodeCursor } from '../../store/connection.ts'
import type { AddCommand } from '../command.ts'
import type { Io } from '../host.ts'
import { withGraph } from '../with-graph.ts'

interface ChangesOptions {
  readonly since?: string
  readonly entity?: string
  readonly follow?: boolean
  readonly json?: boolean
}

const PAGE = 500
const EVERY_MS = 2_000

export const addChanges: AddCommand = (program, run) => {
  program
    .command('changes')
    .description('List what was recorded, oldest first, one line a change; the last line is the cursor to go on from.')
    .option(
      '--since <place>',
      'a cursor, a point in time, or a day (from its beginning in UTC); by default the first write',
    )
    .option('--entity <id>', 'the id or the slug of an entity: only what touches it')
    .option('--follow', 'wait for more, until Ctrl-C; with --json one object a line')
    .action(({ since, entity, follow = false, ...rest }: ChangesOptions) =>
      run(rest, (io) =>
        withGraph(io, async ({ graph }) => {
          const deps = { store: neo4jReadStore(graph), changes: neo4jChangeStore(graph) }
          const options = { quotes: false, signal: io.signal }
          const all: LoggedChange[] = []
          let cursor = since ?? null
          for (;;) {
            const { changes, place } = await listChanges(
              deps,
              { since: cursor, first: PAGE, entity: entity ?? null },
              options,
            )
            const page = changes.slice(0, PAGE)
            const last = page.at(-1) ?? place
            cursor = encodeCursor([last.at, last.id])
            if (follow) for (const change of page) await tell(io, change, rest.json === true)
            else all.push(...page)
            if (changes.length > PAGE) continue
            if (!follow)
              return { data: { changes: all, endCursor: cursor }, text: [...all.map(line), cursor].join('\n') }
            await pause(EVERY_MS, undefined, { signal: io.signal })
          }
        }),
      ),
    )
}

async function tell(io: Io, change: LoggedChange, json: boolean): Promise<void> {
  await io.stdout.write(`${json ? JSON.stringify(change) : line(change)}\n`)
}

function line({ at, kind, type, id }: LoggedChange): string {
  return `${at} ${kind} ${type} ${id}`
}
