/** What every claim and its link says, read without any of the code under test, and what differs between two such states. */
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { read } from '../../../server/store/neo4j/run-query.ts'
import type { ClaimChange } from '../../../server/store/set-aside-port.ts'

interface State extends Omit<ClaimChange, 'before' | 'after'> {
  readonly status: string
  readonly origins: number
  /** As the link has them; null without one. */
  readonly linked: string | null
}

export type ClaimStates = ReadonlyMap<string, State>

export async function claimStates(graph: Graph): Promise<ClaimStates> {
  const rows = await read<State>(graph, {
    text: `MATCH (c:Claim) WHERE c.retractedAt IS NULL
      OPTIONAL MATCH (s:Entity)-[l {claimKey: c.key}]->(o:Entity) WHERE l.retractedAt IS NULL
      RETURN c.id AS id, c.summaryEn AS summary, c.status AS status, c.origins AS origins,
        CASE WHEN l IS NULL THEN null ELSE {type: type(l), from: s.id, to: o.id} END AS link,
        l.status + ' ' + toString(l.origins) AS linked
      ORDER BY id`,
  })
  for (const { status, origins, link, linked, id } of rows) {
    if (link !== null && linked !== `${status} ${origins}`) throw new Error(`${id} and its link disagree`)
  }
  return new Map(rows.map((row) => [row.id, row]))
}

/** In the form of a report; in the order of ids. */
export function differences(before: ClaimStates, after: ClaimStates): ClaimChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
  return ids.flatMap((id): ClaimChange[] => {
    const [was, is] = [before.get(id), after.get(id)]
    if (was?.status === is?.status && was?.origins === is?.origins) return []
    const { summary = '', link = null } = is ?? was ?? {}
    return [{ id, summary, before: stateOf(was), after: stateOf(is), link }]
  })
}

function stateOf(state: State | undefined): ClaimChange['before'] {
  return state === undefined ? null : { status: state.status as never, origins: state.origins }
}
