/**
 * The search for paths as one statement of plain Cypher, which others would write: `ranked` lists every chain within the
 * default policy's hops, groups parallel links, and sorts by the same order as ours (the same work, the same answer);
 * `shortest` lets the database stop at the shortest chains, which may not be the best evidenced.
 */
import type { Driver } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import { HUB_KINDS, LINK_TYPE } from '../../server/model/ontology/generated/ontology.ts'
import { admittedPredicates, DEFAULT_POLICY } from '../../server/model/paths/policy.ts'
import type { Contestant } from './contestants.ts'

const TYPES = [...new Set(admittedPredicates(DEFAULT_POLICY).map((predicate) => LINK_TYPE[predicate]))].sort().join('|')

const ADMITTED = `all(l IN relationships(p) WHERE l.retractedAt IS NULL AND l.status IN $of.statuses
    AND l.modality IN $of.modalities AND NOT l.inferred)
  AND all(n IN nodes(p)[1..-1] WHERE n.retractedAt IS NULL AND NOT coalesce(n.generic, false)
    AND NOT n.kind IN $of.hubs AND n <> a AND n <> b)`

const RANKED = `
MATCH (a:Entity {id: $of.from}), (b:Entity {id: $of.to})
MATCH p = (a)-[:${TYPES}*1..${DEFAULT_POLICY.maxHops}]-(b)
WHERE ${ADMITTED}
WITH [n IN nodes(p) | n.id] AS ids, [l IN relationships(p) |
  CASE l.status WHEN 'asserted' THEN 0 ELSE 1000000 END + 100000 - l.origins] AS weak, [l IN relationships(p) | l.claim] AS claims
WHERE all(i IN range(0, size(ids) - 1) WHERE NOT ids[i] IN ids[i + 1..])
UNWIND range(0, size(weak) - 1) AS hop
WITH ids, hop, min([weak[hop], claims[hop]]) AS strongest ORDER BY hop
WITH ids, collect(strongest) AS hops
WITH ids, hops, reduce(worst = 0, each IN hops | CASE WHEN each[0] > worst THEN each[0] ELSE worst END) AS worst
RETURN ids, [each IN hops | each[1]] AS claims
ORDER BY worst, size([each IN hops WHERE each[0] = worst]), size(hops), reduce(t = '', id IN ids | t + id) LIMIT 3`

const SHORTEST = `
MATCH (a:Entity {id: $of.from}), (b:Entity {id: $of.to})
MATCH p = allShortestPaths((a)-[:${TYPES}*..${DEFAULT_POLICY.maxHops}]-(b))
WHERE ${ADMITTED}
RETURN [n IN nodes(p) | n.id] AS ids, [l IN relationships(p) | l.claim] AS claims LIMIT 3`

/** Takes part in the searches for paths only. */
export function plainPathsContestants(driver: Driver): Contestant[] {
  const contestant = (name: string, text: string): Contestant => ({
    name,
    mayGiveUp: true,
    takes: ({ variables }) => typeof variables['from'] === 'string',
    run: async ({ variables }) => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ })
      try {
        const of = { ...variables, ...POLICY }
        const { records } = await session.run(text, { of }, { timeout: 30_000 })
        return JSON.stringify(records.map((record) => record.toObject()))
      } finally {
        await session.close()
      }
    },
    stop: () => Promise.resolve(),
  })
  return [contestant('Cypher, ranked', RANKED), contestant('Cypher, shortest', SHORTEST)]
}

const POLICY = { statuses: DEFAULT_POLICY.statuses, modalities: DEFAULT_POLICY.modalities, hubs: HUB_KINDS }
