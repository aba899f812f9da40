/**
 * The log of changes on Neo4j: a keyset page from the indexes on (moment, id), bounded by the last write when it began.
 *
 * Writers go one after another and moments grow with each write (`locked-write.ts`), so nothing is ever added before that
 * bound. Two things may still happen while a page is read. A new write moves the state of an entity from one source to
 * another: the revision is read again afterwards. And the last write itself may be half applied, since the database shows a
 * commit piece by piece: a page that has changes of it, or ends before it, is read twice, a moment apart. Where either
 * differs, the page is read once more.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { CounterwatchError } from '../../../model/errors.ts'
import type { ChangeStore, LoggedChange, LoggedType, LogPlace, ReadLimits } from '../../change-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read } from '../run-query.ts'
import { loggedChanges, type LogMark } from './logged-changes.ts'

interface Source {
  readonly label: string
  readonly clock: 'recordedAt' | 'retractedAt'
  readonly mark: LogMark['mark']
  readonly type: LoggedType
  /** Which rows count. */
  readonly state?: string
  /** Where the id of the claim stands. */
  readonly claim?: string
}

/** A retracted entity's node holds no state; its last one is a former one like any other. */
const SOURCES: readonly Source[] = [
  { label: 'Entity', clock: 'recordedAt', mark: 'came', type: 'entity', state: 'n.retractedAt IS NULL' },
  { label: 'EntityVersion', clock: 'recordedAt', mark: 'came', type: 'entity' },
  { label: 'EntityVersion', clock: 'retractedAt', mark: 'went', type: 'entity' },
  { label: 'Claim', clock: 'recordedAt', mark: 'came', type: 'claim', claim: 'n.id' },
  { label: 'Claim', clock: 'retractedAt', mark: 'went', type: 'claim', claim: 'n.id' },
  { label: 'Stance', clock: 'recordedAt', mark: 'came', type: 'stance', claim: 'n.claimId' },
  { label: 'Stance', clock: 'retractedAt', mark: 'went', type: 'stance', claim: 'n.claimId' },
  { label: 'Verdict', clock: 'retractedAt', mark: 'settled', type: 'claim', claim: 'n.id' },
]

interface Row extends Omit<LogMark, 'type'> {
  readonly kind: string | null
}

const MOST_TRIES = 20
/** A commit takes less to become visible as a whole. */
const SETTLE_MS = 25
const UNTIL = cypher('changes/until')
const BEHIND = cypher('changes/behind')
/** By source. Exported for the test of their plans. */
export const TEXTS: readonly string[] = SOURCES.map(({ label, clock, mark, state = 'true', claim = 'null' }) =>
  BEHIND.replaceAll('LABEL', label)
    .replaceAll('CLOCK', clock)
    .replaceAll('STATE', state)
    .replaceAll('MARK', mark)
    .replaceAll('CLAIM', claim),
)

export function neo4jChangeStore(graph: Graph): ChangeStore {
  return { changes: (behind, most, limits) => changes(graph, behind, most, limits) }
}

async function changes(graph: Graph, behind: LogPlace, most: number, limits: ReadLimits): Promise<LoggedChange[]> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt++) {
    const last = await lastWrite(graph, limits)
    if (last === null || last.until < behind.at) return []
    const page = async () => loggedChanges(await marksBehind(graph, behind, last.until, most, limits), most)
    const found = await page()
    if (!reaches(found, most, last.until) || (await isSame(found, page))) {
      if ((await lastWrite(graph, limits))?.revision === last.revision) return found
    }
    // Writers come in bursts: each time a little longer, and never two followers in step.
    await pause(attempt * (5 + Math.random() * 10))
  }
  throw new CounterwatchError('CONFLICT', 'Others keep writing to this graph while its changes are read.', {
    accepted: 'the same request again, a little later',
  })
}

/** Whether the last write has a part in a page, or may have. */
function reaches(found: readonly LoggedChange[], most: number, until: string): boolean {
  return found.length < most || found.at(-1)?.at === until
}

async function isSame(found: readonly LoggedChange[], page: () => Promise<LoggedChange[]>): Promise<boolean> {
  await pause(SETTLE_MS)
  return isDeepStrictEqual(await page(), found)
}

/** Null in a graph that was never written. */
async function lastWrite(graph: Graph, limits: ReadLimits): Promise<{ revision: number; until: string } | null> {
  const [row] = await read<{ revision: number; until: string }>(graph, { text: UNTIL, ...limits })
  return row ?? null
}

async function marksBehind(
  graph: Graph,
  { at, id }: LogPlace,
  until: string,
  most: number,
  limits: ReadLimits,
): Promise<LogMark[]> {
  const parameters = { at: new Date(at), until: new Date(until), id, most }
  const found = await Promise.all(
    TEXTS.map(async (text, index) => {
      const rows = await read<Row>(graph, { text, parameters, ...limits })
      const { type } = SOURCES[index] as Source
      return rows.map(({ kind, ...mark }): LogMark => ({ ...mark, type: kind === 'Document' ? 'document' : type }))
    }),
  )
  return found.flat()
}
