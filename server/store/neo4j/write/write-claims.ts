/** Claims with their qualifiers, contradictions and stances. Status and links follow in `settle-claims`, in the same transaction. */
import { each, type Writer } from './batches.ts'
import type { AnyStance } from './canonical.ts'
import { type Put, versionKey } from './plan-changes.ts'
import { claimProperties, qualifierRows, stanceProperties } from './properties.ts'
import type { Chunk } from './work.ts'

export async function writeClaims(writer: Writer, chunk: Chunk, dataset: string): Promise<void> {
  const puts = chunk.claims.flatMap(({ put }) => put ?? [])
  const superseded = puts.filter(({ change }) => change === 'superseded').map(({ id }) => id)
  await each(writer, 'retract-claims', 'ids', superseded, { expect: superseded.length })

  const rows = puts.map((put) => ({ properties: claimProperties(put, dataset) }))
  await each(writer, 'create-claims', 'rows', rows, { expect: rows.length })
  const objects = puts.flatMap((put) =>
    put.row.object === null ? [] : { key: versionKey(put), object: put.row.object },
  )
  await each(writer, 'put-objects', 'rows', objects, { expect: objects.length })
  const qualifiers = puts.flatMap(qualifierRows)
  const named = qualifiers.filter(({ entity }) => entity !== null).length
  await each(writer, 'create-qualifiers', 'rows', qualifiers, { expect: named })

  await each(writer, 'put-contradictions', 'rows', chunk.contradictions)
  const again = puts.filter(({ change }) => change !== 'added').map(({ id }) => id)
  await each(writer, 'carry-contradictions', 'ids', again, { parameters: { dataset } })
}

export async function writeStances(writer: Writer, chunk: Chunk, dataset: string): Promise<void> {
  const { claims, rejections } = chunk
  const puts = [...claims.flatMap(({ stances }) => stances), ...rejections]
  const superseded = puts.filter(({ change }) => change === 'superseded')
  const gone = [
    ...superseded,
    ...claims.flatMap(({ retractedStances }) => retractedStances),
    ...chunk.retractedRejections,
    ...chunk.retractedClaims.flatMap(({ stances }) => stances),
  ].map(({ id }) => id)
  await each(writer, 'retract-stances', 'ids', gone, { expect: gone.length })
  await createStances(writer, puts, dataset)
  const on = claims.flatMap(({ key, stances, carried }) =>
    [...stances.map(versionKey), ...carried].map((stance) => ({ stance, claim: key })),
  )
  await each(writer, 'put-on', 'rows', on, { expect: on.length })
}

async function createStances(writer: Writer, puts: readonly Put<AnyStance>[], dataset: string): Promise<void> {
  const rows = puts.map((put) => ({ properties: stanceProperties(put, dataset) }))
  await each(writer, 'create-stances', 'rows', rows, { expect: rows.length })
  const bases = puts.flatMap((put) => (put.row.basis === null ? [] : { key: versionKey(put), basis: put.row.basis }))
  await each(writer, 'put-bases', 'rows', bases, { expect: bases.length })
  const rejected = puts.flatMap((put) =>
    put.row.scope === 'wholesale' ? { key: versionKey(put), rejects: put.row.rejects } : [],
  )
  await each(writer, 'put-rejections', 'rows', rejected, { expect: rejected.length })
}

export async function retractClaims(writer: Writer, chunk: Chunk): Promise<void> {
  const ids = chunk.retractedClaims.map(({ id }) => id)
  await each(writer, 'retract-claims', 'ids', ids, { expect: ids.length })
}

export async function retractEntities(writer: Writer, chunk: Chunk): Promise<void> {
  const ids = chunk.retractedEntities.map(({ id }) => id)
  await each(writer, 'retract-entities', 'ids', ids, { expect: ids.length })
  await each(writer, 'retract-document-passages', 'ids', ids)
}
