/**
 * What follows if rows are set aside: which go, and which claims get another status, other origins or none at all. The one
 * plan: a preview shows it, and the writer writes it.
 */
import { toLinkType } from '../../../model/ontology/link-type.ts'
import type { ClaimChange, SetAsideRow } from '../../set-aside-port.ts'
import { type Ask, type DocumentOrigins, isNews, type Verdict, verdictsOf, type Without } from '../write/verdicts.ts'

/** Rows of `cypher/set-aside/<name>`: inside a transaction of a writer, or from a read. */
export type AskSetAside = <R>(name: string, parameters: Readonly<Record<string, unknown>>) => Promise<R[]>

/** What is to be set aside; ids of what is current. Together they are one decision. */
export interface SetAsideTarget {
  /** Each with its stances. */
  readonly claims: readonly string[]
  /** Specific and wholesale ones. */
  readonly stances: readonly string[]
  /** Documents: every stance with a passage of one of them, or with one of them as its basis. */
  readonly withdrawn: readonly string[]
  /** Documents: the same stances, and wholesale denials of one of them, which stay and no longer count. */
  readonly downgraded: readonly string[]
}

export interface PlannedSetAside {
  /** Ids of the claims and stances that are decided on; other stances go with their claim. */
  readonly decided: { readonly claims: readonly string[]; readonly stances: readonly string[] }
  readonly rows: readonly SetAsideRow[]
  readonly claims: readonly ClaimChange[]
  /** Claims on which wholesale denials may no longer stand. */
  readonly touched: readonly string[]
  /** What is to be cached. */
  readonly verdicts: readonly Verdict[]
}

/** A stance of a target, and the claims that it stands on. */
export interface FoundStance {
  readonly id: string
  readonly scope: 'specific' | 'wholesale'
  readonly claim: string | null
  readonly on: readonly string[]
  /** Documents for which it does not count already. */
  readonly downgradedBy: readonly string[]
}

export async function planSetAside(
  ask: Ask,
  askSetAside: AskSetAside,
  target: SetAsideTarget,
): Promise<PlannedSetAside> {
  const { downgraded } = target
  const stances = await stancesOf(askSetAside, target)
  const without: Without = { claims: new Set(target.claims), stances: new Set(stances.map(({ id }) => id)) }
  const gone = await verdictsOf(ask, target.claims, new Map())
  const touched = [...new Set([...target.claims, ...stances.flatMap(({ on }) => on)])]
  const affected = new Set(touched)
  for (const { id } of await ask<{ id: string }>('rivals', touched)) affected.add(id)
  const documents = new Map<string, DocumentOrigins>()
  const verdicts = (await verdictsOf(ask, [...affected], documents, undefined, without)).filter(isNews)
  const summaries = new Map(
    (
      await ask<{ id: string; summary: string }>(
        'summaries',
        [...gone, ...verdicts].map(({ claim }) => claim.id),
      )
    ).map(({ id, summary }) => [id, summary]),
  )
  const changeOf = ({ claim }: Verdict, after: ClaimChange['after']): ClaimChange => ({
    id: claim.id,
    summary: summaries.get(claim.id) ?? '',
    before: claim.status === null ? null : { status: claim.status, origins: claim.origins ?? 0 },
    after,
    link: linkOf(claim),
  })
  const isOfTarget = ({ claim }: FoundStance) => claim !== null && without.claims.has(claim)
  return {
    decided: {
      claims: gone.map(({ claim }) => claim.id),
      stances: stances.filter((each) => !isOfTarget(each)).map(({ id }) => id),
    },
    rows: [
      ...gone.map(({ claim }): SetAsideRow => ({ type: 'claim', id: claim.id })),
      ...downgraded.map((id): SetAsideRow => ({ type: 'document', id })),
      ...stances.filter(({ downgradedBy }) => downgraded.length === 0 || downgradedBy.length === 0).map(stanceRow),
    ].sort(byId),
    claims: [
      ...gone.map((verdict) => changeOf(verdict, null)),
      ...verdicts.map((verdict) => changeOf(verdict, { status: verdict.status, origins: verdict.origins })),
    ].sort(byId),
    touched,
    verdicts,
  }
}

/** The current stances of a target. */
export function stancesOf(
  askSetAside: AskSetAside,
  { claims, stances, withdrawn, downgraded }: SetAsideTarget,
): Promise<FoundStance[]> {
  return askSetAside('stances', { claims, stances, documents: [...withdrawn, ...downgraded], rejected: downgraded })
}

export function stanceRow({ id, scope }: FoundStance): SetAsideRow {
  return { type: scope === 'wholesale' ? 'rejection' : 'stance', id }
}

/** The link that a claim with an object entity gives. */
export function linkOf({ predicate, subjectId, objectId }: Verdict['claim']): ClaimChange['link'] {
  return objectId === null ? null : { type: toLinkType(predicate), from: subjectId, to: objectId }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
