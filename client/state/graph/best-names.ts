import type { Direction, Predicate, Status } from '../../api/types.ts'

interface Weighed {
  readonly status: Status
  readonly origins: number
}

/** One link of an entity, as far as a preview needs it. */
interface Previewed {
  readonly predicate: Predicate
  readonly direction: Direction
  readonly claim: Weighed
  readonly entity: { readonly id: string; readonly name: string }
}

const MOST = 5
const RANK: Readonly<Record<Status, number>> = { asserted: 0, disputed: 1, denied: 2, unsupported: 3 }

/** The best evidence first: what is held before what is disputed, then by origins. */
export const byEvidence = (a: Weighed, b: Weighed): number => RANK[a.status] - RANK[b.status] || b.origins - a.origins

export const relationKey = (predicate: Predicate, direction: Direction): string => `${predicate} ${direction}`

/** The names at the other ends of each relation, those with the best evidence first. */
export function bestNames(links: readonly Previewed[]): Map<string, readonly string[]> {
  const byRelation = Map.groupBy(links, ({ predicate, direction }) => relationKey(predicate, direction))
  return new Map(
    [...byRelation].map(([key, of]) => {
      const best = of.toSorted((a, b) => byEvidence(a.claim, b.claim))
      const names = new Map(best.map(({ entity }) => [entity.id, entity.name]))
      return [key, [...names.values()].slice(0, MOST)]
    }),
  )
}
