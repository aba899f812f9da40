/**
 * The last level closes the gap between the two sides: what is still unknown are the links between an entity that one side
 * met last and an entity that the other met last, neither of them looked at. Such a link is found from either end, so of
 * the ways to look at one end of each, the lightest is taken:
 *
 * - all that the first side met last, or all that the second did;
 * - or those of both without the heaviest that is common to them: any link of it leads to one of the others. Two entities
 *   that hang on the same hub are the usual case, and so the hub itself is never looked at.
 */
import type { Kind } from '../../../model/ontology/generated/ontology.ts'
import type { EndEntity, SearchEnd } from '../../path-port.ts'

export interface Side {
  readonly end: SearchEnd
  /** Met last; from here the search may go on. */
  readonly frontier: readonly EndEntity[]
}

/** Entities whose links are wanted; `only`: of these, the links to some ids or kinds. */
export interface Look {
  readonly entities: readonly EndEntity[]
  readonly only: { readonly ids: readonly string[]; readonly kinds: readonly Kind[] } | null
}

export function lastLook([a, b]: readonly [Side, Side], isLooked: (id: string) => boolean): Look {
  if (!a.end.expandable) return towards(b.frontier, a)
  if (!b.end.expandable) return towards(a.frontier, b)
  const fresh = ({ frontier }: Side): EndEntity[] => frontier.filter(({ id }) => !isLooked(id))
  const [ofA, ofB] = [fresh(a), fresh(b)]
  const looks = [look(ofA, ofB), look(ofB, ofA)]
  const inB = new Set(ofB.map(({ id }) => id))
  const common = ofA.filter(({ id }) => inB.has(id))
  if (common.length > 0) {
    const hub = common.reduce((x, y) => (y.weight > x.weight ? y : x))
    const all = [...new Map([...ofA, ...ofB].map((entity) => [entity.id, entity])).values()]
    looks.push(
      look(
        all.filter((entity) => entity.id !== hub.id),
        all,
      ),
    )
  }
  return looks.reduce((x, y) => (weightOf(y.entities, isLooked) < weightOf(x.entities, isLooked) ? y : x))
}

/** What it costs to look at those that were not looked at yet. */
export function weightOf(entities: readonly EndEntity[], isLooked: (id: string) => boolean): number {
  return entities.reduce((sum, { id, weight }) => sum + (isLooked(id) ? 0 : weight), 0)
}

/** Towards a side whose ends are not all listed: by their kinds. */
function towards(entities: readonly EndEntity[], { end, frontier }: Side): Look {
  return { entities, only: { ids: frontier.map(({ id }) => id), kinds: end.kinds } }
}

function look(entities: readonly EndEntity[], to: readonly EndEntity[]): Look {
  return { entities, only: { ids: to.map(({ id }) => id), kinds: [] } }
}
