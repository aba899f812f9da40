/** From what a request names to what a search works on: its ends as entities, and the ids that its policy speaks of. */
import { CounterwatchError } from '../../model/errors.ts'
import type { PathEnds, PathGraph } from '../../model/paths/path-graph.ts'
import type { PathPolicy } from '../../model/paths/policy.ts'
import type { CheckedEnd, CheckedPathRequest } from '../../model/paths/request.ts'
import type { EndEntity, Limits, PathStore, SearchEnd } from '../../store/path-port.ts'
import type { PathBounds } from './path-bounds.ts'

export interface Ends {
  readonly from: SearchEnd
  readonly to: SearchEnd
  /** Ends were left out. */
  readonly cut: boolean
}

type Named = ReadonlyMap<string, EndEntity>

/** @throws NOT_FOUND for what names no entity, BAD_INPUT for ends that no path can have */
export async function resolveRequest(
  store: PathStore,
  { from, to, policy: asked }: CheckedPathRequest,
  bounds: PathBounds,
  limits: Limits,
): Promise<{ readonly ends: Ends; readonly policy: PathPolicy }> {
  const { knownAt } = asked
  const given = [from.ids, to.ids, from.places, to.places, asked.avoidIds, asked.viaIds, asked.setAside].flat()
  const named = given.length > 0 ? await store.named([...new Set(given)], knownAt, limits) : []
  const byGiven: Named = new Map(named.map((entity) => [entity.given, entity]))
  const ids = (field: string, texts: readonly string[]) => entitiesOf(field, texts, byGiven).map(({ id }) => id)
  const policy: PathPolicy = {
    ...asked,
    avoidIds: ids('policy.avoidIds', asked.avoidIds),
    viaIds: ids('policy.viaIds', asked.viaIds),
    setAside: ids('policy.setAside', asked.setAside),
  }
  const fromNamed = entitiesOf('from.ids', from.ids, byGiven)
  const toNamed = entitiesOf('to.ids', to.ids, byGiven)
  refuseSameEnd(from, to, fromNamed, toNamed)
  refuseContradiction([...fromNamed, ...toNamed], policy)

  const most = bounds.kindEnds + 1
  const ofKinds = (field: string, { kinds, places }: CheckedEnd): Promise<EndEntity[]> => {
    if (kinds.length === 0) return Promise.resolve([])
    const placeIds = places.length > 0 ? ids(`${field}.places`, places) : null
    return store.ofKinds({ kinds, places: placeIds, knownAt, most }, limits)
  }
  const [fromKinds, toKinds] = await Promise.all([ofKinds('from', from), ofKinds('to', to)])
  return { ends: endsOf(sideOf(from, fromNamed, fromKinds, bounds), sideOf(to, toNamed, toKinds, bounds)), policy }
}

/** The ids of both ends among the entities of a graph. */
export function endsIn(graph: PathGraph, { from, to }: Ends): PathEnds {
  const idsOf = ({ entities, kinds }: SearchEnd): Set<string> => {
    const met = graph.entities.filter(({ kind }) => kinds.includes(kind))
    return new Set([...entities, ...met].map(({ id }) => id))
  }
  return { from: idsOf(from), to: idsOf(to) }
}

interface Side {
  readonly named: readonly EndEntity[]
  /** As far as they are listed. */
  readonly ofKinds: readonly EndEntity[]
  /** The kinds whose every entity is an end; none where places narrow them, since then only a list can tell. */
  readonly kinds: SearchEnd['kinds']
  readonly cut: boolean
}

function sideOf(
  { kinds, places }: CheckedEnd,
  named: readonly EndEntity[],
  found: readonly EndEntity[],
  { kindEnds }: PathBounds,
): Side {
  const ofKinds = found.slice(0, kindEnds)
  return { named, ofKinds, kinds: places.length > 0 ? [] : kinds, cut: found.length > kindEnds }
}

/**
 * Where a side has too many ends to list, the search comes from the other side. Where that cannot be (neither can be listed,
 * or only a list tells which they are), it goes out from the first ones, and says that it left some out.
 */
function endsOf(from: Side, to: Side): Ends {
  const mayStayUnlisted = (side: Side): boolean => side.cut && side.kinds.length > 0
  const fromUnlisted = mayStayUnlisted(from) && !to.cut
  const toUnlisted = mayStayUnlisted(to)
  return {
    from: fromUnlisted ? unlisted(from) : listed(from),
    to: toUnlisted ? unlisted(to) : listed(to),
    cut: (from.cut && !fromUnlisted) || (to.cut && !toUnlisted),
  }
}

function listed({ named, ofKinds, kinds }: Side): SearchEnd {
  const entities = new Map([...named, ...ofKinds].map((entity) => [entity.id, entity]))
  return { entities: [...entities.values()], kinds, expandable: true }
}

function unlisted({ named, kinds }: Side): SearchEnd {
  return { entities: named, kinds, expandable: false }
}

function entitiesOf(field: string, ids: readonly string[], found: Named): EndEntity[] {
  return ids.map((id) => {
    const entity = found.get(id)
    if (entity) return entity
    throw new CounterwatchError('NOT_FOUND', `${field}: there is no entity “${id}”`, {
      field,
      accepted: 'the id or slug of an entity',
    })
  })
}

function refuseSameEnd(from: CheckedEnd, to: CheckedEnd, a: readonly EndEntity[], b: readonly EndEntity[]): void {
  const ids = new Set([...a, ...b].map(({ id }) => id))
  if (from.kinds.length + to.kinds.length > 0 || ids.size > 1) return
  throw new CounterwatchError('BAD_INPUT', 'to: both ends are the same entity', {
    field: 'to',
    accepted: 'an entity other than `from`',
  })
}

/** Whoever is named for an end, to be avoided and to be passed through is named for one of these only. */
function refuseContradiction(named: readonly EndEntity[], { avoidIds, viaIds }: PathPolicy): void {
  const refuse = (field: string, id: string, what: string, accepted: string) => {
    throw new CounterwatchError('BAD_INPUT', `${field}: ${id} ${what}`, { field, accepted })
  }
  for (const { id } of named) {
    const accepted = 'entities that neither end names'
    if (avoidIds.includes(id)) refuse('policy.avoidIds', id, 'is an end of the paths, and is to be avoided', accepted)
    if (viaIds.includes(id))
      refuse('policy.viaIds', id, 'is an end of the paths, and no path passes through its end', accepted)
  }
  const both = viaIds.find((id) => avoidIds.includes(id))
  if (both !== undefined)
    refuse('policy.viaIds', both, 'is to be avoided as well', 'entities that `avoidIds` does not name')
}
