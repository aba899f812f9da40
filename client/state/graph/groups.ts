import type { EntityGroup, GraphState, Point } from './types.ts'

type Groups = GraphState['groups']

/** No entity's id has a colon: so neither is taken for the other. */
export const groupId = ([first]: readonly string[]): string => `g:${first}`

const byMember = new WeakMap<Groups, ReadonlyMap<string, EntityGroup>>()

/** The group that holds an entity. */
export function groupOf({ groups }: Pick<GraphState, 'groups'>, id: string): EntityGroup | undefined {
  if (groups.size === 0) return undefined
  let known = byMember.get(groups)
  if (!known) {
    known = new Map([...groups.values()].flatMap((group) => group.members.map((member) => [member, group] as const)))
    byMember.set(groups, known)
  }
  return known.get(id)
}

/** What is drawn in the place of an entity: the group that holds it, else itself. */
export const standIn = (graph: Pick<GraphState, 'groups'>, id: string): string => groupOf(graph, id)?.id ?? id

/** The entities of the map that some ids mean, each once: those of a group for its id. What is not on the map is left out. */
export function entitiesOf({ entities, groups }: GraphState, ids: readonly string[]): string[] {
  const meant = groups.size === 0 ? ids : ids.flatMap((id) => groups.get(id)?.members ?? [id])
  return [...new Set(meant)].filter((id) => entities.has(id))
}

/** Closes entities of the map, and absent ones, into a group; they leave the groups that they were in. */
export function group(graph: GraphState, ids: readonly string[], at: Point): GraphState {
  const meant = ids.flatMap((id) => graph.groups.get(id)?.members ?? [id])
  const members = [...new Set(meant)].filter((id) => graph.entities.has(id) || graph.absent.has(id)).sort()
  if (members.length < 2) return graph
  const id = groupId(members)
  const same = graph.groups.get(id)?.members
  if (same?.length === members.length && same.every((member, nth) => member === members[nth])) return graph
  const groups = new Map(without(graph.groups, new Set(members)))
  return { ...graph, groups: groups.set(id, { id, members, at, pinned: false }) }
}

/** The groups without some members; one with fewer than two is none. The same groups where none loses a member. */
export function without(groups: Groups, gone: ReadonlySet<string>): Groups {
  if (![...groups.values()].some(({ members }) => members.some((id) => gone.has(id)))) return groups
  const kept = [...groups.values()].flatMap((one): [string, EntityGroup][] => {
    const members = one.members.filter((id) => !gone.has(id))
    if (members.length < 2) return []
    const id = groupId(members)
    return [[id, { ...one, id, members }]]
  })
  return new Map(kept)
}

/** @param ids of members, and of groups, which are opened */
export function ungroup(graph: GraphState, ids: readonly string[]): GraphState {
  const gone = new Set(ids.flatMap((id) => graph.groups.get(id)?.members ?? [id]))
  const groups = without(graph.groups, gone)
  return groups === graph.groups ? graph : { ...graph, groups }
}

/** Moves and pins groups; what is no group is passed over. The same groups where nothing is new. */
export function withGroups(groups: Groups, change: (group: EntityGroup) => EntityGroup): Groups {
  let changed = false
  const next = new Map(
    [...groups].map(([id, before]) => {
      const after = change(before)
      if (after !== before) changed = true
      return [id, after] as const
    }),
  )
  return changed ? next : groups
}
