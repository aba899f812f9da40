/**
 * The log of changes on Neo4j: a keyset page from the indexes on (moment, id), or from what touches an entity, bounded by the last
 * write when it began.
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
  readonly label: 'Entity' | 'EntityVersion' | 'Claim' | 'Stance' | 'Verdict'
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
const OF_ENTITY = cypher('changes/of-entity')
const CLAIMS_OF = cypher('changes/claims-of')
/** Where the rows of a label are found that touch an entity. */
const FROM_ENTITY: Readonly<Record<Source['label'], string>> = {
  Entity: 'MATCH (n:Entity {id: $entity})',
  EntityVersion: 'MATCH (:Entity {id: $entity})-[:WAS]->(n:EntityVersion)',
  Claim: CLAIMS_OF,
  Stance: cypher('changes/stances-of'),
  Verdict: `${CLAIMS_OF}\nMATCH (n)-[:WAS]->(v:Verdict)\nWITH v AS n`,
}

/** By source. Exported for the test of their plans. */
export const TEXTS: readonly string[] = SOURCES.map((source) =>
  textOf(BEHIND.replaceAll('LABEL', source.label), source),
)
/** The same, of what touches an entity. */
export const TEXTS_OF_ENTITY: readonly string[] = SOURCES.map((source) => textOf(OF_ENTITY, source))

function textOf(template: string, { label, clock, mark, state = 'true', claim = 'null' }: Source): string {
  return template
    .replaceAll('CLOCK', clock)
    .replaceAll('STATE', state)
    .replaceAll('MARK', mark)
    .replaceAll('CLAIM', claim)
    .replace(/^OF$/m, FROM_ENTITY[label])
}

export function neo4jChangeStore(graph: Graph): ChangeStore {
  return { changes: (behind, most, limits, entity = null) => changes(graph, behind, most, limits, entity) }
}

async function changes(
  graph: Graph,
  behind: LogPlace,
  most: number,
  limits: ReadLimits,
  entity: string | null,
): Promise<LoggedChange[]> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt++) {
    const last = await lastWrite(graph, limits)
    if (last === null || last.until < behind.at) return []
    const page = async () => loggedChanges(await marksBehind(graph, behind, last.until, most, limits, entity), most)
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
  entity: string | null,
): Promise<LogMark[]> {
  const parameters = { at: new Date(at), until: new Date(until), id, most, ...(entity !== null && { entity }) }
  const found = await Promise.all(
    (entity === null ? TEXTS : TEXTS_OF_ENTITY).map(async (text, index) => {
      const rows = await read<Row>(graph, { text, parameters, ...limits })
      const { type } = SOURCES[index] as Source
      return rows.map(({ kind, ...mark }): LogMark => ({ ...mark, type: kind === 'Document' ? 'document' : type }))
    }),
  )
  return found.flat()
}
