/** A fixed set of reads that touches every field and filter, asked of now or as known at a moment. */
import { expect } from 'vitest'
import { NOW } from '../../../server/model/clocks.ts'
import { prepareName } from '../../../server/model/search/index/prepared-name.ts'
import { queryClauses } from '../../../server/model/search/index/query-clauses.ts'
import { contentGroups } from '../../../server/model/search/content/match-content.ts'
import { neo4jDossierStore } from '../../../server/store/neo4j/dossier-store.ts'
import { neo4jReadStore } from '../../../server/store/neo4j/read-store.ts'
import type { TestApp } from '../../support/app.ts'

const PASSAGE = 'passage { id paragraph start end sha256 sha256Normal document { id slug title } }'
const ENTITY = `id slug kind names { text lang kind source } name(lang: ky) summary(lang: ru) generic anonymous recordedAt version
  ... on Document { language publishedAt title address sha256 publisher { id slug name } derivedFrom { how document { id slug names { text } } } downgraded { at reason } }`
const STANCE = `id kind scope mode date note counts recordedAt speaker { id slug } reportedBy { id name } basis { id slug } rejects { id } ${PASSAGE}`
const CLAIM = `id predicate subject { id slug name } object { id names { text } } value unit unknown summary note status modality inferred
  validFrom validTo dateInferred origins version recordedAt
  qualifiers { key value entity { id slug } claim { id status } } contradicts { id status origins version } stances { ${STANCE} }`
const IDS = '["e-a", "e-doc2", "c-1", "c-2", "c-1.a", "c-3.b", "r-0", "r-1", "p-e-doc1-0", "p-e-doc2-1", "p-e-leak-2"]'

/**
 * By name, each with `AT` where the clocks go. The database plans each anew while the graph is small and changes, so a few
 * operations ask for much.
 */
const OPERATIONS: Readonly<Record<string, string>> = {
  entities: `entities(first: 20, AT) { nodes { ${ENTITY} } pageInfo { hasNextPage endCursor } }`,
  links: `entities(first: 10, AT) { nodes { slug linkCounts { predicate direction total split { status modality count } }
    claims(first: 5, direction: outgoing, statuses: [asserted, denied]) { nodes { id status origins } pageInfo { endCursor } }
    neighbours(first: 2) { nodes { predicate direction entity { slug names { text } } claim { id status stances { id reportedBy { slug } } } }
      pageInfo { hasNextPage endCursor } } } }`,
  'lists inside lists': `entities(first: 5, AT) { nodes { slug neighbours(first: 3) { nodes { entity { claims(first: 3) { nodes {
    id stances { id speaker { names { text } } } } } } } } } }`,
  claims: `claims(first: 50, AT) { nodes { ${CLAIM} } }`,
  'filtered claims': [
    'statuses: [disputed, denied]',
    'speakers: ["e-a", "e-doc1"], stanceKinds: [denies]',
    'documents: ["e-doc1"]',
    'entities: ["e-b"]',
  ]
    .map(
      (filter, at) =>
        `f${at}: claims(filter: { ${filter} }, AT) { nodes { id status version } pageInfo { endCursor } }`,
    )
    .join(' '),
  documents: `read: documents(read: true, AT) { nodes { id slug } } unread: documents(read: false, AT) { nodes { id } }`,
  slugs: [0, 1, 2, 3, 4].map((at) => `s${at}: entity(id: "thing-${at}", AT) { id slug version }`).join(' '),
  nodes: `nodes(ids: ${IDS}, AT) { id __typename ... on Entity { slug version } ... on Claim { status version }
    ... on Stance { kind } ... on Passage { sha256 paragraph document { slug } } }`,
  stats: `stats(AT) { entities claims stances passages documentsRead revision entitiesByKind { kind count } claimsByStatus { status count } }`,
  'at a date': `entities(first: 10, AT, validAt: "2024") { nodes { slug linkCounts { total } neighbours(first: 3) { nodes { claim { id } } } } }
    claims(validAt: "2024", AT) { nodes { id status } } stats(validAt: "2024", AT) { claims claimsByStatus { status count } }`,
}

/** The answers by the names of the reads. @param knownAt null for now */
export async function answers(app: TestApp, knownAt: string | null): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const [name, fields] of Object.entries(OPERATIONS)) {
    const operation = `query ($at: DateTime) { ${fields.replaceAll('AT', 'knownAt: $at')} }`
    const { data, errors } = await app.query(operation, { at: knownAt })
    expect(errors, name).toBeUndefined()
    found[name] = data
  }
  const options = { quotes: true, clocks: { ...NOW, knownAt } }
  const denied = await neo4jDossierStore(app.graph).deniedBy('e-a', 100, options)
  return { ...found, 'denied by an entity': denied, ...(await searched(app, knownAt)) }
}

/** What search finds, before it is ranked: the weights of words are those of now. */
async function searched(app: TestApp, knownAt: string | null): Promise<Record<string, unknown>> {
  const store = neo4jReadStore(app.graph)
  const options = { quotes: true, clocks: { ...NOW, knownAt } }
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
  const names = async (query: string, kinds: string[] | null) => {
    const hits = await store.candidates({ clauses: queryClauses(prepareName(query)), kinds, limit: 50 }, options)
    return hits.map(({ revision: _, ...hit }) => hit).sort(byId)
  }
  const content = await store.content({ groups: contentGroups(prepareName('one')), limit: 100 }, options)
  return {
    'search for Bokaev': await names('bokaev', null),
    'search for companies called Sergek': await names('sergek', ['Company']),
    'search for words': content.sort(byId),
  }
}
