/**
 * Brings what is cached of claims to what the pure rules say: on which claims a wholesale denial stands, status, origins, and
 * the link of each claim. Runs in the transaction that changed what they depend on.
 */
import { toLinkType } from '../../../model/ontology/link-type.ts'
import { cypher } from '../cypher-text.ts'
import { collect, each, inBatches, type Writer } from './batches.ts'
import { type DocumentOrigins, isNews, type Verdict, verdictsOf } from './verdicts.ts'

/** What happened in a transaction, as far as it can change claims that were not written themselves. */
export interface Touched {
  /** Claims that were written, got other stances, or were retracted. */
  readonly claims: readonly string[]
  /** Documents with another publisher or other sources. */
  readonly documents: readonly string[]
  /** Wholesale denials that came, changed or went. */
  readonly rejections: readonly string[]
}

const COUNT_REJECTIONS = cypher('write/count-rejections')

/** @returns the verdicts that are others than before, as they were cached before */
export async function settleClaims(writer: Writer, touched: Touched): Promise<Verdict[]> {
  const affected = await affectedClaims(writer, touched)
  const [rejections] = await writer.tx.run<{ count: number }>({ text: COUNT_REJECTIONS })
  if ((rejections?.count ?? 0) > 0) {
    await each(writer, 'withdraw-rejections', 'ids', affected)
    await each(writer, 'spread-rejections', 'ids', affected)
  }
  const documents = new Map<string, DocumentOrigins>()
  const news: Verdict[] = []
  for (const ids of inBatches(affected)) {
    const verdicts = await verdictsOf((name, list) => collect(writer.tx, name, list), ids, documents)
    const changed = verdicts.filter(isNews)
    await cacheVerdicts(writer, changed)
    news.push(...changed)
  }
  return news
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

/** Writes verdicts to their claims and links; what these were before is kept. */
export async function cacheVerdicts(writer: Writer, verdicts: readonly Verdict[]): Promise<void> {
  const rows = verdicts.map(({ claim, status, origins }) => ({ key: claim.key, status, origins }))
  await each(writer, 'settle-claims', 'rows', rows, { expect: rows.length })
  const linked = verdicts.filter(({ claim }) => claim.objectId !== null)
  const stale = linked.filter(({ claim }) => claim.status !== null).map(({ claim }) => claim.key)
  await each(writer, 'retract-links', 'keys', stale)
  await each(writer, 'create-links', 'rows', linked.map(linkOf), { expect: linked.length })
}

function linkOf({ claim, status, origins }: Verdict) {
  const { id, key, subjectId, objectId, predicate, modality, inferred, validFrom, validTo } = claim
  return {
    subject: subjectId,
    object: objectId,
    type: toLinkType(predicate),
    properties: { claim: id, claimKey: key, status, modality, inferred, origins, validFrom, validTo },
  }
}
