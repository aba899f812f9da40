import { expect, test } from 'vitest'
import { compile } from '../../../../server/store/neo4j/compile/compile.ts'
import { encodeCursor } from '../../../../server/store/connection.ts'
import type { Root } from '../../../../server/store/read-port.ts'
import { type FieldSelection, field, type Selection, select } from '../../../../server/store/selection.ts'

const byId: Root = { from: 'ids', type: 'Entity', ids: ['e-1'] }
const show = (root: Root, selection: Selection, quotes = true) => {
  const { text, parameters } = compile(root, selection, { quotes })
  return `${text}\n-- ${JSON.stringify(parameters)}`
}
const page = (name: string, node: Selection, args: FieldSelection['args'] = { direction: 'both', first: 25 }) =>
  field(name, select(field('nodes', node)), args)

test('an entity by id', () => {
  expect(show(byId, select('id', 'slug'))).toMatchInlineSnapshot(`
    "UNWIND $p0.list AS wanted
    MATCH (e0:Entity {id: wanted}) WHERE e0.retractedAt IS NULL
    RETURN [e0.id] AS key, {f0: e0.kind, f1: e0.id, f2: e0.slug} AS object
    -- {"p0":{"list":["e-1"]}}"
  `)
})

test('the names and the summary in a language', () => {
  expect(show(byId, select('names', field('summary', null, { lang: 'ru' }), field('name', null, { lang: 'kk' }))))
    .toMatchInlineSnapshot(`
      "UNWIND $p0.list AS wanted
      MATCH (e0:Entity {id: wanted}) WHERE e0.retractedAt IS NULL
      RETURN [e0.id] AS key, {f0: e0.kind, f1: e0.nameKk, f2: COLLECT { MATCH (e0)-[:NAMED]->(n1:Name) WHERE n1.retractedAt IS NULL RETURN [n1.text, n1.lang, n1.kind, n1.source] AS row ORDER BY n1.source DESC, n1.ordinal }, f3: coalesce(e0.summaryRu, e0.summaryEn)} AS object
      -- {"p0":{"list":["e-1"]}}"
    `)
})

test('claims of an entity, with their evidence', () => {
  const stance = select(
    'kind',
    field('speaker', select('slug')),
    field('passage', select('paragraph', field('document', select('slug')))),
  )
  const claim = select('id', field('object', select('slug')), field('stances', stance))
  expect(show(byId, select(page('claims', claim, { direction: 'outgoing', first: 10 })))).toMatchInlineSnapshot(`
    "UNWIND $p0.list AS wanted
    MATCH (e0:Entity {id: wanted}) WHERE e0.retractedAt IS NULL
    RETURN [e0.id] AS key, {f0: e0.kind, f1: COLLECT { CALL (e0) { MATCH (c1:Claim) WHERE c1.subjectId = e0.id AND c1.retractedAt IS NULL AND c1.predicate IS NOT NULL AND c1.id IS NOT NULL WITH c1 ORDER BY c1.subjectId, c1.predicate, c1.id LIMIT $p1 RETURN c1, 'outgoing' AS d3 } OPTIONAL MATCH (c1)-[:OBJECT]->(e4:Entity) RETURN [c1.predicate, c1.id, d3, {f0: c1.id, f1: CASE WHEN e4 IS NULL THEN null ELSE {f0: e4.kind, f1: e4.slug} END, f2: COLLECT { MATCH (c1)<-[:ON]-(s5:Stance) WHERE s5.retractedAt IS NULL MATCH (s5)-[:AT]->(p6:Passage) MATCH (p6)-[:IN]->(e7:Entity) MATCH (s5)-[:SPEAKER]->(e8:Entity) RETURN {f0: s5.kind, f1: {f0: {f0: e7.kind, f1: e7.slug}, f1: p6.paragraph}, f2: {f0: e8.kind, f1: e8.slug}} AS row ORDER BY s5.scope, s5.id }}] AS row }} AS object
    -- {"p0":{"list":["e-1"]},"p1":11}"
  `)
})

test('neighbours of both directions, one predicate, after a cursor', () => {
  const args = { direction: 'both', predicates: ['owns'], first: 5, after: encodeCursor(['owns', 'c-9', 'incoming']) }
  expect(show(byId, select(page('neighbours', select(field('entity', select('slug'))), args)))).toMatchInlineSnapshot(`
    "UNWIND $p0.list AS wanted
    MATCH (e0:Entity {id: wanted}) WHERE e0.retractedAt IS NULL
    RETURN [e0.id] AS key, {f0: e0.kind, f1: COLLECT { CALL (e0) { MATCH (c1:Claim) WHERE c1.subjectId = e0.id AND c1.retractedAt IS NULL AND c1.predicate = $p2 AND c1.objectId IS NOT NULL AND c1.predicate >= $p3 AND c1.id IS NOT NULL AND (c1.predicate > $p3 OR c1.id > $p4 OR (c1.id = $p4 AND 'outgoing' > $p5)) WITH c1 ORDER BY c1.subjectId, c1.predicate, c1.id LIMIT $p1 MATCH (c1)-[:OBJECT]->(e2:Entity) RETURN c1, 'outgoing' AS d3, e2 UNION ALL MATCH (c1:Claim) WHERE c1.objectId = e0.id AND c1.retractedAt IS NULL AND c1.predicate = $p2 AND c1.objectId IS NOT NULL AND c1.predicate >= $p3 AND c1.id IS NOT NULL AND (c1.predicate > $p3 OR c1.id > $p4 OR (c1.id = $p4 AND 'incoming' > $p5)) WITH c1 ORDER BY c1.objectId, c1.predicate, c1.id LIMIT $p1 MATCH (c1)-[:SUBJECT]->(e2:Entity) RETURN c1, 'incoming' AS d3, e2 } WITH e0, c1, d3, e2 ORDER BY c1.predicate, c1.id, d3 LIMIT $p1 RETURN [c1.predicate, c1.id, d3, {f0: e2.kind, f1: e2.slug}, {}] AS row }} AS object
    -- {"p0":{"list":["e-1"]},"p1":6,"p2":"owns","p3":"owns","p4":"c-9","p5":"incoming"}"
  `)
})

test('claims between entities are sought from one of their ends', () => {
  const between: Root = { from: 'claims', filter: { subjects: ['e-1'], objects: ['e-2'] }, first: 2, after: null }
  expect(show(between, select('id'))).toMatchInlineSnapshot(`
    "MATCH (c0:Claim) USING INDEX c0:Claim(subjectId, predicate, id) WHERE c0.retractedAt IS NULL AND c0.id IS NOT NULL AND c0.predicate IS NOT NULL AND c0.subjectId IN $p0.list AND c0.objectId IN $p1.list
    WITH c0 ORDER BY c0.id LIMIT $p2
    RETURN [c0.id] AS key, {f0: c0.id} AS object
    -- {"p0":{"list":["e-1"]},"p1":{"list":["e-2"]},"p2":3}"
  `)
  const into: Root = { from: 'claims', filter: { objects: ['e-2'] }, first: 2, after: null }
  expect(show(into, select('id'))).toMatchInlineSnapshot(`
    "MATCH (c0:Claim) USING INDEX c0:Claim(objectId, predicate, id) WHERE c0.retractedAt IS NULL AND c0.id IS NOT NULL AND c0.predicate IS NOT NULL AND c0.objectId IN $p0.list
    WITH c0 ORDER BY c0.id LIMIT $p1
    RETURN [c0.id] AS key, {f0: c0.id} AS object
    -- {"p0":{"list":["e-2"]},"p1":3}"
  `)
})

test('qualifiers, rivals and the documents of a claim', () => {
  const claim = select(
    field('qualifiers', select('key', 'value', field('entity', select('slug')), field('claim', select('id')))),
    field('contradicts', select('id', 'status')),
  )
  expect(show({ from: 'ids', type: 'Claim', ids: ['c-1'] }, claim)).toMatchInlineSnapshot(`
    "UNWIND $p0.list AS wanted
    MATCH (c0:Claim {id: wanted}) WHERE c0.retractedAt IS NULL
    RETURN [c0.id] AS key, {f0: COLLECT { MATCH (c0)-[:CONTRADICTS]-(c1:Claim) WHERE c1.retractedAt IS NULL WITH DISTINCT c1 RETURN {f0: c1.id, f1: c1.status} AS row ORDER BY c1.id }, f1: COLLECT { MATCH (c0)-[:QUALIFIER]->(q2:Qualifier) OPTIONAL MATCH (q2)-[:IS]->(e3:Entity) OPTIONAL MATCH (c4:Claim) WHERE c4.id = q2.claim AND c4.retractedAt IS NULL RETURN [q2.key, q2.value, CASE WHEN e3 IS NULL THEN null ELSE {f0: e3.kind, f1: e3.slug} END, CASE WHEN c4 IS NULL THEN null ELSE {f0: c4.id} END] AS row ORDER BY q2.ordinal }} AS object
    -- {"p0":{"list":["c-1"]}}"
  `)
})

test('a page of claims through a filter', () => {
  const filter = {
    speakers: ['e-1'],
    stanceKinds: ['denies'] as const,
    documents: ['e-2'],
    entities: ['e-3'],
    inferred: false,
  }
  expect(show({ from: 'claims', filter, first: 25, after: null }, select('id'))).toMatchInlineSnapshot(`
    "MATCH (c0:Claim) WHERE c0.retractedAt IS NULL AND c0.id IS NOT NULL AND c0.inferred = $p0 AND (c0.subjectId IN $p1.list OR c0.objectId IN $p1.list OR EXISTS { (c0)-[:QUALIFIER]->()-[:IS]->(about:Entity) WHERE about.id IN $p1.list }) AND EXISTS { (c0)<-[:ON]-(held:Stance)-[:SPEAKER]->(speaker:Entity) WHERE held.retractedAt IS NULL AND speaker.id IN $p2.list AND held.kind IN $p3.list } AND EXISTS { (c0)<-[:ON]-(cited:Stance)-[:AT]->(place:Passage) WHERE cited.retractedAt IS NULL AND place.documentId IN $p4.list }
    WITH c0 ORDER BY c0.id LIMIT $p5
    RETURN [c0.id] AS key, {f0: c0.id} AS object
    -- {"p0":false,"p1":{"list":["e-3"]},"p2":{"list":["e-1"]},"p3":{"list":["denies"]},"p4":{"list":["e-2"]},"p5":26}"
  `)
})

test('a page of documents', () => {
  const root: Root = { from: 'entities', kinds: ['Document'], read: true, first: 25, after: null }
  expect(show(root, select('textGiven', field('publisher', select('slug'))))).toMatchInlineSnapshot(`
    "MATCH (e0:Entity) WHERE e0.retractedAt IS NULL AND e0.kind = $p0 AND EXISTS { (e0)<-[:IN]-(:Passage) } AND e0.slug IS NOT NULL
    WITH e0 ORDER BY e0.kind, e0.slug LIMIT $p1
    OPTIONAL MATCH (e0)-[:PUBLISHED_BY]->(e1)
    RETURN [e0.slug, e0.id] AS key, {f0: e0.kind, f1: CASE WHEN e1 IS NULL THEN null ELSE {f0: e1.kind, f1: e1.slug} END, f2: EXISTS { (e0)-[:PARAGRAPH]->() }} AS object
    -- {"p0":"Document","p1":26}"
  `)
})

test('a quote and the paragraph around it', () => {
  const passage = select('quote', field('context', select('text', 'start', 'end')))
  expect(show({ from: 'ids', type: 'Passage', ids: ['p-1'] }, passage)).toMatchInlineSnapshot(`
    "UNWIND $p0.list AS wanted
    MATCH (p0:Passage {id: wanted}) WHERE p0.retractedAt IS NULL
    OPTIONAL MATCH (t1:Paragraph) WHERE t1.key = p0.documentId + '#' + toString(p0.anchorParagraph)
    RETURN [p0.id] AS key, {f0: CASE WHEN t1 IS NULL THEN null ELSE [t1.text, p0.anchorStart - t1.start, p0.anchorEnd - t1.start, t1.number] END, f1: p0.quote} AS object
    -- {"p0":{"list":["p-1"]}}"
  `)
})

test('where quotes may not be shown, the statement does not ask for them', () => {
  const { text } = compile(
    { from: 'ids', type: 'Passage', ids: ['p-1'] },
    select('quote', field('context', select('text'))),
    { quotes: false },
  )
  expect(text).not.toMatch(/quote|Paragraph/)
})

test('equal shapes have equal text, whatever the values and the order of the fields', () => {
  const one = compile(byId, select('id', page('claims', select('id', 'status'), { direction: 'both', first: 5 })), {
    quotes: true,
  })
  const two = compile(
    { from: 'ids', type: 'Entity', ids: ['e-2', 'e-3'] },
    select(page('claims', select('status', 'id'), { direction: 'both', first: 99 }), 'id'),
    { quotes: true },
  )
  expect(two.text).toBe(one.text)
  expect(two.parameters).not.toEqual(one.parameters)
})

test('below the third list, the rest is left to a second statement', () => {
  const names = select(field('names', select('text')))
  const stances = select(field('stances', select(field('speaker', names))))
  const claims = select(page('claims', stances))
  const entity = select(page('neighbours', select(field('entity', claims))))
  const { text, splits } = compile(byId, entity, { quotes: true })
  expect(text.match(/COLLECT \{/g)).toHaveLength(3)
  expect(splits).toEqual([{ type: 'Entity', selection: names }])
})

test('nothing of a value stands in the text', () => {
  const nasty = "'}) DETACH DELETE n //"
  const args = { direction: 'both', predicates: [nasty], statuses: [nasty], first: 1 }
  const { text } = compile({ from: 'slugs', slugs: [nasty] }, select(page('claims', select('id'), args)), {
    quotes: true,
  })
  expect(text).not.toContain('DETACH')
})
