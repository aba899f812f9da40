import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../../server/model/dataset.ts'
import {
  isEmptyPlan,
  type Plan,
  planChanges,
  type RecordedState,
} from '../../../server/store/neo4j/write/plan-changes.ts'
import { chunksOf, claimUnits } from '../../../server/store/neo4j/write/work.ts'
import { arbitraryDataset } from '../../integration/store/arbitrary-dataset.ts'

const NOTHING: RecordedState = { entities: new Map(), claims: new Map(), stances: new Map() }

/** The state that a plan leads to, as the database would have it. */
function applied(recorded: RecordedState, plan: Plan): RecordedState {
  const rows = <T extends object>(
    known: ReadonlyMap<string, T>,
    { put, retract }: Plan[keyof Plan],
    more: (row: object) => object,
  ): Map<string, T> => {
    const next = new Map(known)
    for (const { id, hash, version, row } of put)
      next.set(id, { hash, version, retracted: false, ...more(row) } as unknown as T)
    for (const { id } of retract) next.set(id, { ...(next.get(id) as T), retracted: true })
    return next
  }
  return {
    entities: rows(recorded.entities, plan.entities, () => ({})),
    claims: rows(recorded.claims, plan.claims, () => ({})),
    stances: rows(recorded.stances, plan.stances, (row) => ({ claim: 'claim' in row ? row.claim : null })),
  }
}

test('a plan leads to the dataset and no further: planned again it is empty, whatever was there before', () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryDataset, (before, dataset) => {
      const recorded = applied(NOTHING, planChanges(NOTHING, before))
      const plan = planChanges(recorded, dataset)
      const next = applied(recorded, plan)
      expect(isEmptyPlan(planChanges(next, dataset))).toBe(true)
      expect(idsOf(next)).toEqual(dataset.claims.map(({ id }) => id).sort())
      for (const { id, version, change } of plan.claims.put)
        (expect(version).toBe((recorded.claims.get(id)?.version ?? 0) + 1),
          expect(change === 'added').toBe(!recorded.claims.has(id)))
    }),
  )
})

test('chunks hold every unit once, claims with their stances, each within its size or alone', () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryDataset, fc.integer({ min: 1, max: 12 }), (before, dataset, size) => {
      const recorded = applied(NOTHING, planChanges(NOTHING, before))
      const plan = planChanges(recorded, dataset)
      const units = {
        entities: plan.entities.put.map((put) => ({ put, before: null })),
        contradicting: contradicting(dataset, plan),
        ...claimUnits(plan, recorded),
      }
      const chunks = chunksOf(plan, recorded, units, size)
      const all = <K extends keyof (typeof chunks)[number]>(key: K) =>
        chunks.flatMap((chunk) => chunk[key] as readonly object[])
      expect(all('entities')).toEqual(units.entities)
      expect(all('claims')).toEqual(units.claims)
      const stances = units.claims.flatMap((unit) => unit.stances)
      expect([...stances, ...all('rejections')]).toHaveLength(plan.stances.put.length)
      const gone = [
        ...units.claims.flatMap((unit) => unit.retractedStances),
        ...units.retractedClaims.flatMap((claim) => claim.stances),
      ]
      expect([...gone, ...all('retractedRejections')]).toHaveLength(plan.stances.retract.length)
      // A contradiction never comes before the claims that it joins.
      const written = new Set(plan.claims.unchanged.map(({ id }) => id))
      for (const chunk of chunks) {
        for (const { id } of chunk.claims) written.add(id)
        for (const { key, rival } of chunk.contradictions)
          expect([written.has(key.split('@')[0] ?? ''), written.has(rival)]).toEqual([true, true])
      }
    }),
  )
})

function contradicting({ claims }: Dataset, plan: Plan) {
  const versions = new Map([...plan.claims.put, ...plan.claims.unchanged].map(({ id, version }) => [id, version]))
  return claims.map(({ id, contradicts }) => ({ id, contradicts, version: versions.get(id) ?? 0 }))
}

function idsOf({ claims }: RecordedState): string[] {
  return [...claims].flatMap(([id, { retracted }]) => (retracted ? [] : id)).sort()
}
