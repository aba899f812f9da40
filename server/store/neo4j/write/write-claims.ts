/** Claims with their qualifiers, contradictions and stances. Status and links follow in `settle-claims`, in the same transaction. */
import { each, type Writer } from './batches.ts'
import { claimProperties, qualifierEntities, qualifierProperties, stanceProperties } from './properties.ts'
import type { Chunk } from './work.ts'

export async function writeClaims(writer: Writer, chunk: Chunk, dataset: string): Promise<void> {
  const puts = chunk.claims.flatMap(({ put }) => put ?? [])
  const superseded = puts.filter(({ change }) => change === 'superseded').map(({ id }) => id)
  await each(writer, 'retract-claims', 'ids', superseded, { expect: superseded.length })

  const rows = puts.map((put) => ({ properties: claimProperties(put, dataset), qualifiers: qualifierProperties(put) }))
  const objects = puts.filter(({ row }) => row.object !== null).length
  await each(writer, 'create-claims', 'rows', rows, { expect: { count: rows.length, objects } })
  const named = puts.flatMap(qualifierEntities)
  await each(writer, 'put-qualifier-entities', 'rows', named, { expect: named.length })

  const restored = puts.filter(({ change }) => change === 'restored').map(({ id }) => id)
  await each(writer, 'release', 'claims', restored, { parameters: { stances: [] } })
  await each(writer, 'put-contradictions', 'rows', chunk.contradictions)
  const again = puts.filter(({ change }) => change !== 'added').map(({ id }) => id)
  await each(writer, 'carry-contradictions', 'ids', again)
}

export async function writeStances(writer: Writer, chunk: Chunk, dataset: string): Promise<void> {
  const { claims, rejections } = chunk
  const specific = claims.flatMap(({ key, stances }) => stances.map((put) => ({ put, claim: key })))
  const puts = [...specific, ...rejections.map((put) => ({ put, claim: null }))]
  const gone = [
    ...puts.flatMap(({ put }) => (put.change === 'superseded' ? put : [])),
    ...claims.flatMap(({ retractedStances }) => retractedStances),
    ...chunk.retractedRejections,
    ...chunk.retractedClaims.flatMap(({ stances }) => stances),
  ].map(({ id }) => id)
  await each(writer, 'retract-stances', 'ids', gone, { expect: gone.length })
  const rows = puts.map(({ put, claim }) => ({ claim, properties: stanceProperties(put, dataset) }))
  const bases = puts.filter(({ put }) => put.row.basis !== null).length
  const expect = { count: rows.length, claims: specific.length, bases, rejected: rejections.length }
  await each(writer, 'create-stances', 'rows', rows, { expect })
  const restored = puts.flatMap(({ put }) => (put.change === 'restored' ? put.id : []))
  await each(writer, 'release', 'stances', restored, { parameters: { claims: [] } })
  const on = claims.flatMap(({ key, carried }) => carried.map((stance) => ({ stance, claim: key })))
  await each(writer, 'put-on', 'rows', on, { expect: on.length })
}

export async function retractClaims(writer: Writer, chunk: Chunk): Promise<void> {
  const ids = chunk.retractedClaims.map(({ id }) => id)
  await each(writer, 'retract-claims', 'ids', ids, { expect: ids.length })
}

export async function retractEntities(writer: Writer, chunk: Chunk): Promise<void> {
  const ids = chunk.retractedEntities.map(({ id }) => id)
  await each(writer, 'close-entities', 'ids', ids, { expect: ids.length })
  await each(writer, 'retract-entities', 'ids', ids, { expect: ids.length })
  await each(writer, 'retract-document-passages', 'ids', ids)
}
