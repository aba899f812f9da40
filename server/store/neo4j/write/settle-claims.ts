/**
 * Brings what is cached of claims to what the pure rules say: on which claims a wholesale denial stands, status, origins, and
 * the link of each claim. Runs in the transaction that changed what they depend on.
 */
import { originsOf, rootDocument, type StanceForOrigins } from '../../../model/origins.ts'
import { toLinkType } from '../../../model/ontology/link-type.ts'
import { isHeld, statusOf } from '../../../model/status.ts'
import type { Status, StanceKind } from '../../../model/vocabulary.ts'
import { cypher } from '../cypher-text.ts'
import { collect, each, inBatches, type Writer } from './batches.ts'

const COUNT_REJECTIONS = cypher('write/count-rejections')

/** What happened in a transaction, as far as it can change claims that were not written themselves. */
export interface Touched {
  /** Claims that were written, got other stances, or were retracted. */
  readonly claims: readonly string[]
  /** Documents with another publisher or other sources. */
  readonly documents: readonly string[]
  /** Wholesale denials that came, changed or went. */
  readonly rejections: readonly string[]
}

type StanceTuple = [string, StanceKind, string, string | null, string | null, string]

interface ClaimState {
  readonly claim: {
    readonly id: string
    readonly key: string
    readonly subjectId: string
    readonly objectId: string | null
    readonly predicate: string
    readonly modality: string
    readonly inferred: boolean
    readonly validFrom: string | null
    readonly validTo: string | null
    readonly status: Status | null
    readonly origins: number | null
  }
  readonly stances: readonly StanceTuple[]
  readonly rivals: readonly string[]
}

interface DocumentOrigins {
  readonly id: string
  readonly publisher: string | null
  readonly derivedFrom: readonly string[]
}

export async function settleClaims(writer: Writer, touched: Touched): Promise<void> {
  const affected = await affectedClaims(writer, touched)
  const [rejections] = await writer.tx.run<{ count: number }>({ text: COUNT_REJECTIONS })
  if ((rejections?.count ?? 0) > 0) {
    await each(writer, 'withdraw-rejections', 'ids', affected)
    await each(writer, 'spread-rejections', 'ids', affected)
  }
  const documents = new Map<string, DocumentOrigins>()
  for (const ids of inBatches(affected)) await settleBatch(writer, ids, documents)
}

/** A change of stances reaches the claims that contradict; a change of a rejected document, those that rest on it. */
async function affectedClaims({ tx }: Writer, { claims, documents, rejections }: Touched): Promise<string[]> {
  const affected = new Set(claims)
  const add = async (name: string, ids: readonly string[]): Promise<void> => {
    for (const { id } of await collect<{ id: string }>(tx, name, ids)) affected.add(id)
  }
  await add('claims-of-documents', documents)
  const rejected = await collect<{ id: string }>(tx, 'rejected-by', rejections)
  await add('claims-resting-on', [...new Set(rejected.map(({ id }) => id))])
  await add('rivals', [...affected])
  return [...affected]
}

async function settleBatch(
  writer: Writer,
  ids: readonly string[],
  documents: Map<string, DocumentOrigins>,
): Promise<void> {
  const states = await collect<ClaimState>(writer.tx, 'claims-to-settle', ids)
  const byId = new Map(states.map((state) => [state.claim.id, state]))
  const elsewhere = new Set(states.flatMap(({ rivals }) => rivals).filter((id) => !byId.has(id)))
  const rivals = await collect<ClaimState>(writer.tx, 'claims-to-settle', [...elsewhere])
  for (const state of rivals) byId.set(state.claim.id, state)
  await loadDocuments(
    writer,
    new Set(states.flatMap(({ stances }) => stances.map(([, , , , , document]) => document))),
    documents,
  )

  const publisherOf = (document: string) => documents.get(document)?.publisher ?? null
  const rootOf = (document: string) => rootDocument(document, (each) => documents.get(each)?.derivedFrom ?? [])
  const stancesOf = (state: ClaimState | undefined) =>
    (state?.stances ?? []).map((tuple) => stanceOf(tuple, publisherOf))
  const changed = states.flatMap((state) => {
    const stances = stancesOf(state)
    const status = statusOf(
      stances,
      state.rivals.some((id) => isHeld(stancesOf(byId.get(id)))),
    )
    const origins = originsOf(stances, rootOf).size
    return status === state.claim.status && origins === state.claim.origins ? [] : { state, status, origins }
  })
  await each(
    writer,
    'settle-claims',
    'rows',
    changed.map(({ state, ...rest }) => ({ key: state.claim.key, ...rest })),
    { expect: changed.length },
  )
  await rewriteLinks(writer, changed)
}

interface Settled {
  readonly state: ClaimState
  readonly status: Status
  readonly origins: number
}

async function rewriteLinks(writer: Writer, changed: readonly Settled[]): Promise<void> {
  const linked = changed.filter(({ state }) => state.claim.objectId !== null)
  const known = linked.filter(({ state }) => state.claim.status !== null)
  await each(
    writer,
    'retract-links',
    'keys',
    known.map(({ state }) => state.claim.key),
  )
  const rows = linked.map(({ state: { claim }, status, origins }) => ({
    subject: claim.subjectId,
    object: claim.objectId,
    type: toLinkType(claim.predicate),
    properties: {
      claim: claim.id,
      claimKey: claim.key,
      status,
      modality: claim.modality,
      inferred: claim.inferred,
      origins,
      validFrom: claim.validFrom,
      validTo: claim.validTo,
    },
  }))
  await each(writer, 'create-links', 'rows', rows, { expect: rows.length })
}

/** Adds documents and all that they come from. */
async function loadDocuments(
  { tx }: Writer,
  wanted: ReadonlySet<string>,
  known: Map<string, DocumentOrigins>,
): Promise<void> {
  for (let ids = [...wanted]; ids.length > 0;) {
    const rows = await collect<DocumentOrigins>(
      tx,
      'document-origins',
      ids.filter((id) => !known.has(id)),
    )
    for (const row of rows) known.set(row.id, row)
    ids = [...new Set(rows.flatMap(({ derivedFrom }) => derivedFrom))].filter((id) => !known.has(id))
  }
}

function stanceOf(tuple: StanceTuple, publisherOf: (document: string) => string | null): StanceForOrigins {
  const [id, kind, speaker, date, basis, document] = tuple
  return { id, kind, speaker, date, basis, document, publisher: publisherOf(document) }
}
