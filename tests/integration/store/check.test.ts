/** Every rule is broken on purpose, and seen. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { KINDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { checkGraph, RULES } from '../../../server/store/neo4j/check/check-graph.ts'
import type { Offender } from '../../../server/store/neo4j/check/rule.ts'
import { addDocument } from '../../../server/store/neo4j/documents/add-document.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { CLAIMS, NEWS_TEXT, SMALL_DATASET } from '../../support/small-dataset.ts'
import { emptyGraph, raw, storeGraph } from './store-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await storeGraph()
})
beforeEach(async () => {
  await emptyGraph(graph)
  await applyDataset(graph, SMALL_DATASET)
  // So that there is history too.
  await applyDataset(graph, {
    ...SMALL_DATASET,
    claims: CLAIMS.map((claim) => ({ ...claim, note: claim.id === 'c-tool' ? 'new' : null })),
  })
  await addDocument(graph, new TextEncoder().encode(NEWS_TEXT))
})
afterAll(() => graph.close())

const ontology = { kinds: KINDS, predicates: PREDICATES }

/** Who one rule tells. */
async function offendersOf(name: string): Promise<Offender[]> {
  const rule = RULES.find((each) => each.name === name)
  const found: Offender[] = []
  for await (const offender of (await rule?.find(graph, ontology)) ?? []) found.push(offender)
  return found
}

/** Rule, what breaks it, and the row that is told. */
const BREAKS: readonly (readonly [rule: string, cypher: string, id: string])[] = [
  ['required-fields', "MATCH (c:Claim {id: 'c-faces'}) REMOVE c.modality", 'c-faces@1'],
  ['required-fields', "MATCH (c:Claim {id: 'c-faces'}) SET c.origins = '1'", 'c-faces@1'],
  ['required-fields', "MATCH (s:Stance {id: 'c-tool.1'}) SET s.mode = 'shouted'", 'c-tool.1@1'],
  ['kinds', "MATCH (e:Entity {id: 'e-acme'}) REMOVE e:Company SET e:Person", 'e-acme'],
  ['entity-state', "MATCH (e:Entity {id: 'e-acme'}) SET e.slug = 'acme-2'", 'e-acme'],
  ['entity-state', "MATCH (:Entity {id: 'e-acme'})-[:NAMED]->(n:Name {ordinal: 0}) SET n.text = 'Acne'", 'e-acme'],
  ['entity-state', "MATCH (e:Entity {id: 'e-acme'}) SET e.searchKeys = []", 'e-acme'],
  [
    'entity-state',
    "MATCH (e:Entity {id: 'e-acme'}) CREATE (e)-[:WAS]->(v:EntityVersion) SET v = properties(e), v.slug = 'other', v.retractedAt = e.recordedAt",
    'e-acme',
  ],
  ['search-words', "MATCH (c:Claim {id: 'c-faces'}) SET c.contentKeyVersion = 0", 'contentKeys'],
  ['one-current-version', "MATCH (c:Claim {key: 'c-tool@1'}) REMOVE c.retractedAt", 'c-tool'],
  ['one-current-version', "MATCH (c:Claim {key: 'c-faces@1'}) SET c.key = 'c-faces@3'", 'c-faces@3'],
  ['clocks', "MATCH (c:Claim {key: 'c-tool@1'}) SET c.retractedAt = c.recordedAt - duration('P1D')", 'c-tool@1'],
  [
    'former-states',
    "MATCH (e:Entity {id: 'e-acme'}) CREATE (e)-[:WAS]->(v:EntityVersion) SET v = properties(e), v.retractedAt = e.recordedAt + duration('PT0.001S')",
    'e-acme',
  ],
  ['former-states', "MATCH (c:Claim {key: 'c-tool@1'}) SET c.retractedAt = c.retractedAt + duration('PT1S')", 'c-tool'],
  ['former-states', "MATCH (c:Claim {id: 'c-faces'}) SET c.settledAt = c.recordedAt", 'c-faces@1'],
  [
    'former-states',
    "MATCH (c:Claim {id: 'c-faces'}) CREATE (c)-[:WAS]->(:Verdict {id: c.id, status: 'denied', origins: 0, recordedAt: c.recordedAt, retractedAt: c.recordedAt})",
    'c-faces@1',
  ],
  [
    'former-states',
    "MATCH (c:Claim {id: 'c-uses'}) SET c.settledAt = c.recordedAt CREATE (c)-[:WAS]->(:Verdict {id: c.id, status: 'denied', origins: 0, recordedAt: c.recordedAt, retractedAt: c.recordedAt})",
    'c-uses@1',
  ],
  ['revisions', 'MATCH (m:Meta) SET m.revision = m.revision + 1', 'graph'],
  [
    'revisions',
    'MATCH (r:Revision) WITH max(r.number) AS n MATCH (r:Revision {number: n}) SET r.recordedAt = datetime({epochMillis: 0})',
    'graph',
  ],
  ['held-back', "MATCH (c:Claim {id: 'c-faces'}) SET c.heldBack = true", 'c-faces@1'],
  ['held-back', "MATCH (c:Claim {key: 'c-tool@1'}) SET c.heldBack = true", 'c-tool@1'],
  [
    'held-back',
    "MATCH (s:Stance {id: 'c-faces.1'}) SET s.heldBack = true, s.retractedAt = s.recordedAt + duration('P1D')",
    'c-faces.1@1',
  ],
  ['downgraded', "MATCH (d:Entity {id: 'e-original'}) SET d.downgradedAt = d.recordedAt", 'e-original'],
  ['downgraded', "MATCH (d:Entity {id: 'e-news'}) SET d.downgradedAt = d.recordedAt + duration('P1D')", 'e-news'],
  ['cached-status', "MATCH (d:Entity {id: 'e-finding'}) SET d.downgradedAt = d.recordedAt", 'c-found'],
  ['claim-ends', "MATCH (c:Claim {id: 'c-uses'})-[r:OBJECT]->() DELETE r", 'c-uses@1'],
  ['claim-ends', "MATCH (c:Claim {id: 'c-faces'}) SET c.unknown = 'secret'", 'c-faces@1'],
  ['domain-range', "MATCH (e:Entity {id: 'e-eye'}) SET e.kind = 'Person'", 'c-develops'],
  ['domain-range', "MATCH (c:Claim {id: 'c-uses'}) SET c.predicate = 'enjoys'", 'c-uses'],
  ['claim-has-stance', "MATCH (s:Stance {id: 'c-faces.1'}) DETACH DELETE s", 'c-faces@1'],
  ['claim-has-link', "MATCH ()-[l:DEVELOPS]->() WHERE l.claim = 'c-develops' DELETE l", 'c-develops'],
  [
    'claim-has-link',
    "MATCH (s)-[l:DEVELOPS]->(o) WHERE l.claim = 'c-develops' CREATE (s)-[m:DEVELOPS]->(o) SET m = properties(l)",
    'c-develops',
  ],
  ['link-agrees', "MATCH ()-[l:DEVELOPS]->() SET l.status = 'disputed'", 'c-develops'],
  ['link-agrees', "MATCH ()-[l:DEVELOPS]->() SET l.validFrom = '2020'", 'c-develops'],
  [
    'link-agrees',
    'MATCH (s)-[l:DEVELOPS]->(o) CREATE (s)-[m:OPERATES]->(o) SET m = properties(l) DELETE l',
    'c-develops',
  ],
  ['link-agrees', "MATCH (a:Entity {id: 'e-lab'}), (b:Entity {id: 'e-acme'}) CREATE (a)-[:OWNS]->(b)", 'OWNS'],
  ['link-agrees', 'MATCH ()-[l:TOOL]->() WHERE l.retractedAt IS NOT NULL REMOVE l.retractedAt', 'c-tool'],
  ['cached-status', "MATCH (c:Claim {id: 'c-faces'}) SET c.status = 'denied'", 'c-faces'],
  ['cached-status', "MATCH (:Claim {id: 'c-because'})-[r:CONTRADICTS]->() DELETE r", 'c-victim'],
  ['cached-origins', "MATCH (c:Claim {id: 'c-faces'}) SET c.origins = 5", 'c-faces'],
  ['stance-ends', "MATCH (:Stance {id: 'c-tool.1'})-[r:SPEAKER]->() DELETE r", 'c-tool.1@1'],
  ['stance-ends', "MATCH (s:Stance {id: 'c-tool.1'}), (c:Claim {id: 'c-faces'}) CREATE (s)-[:ON]->(c)", 'c-tool.1@1'],
  [
    'stance-reporter',
    "MATCH (:Stance {id: 'c-tool.1'})-[r:REPORTED_BY]->() DELETE r WITH r MATCH (s:Stance {id: 'c-tool.1'}), (e:Entity {id: 'e-lab'}) CREATE (s)-[:REPORTED_BY]->(e)",
    'c-tool.1',
  ],
  ['wholesale-on', "MATCH (:Stance {id: 'r-finding'})-[r:ON]->() DELETE r", 'r-finding'],
  ['wholesale-on', "MATCH (s:Stance {id: 'r-finding'}), (c:Claim {id: 'c-faces'}) CREATE (s)-[:ON]->(c)", 'r-finding'],
  ['retracted-ends', "MATCH (e:Entity {id: 'e-eye'}) SET e.retractedAt = e.recordedAt", 'c-develops'],
  ['orphans', "CREATE (:Name {text: 'Nobody'})", 'Nobody'],
  ['orphans', "MATCH (p:Paragraph {key: 'e-news#1'})<-[r:PARAGRAPH]-() DELETE r", 'e-news#1'],
  ['passage-range', 'MATCH (p:Passage) WITH p LIMIT 1 SET p.end = p.start', ''],
  ['passage-range', 'MATCH (p:Passage) WITH p LIMIT 1 SET p.end = 10000', ''],
  ['passage-range', 'MATCH (p:Passage)-[r:IN]->() WITH p, r LIMIT 1 DELETE r', ''],
  ['passage-hashes', "MATCH (p:Passage) WITH p LIMIT 1 SET p.quote = 'other words'", ''],
  ['passage-hashes', 'MATCH (p:Passage) WITH p LIMIT 1 SET p.anchorStart = p.anchorStart + 1', ''],
]

test('a graph that was only written by the writer breaks no rule', async () => {
  expect(await checkGraph(graph, ontology)).toEqual([])
})

describe('each rule sees who breaks it', () => {
  test.each(BREAKS)('%s: %s', async (rule, cypher, id) => {
    await raw(graph, cypher)
    expect(await offendersOf(rule)).toContainEqual({
      id: id === '' ? expect.stringMatching(/^p-/) : id,
      message: expect.any(String) as string,
    })
  })

  test('no rule is without a proof', () => {
    expect(new Set(BREAKS.map(([rule]) => rule))).toEqual(new Set(RULES.map(({ name }) => name)))
  })
})
