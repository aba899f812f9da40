/** What the pure rules of the model say of claims, from the stances in the graph. The writer caches it; `check` compares. */
import { type CitingStance, countingStances } from '../../../model/counting.ts'
import { originsOf, rootDocument, type StanceForOrigins } from '../../../model/origins.ts'
import { isHeld, statusOf } from '../../../model/status.ts'
import type { StanceKind, Status } from '../../../model/vocabulary.ts'

/** Rows of `cypher/write/<name>` for ids: inside a transaction of a writer, or from a read. */
export type Ask = <R>(name: string, ids: readonly string[]) => Promise<R[]>

export interface SettledClaim {
  readonly id: string
  readonly key: string
  readonly subjectId: string
  readonly objectId: string | null
  readonly predicate: string
  readonly modality: string
  readonly inferred: boolean
  readonly validFrom: string | null
  readonly validTo: string | null
  /** As cached; null on a version that was just written. */
  readonly status: Status | null
  readonly origins: number | null
}

export interface Verdict {
  readonly claim: SettledClaim
  readonly status: Status
  readonly origins: number
}

export interface DocumentOrigins {
  readonly id: string
  readonly publisher: string | null
  readonly derivedFrom: readonly string[]
  readonly downgraded: boolean
}

type RecordedStance = StanceForOrigins & CitingStance

type StanceTuple = readonly [
  id: string,
  kind: StanceKind,
  speaker: string,
  date: string | null,
  basis: string | null,
  document: string,
  rejects: string | null,
]

/** Rows that are to be taken for retracted, to tell what follows if they were; ids. */
export interface Without {
  readonly claims: ReadonlySet<string>
  readonly stances: ReadonlySet<string>
}

const NOTHING: Without = { claims: new Set(), stances: new Set() }

interface ClaimState {
  readonly claim: SettledClaim
  readonly stances: readonly StanceTuple[]
  readonly rivals: readonly string[]
}

/**
 * The verdicts of the claims among `ids` that are current.
 * @param documents what is known of documents already; grows
 * @param counts which stances are listened to
 * @param without rows that are taken for retracted
 */
export async function verdictsOf(
  ask: Ask,
  ids: readonly string[],
  documents: Map<string, DocumentOrigins>,
  counts: (stance: StanceForOrigins) => boolean = () => true,
  without: Without = NOTHING,
): Promise<Verdict[]> {
  const asked = await ask<ClaimState>('claims-to-settle', ids)
  const states = asked.filter(({ claim }) => !without.claims.has(claim.id))
  const byId = new Map(states.map((state) => [state.claim.id, state]))
  const elsewhere = new Set(states.flatMap(({ rivals }) => rivals).filter((id) => !byId.has(id)))
  for (const state of await ask<ClaimState>('claims-to-settle', [...elsewhere])) byId.set(state.claim.id, state)
  await loadDocuments(ask, documentsOf([...byId.values()]), documents)

  const rootOf = (document: string) => rootDocument(document, (id) => documents.get(id)?.derivedFrom ?? [])
  const isDowngraded = (id: string) => documents.get(id)?.downgraded ?? false
  const stancesOf = (state: ClaimState | undefined) => {
    const left = (state?.stances ?? []).filter(([id]) => !without.stances.has(id))
    return countingStances(
      left.map((tuple) => stanceOf(tuple, documents)),
      isDowngraded,
    ).filter(counts)
  }
  return states.map((state) => {
    const stances = stancesOf(state)
    const contradicted = state.rivals.some((id) => !without.claims.has(id) && isHeld(stancesOf(byId.get(id))))
    return { claim: state.claim, status: statusOf(stances, contradicted), origins: originsOf(stances, rootOf).size }
  })
}

/** Whether a verdict is another than the one that is cached. */
export function isNews({ claim, status, origins }: Verdict): boolean {
  return status !== claim.status || origins !== claim.origins
}

/** The documents that stances stand in, and what they rely on. */
function documentsOf(states: readonly ClaimState[]): Set<string> {
  return new Set(
    states
      .flatMap(({ stances }) => stances)
      .flatMap(([, , , , basis, document]) => (basis === null ? [document] : [document, basis])),
  )
}

/** Adds documents and all that they come from. */
async function loadDocuments(
  ask: Ask,
  wanted: ReadonlySet<string>,
  known: Map<string, DocumentOrigins>,
): Promise<void> {
  for (let ids = [...wanted]; ids.length > 0;) {
    const rows = await ask<DocumentOrigins>(
      'document-origins',
      ids.filter((id) => !known.has(id)),
    )
    for (const row of rows) known.set(row.id, row)
    ids = [...new Set(rows.flatMap(({ derivedFrom }) => derivedFrom))].filter((id) => !known.has(id))
  }
}

function stanceOf(tuple: StanceTuple, documents: ReadonlyMap<string, DocumentOrigins>): RecordedStance {
  const [id, kind, speaker, date, basis, document, rejects] = tuple
  return { id, kind, speaker, date, basis, document, rejects, publisher: documents.get(document)?.publisher ?? null }
}
