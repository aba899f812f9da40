import { describe, expect, test } from 'vitest'
import type { Clocks } from '../../../../server/model/clocks.ts'
import { compile } from '../../../../server/store/neo4j/compile/compile.ts'
import type { Root } from '../../../../server/store/read-port.ts'
import { field, type Selection, select } from '../../../../server/store/selection.ts'

const THEN = '2026-01-01T00:00:00.000Z'
const byId: Root = { from: 'ids', type: 'Entity', ids: ['e-1'] }
const claims = (wanted: Selection, args = {}) =>
  field('claims', select(field('nodes', wanted)), { direction: 'outgoing', first: 10, ...args })

function show(root: Root, selection: Selection, clocks: Partial<Clocks>) {
  const { text, parameters } = compile(root, selection, {
    quotes: true,
    clocks: { validAt: null, knownAt: null, ...clocks },
  })
  return `${text}\n-- ${JSON.stringify(parameters)}`
}

test('an entity as known at a moment: in its state of then', () => {
  expect(show(byId, select('id', 'slug', 'names'), { knownAt: THEN })).toMatchInlineSnapshot(`
    "UNWIND $p1.list AS wanted
    MATCH (e0:Entity {id: wanted})-[:WAS*0..1]->(v1) WHERE v1.recordedAt <= $p0 AND (v1.retractedAt IS NULL OR v1.retractedAt > $p0)
    RETURN [e0.id] AS key, {f0: v1.kind, f1: v1.id, f2: COLLECT { MATCH (e0)-[:NAMED]->(n2:Name) WHERE n2.recordedAt <= $p0 AND (n2.retractedAt IS NULL OR n2.retractedAt > $p0) RETURN [n2.text, n2.lang, n2.kind, n2.source] AS row ORDER BY n2.source DESC, n2.ordinal }, f3: v1.slug} AS object
    -- {"p0":"2026-01-01T00:00:00.000Z","p1":{"list":["e-1"]}}"
  `)
})

test('claims that may hold at a date', () => {
  expect(show(byId, select(claims(select('id', 'status'))), { validAt: '2025-02' })).toMatchInlineSnapshot(`
    "UNWIND $p2.list AS wanted
    MATCH (e0:Entity {id: wanted}) WHERE e0.retractedAt IS NULL
    RETURN [e0.id] AS key, {f0: e0.kind, f1: COLLECT { CALL (e0) { MATCH (c1:Claim) WHERE c1.subjectId = e0.id AND c1.retractedAt IS NULL AND (c1.validFrom IS NULL OR c1.validFrom <= $p1) AND (c1.validTo IS NULL OR c1.validTo >= left($p0, size(c1.validTo))) AND c1.predicate IS NOT NULL AND c1.id IS NOT NULL WITH c1 ORDER BY c1.subjectId, c1.predicate, c1.id LIMIT $p3 RETURN c1, 'outgoing' AS d3 } RETURN [c1.predicate, c1.id, d3, {f0: c1.id, f1: c1.status}] AS row }} AS object
    -- {"p0":"2025-02-01","p1":"2025-02-28","p2":{"list":["e-1"]},"p3":11}"
  `)
})

test('claims as known at a moment: versions, statuses and stances of then', () => {
  const wanted = select('id', 'status', field('stances', select('kind', field('reportedBy', select('slug')))))
  expect(show(byId, select(claims(wanted, { statuses: ['denied'] })), { knownAt: THEN })).toMatchInlineSnapshot(`
    "UNWIND $p1.list AS wanted
    MATCH (e0:Entity {id: wanted})-[:WAS*0..1]->(v1) WHERE v1.recordedAt <= $p0 AND (v1.retractedAt IS NULL OR v1.retractedAt > $p0)
    RETURN [e0.id] AS key, {f0: v1.kind, f1: COLLECT { CALL (e0) { MATCH (c2:Claim) WHERE c2.subjectId = e0.id AND c2.recordedAt <= $p0 AND (c2.retractedAt IS NULL OR c2.retractedAt > $p0) AND c2.predicate IS NOT NULL AND coalesce(head(COLLECT { MATCH (c2)-[:WAS]->(v5:Verdict) WHERE v5.recordedAt <= $p0 AND (v5.retractedAt IS NULL OR v5.retractedAt > $p0) RETURN v5.status }), c2.status) IN $p3.list AND c2.id IS NOT NULL WITH c2 ORDER BY c2.subjectId, c2.predicate, c2.id LIMIT $p2 RETURN c2, 'outgoing' AS d4 } RETURN [c2.predicate, c2.id, d4, {f0: c2.id, f1: COLLECT { MATCH (c2)<-[o8:ON|WAS_ON]-(s7:Stance) WHERE s7.recordedAt <= $p0 AND (s7.retractedAt IS NULL OR s7.retractedAt > $p0) AND (o8.recordedAt IS NULL OR o8.recordedAt <= $p0) AND (o8.retractedAt IS NULL OR o8.retractedAt > $p0) MATCH (e9:Entity {id: s7.documentId})-[:WAS*0..1]->(v10) WHERE v10.recordedAt <= $p0 AND (v10.retractedAt IS NULL OR v10.retractedAt > $p0) MATCH (e11:Entity {id: coalesce(s7.reportedById, v10.publisherId, s7.documentId)})-[:WAS*0..1]->(v12) WHERE v12.recordedAt <= $p0 AND (v12.retractedAt IS NULL OR v12.retractedAt > $p0) RETURN {f0: s7.kind, f1: {f0: v12.kind, f1: v12.slug}} AS row ORDER BY s7.scope, s7.id }, f2: coalesce(head(COLLECT { MATCH (c2)-[:WAS]->(v13:Verdict) WHERE v13.recordedAt <= $p0 AND (v13.retractedAt IS NULL OR v13.retractedAt > $p0) RETURN v13.status }), c2.status)}] AS row }} AS object
    -- {"p0":"2026-01-01T00:00:00.000Z","p1":{"list":["e-1"]},"p2":11,"p3":{"list":["denied"]}}"
  `)
})

test('each object at a moment of its own', () => {
  const root: Root = { from: 'moments', type: 'Entity', items: [{ id: 'e-1', at: THEN }] }
  expect(show(root, select('slug', 'linkCounts'), {}).replace(/:ADOPTS\S+\]/g, ':LINKS]')).toMatchInlineSnapshot(`
    "UNWIND $p0.list AS wanted
    MATCH (e0:Entity {id: wanted.id})-[:WAS*0..1]->(v1) WHERE v1.recordedAt <= wanted.at AND (v1.retractedAt IS NULL OR v1.retractedAt > wanted.at)
    CALL (e0, wanted) { MATCH (e0)-[l2:LINKS]->() WHERE l2.recordedAt <= wanted.at AND (l2.retractedAt IS NULL OR l2.retractedAt > wanted.at) WITH type(l2) AS predicate, l2.status AS status, l2.modality AS modality, count(*) AS links RETURN collect([predicate, status, modality, links]) AS n3 }
    CALL (e0, wanted) { MATCH (e0)<-[l4:LINKS]-() WHERE l4.recordedAt <= wanted.at AND (l4.retractedAt IS NULL OR l4.retractedAt > wanted.at) WITH type(l4) AS predicate, l4.status AS status, l4.modality AS modality, count(*) AS links RETURN collect([predicate, status, modality, links]) AS n5 }
    RETURN [e0.id, toString(wanted.at)] AS key, {f0: v1.kind, f1: [n3, n5], f2: v1.slug} AS object
    -- {"p0":{"list":[{"id":"e-1","at":"2026-01-01T00:00:00.000Z"}]}}"
  `)
})

describe('the shapes of a statement', () => {
  const wanted = select(
    'linkCounts',
    'names',
    claims(select('id', 'status', 'origins', 'stances', 'contradicts', field('subject', select('slug')))),
  )
  const textOf = (validAt: string | null, knownAt: string | null) =>
    compile(byId, wanted, { quotes: true, clocks: { validAt, knownAt } }).text

  test('are four, whatever the values', () => {
    const dates = [null, '2025', '2025-06-14']
    const moments = [null, THEN, '2026-06-01T00:00:00.000Z']
    const texts = dates.flatMap((validAt) => moments.map((knownAt) => textOf(validAt, knownAt)))
    expect(new Set(texts).size).toBe(4)
  })

  test('of now are those of a read without clocks', () => {
    expect(textOf(null, null)).toBe(compile(byId, wanted, { quotes: true }).text)
    expect(textOf(null, null)).not.toMatch(/WAS|Verdict|recordedAt <=/)
  })
})
