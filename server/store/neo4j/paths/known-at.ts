/**
 * The recorded clock in a statement: conditions that tell what the graph knows now, or knew at the instant `$of.knownAt`.
 *
 * Links are never changed, only retracted and written anew, so their own two dates tell. An entity is one node that takes each
 * new state, with the earlier ones beside it; where it has got another state since, `statesAt` brings the one of the instant.
 */
import type { PathEntity } from '../../../model/paths/path-graph.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { type Limits, read } from '../run-query.ts'

const STATES_AT = cypher('paths/states-at')

/** Whether a link counts. */
export function linkIsKnown(link: string, knownAt: string | null): string {
  if (knownAt === null) return `${link}.retractedAt IS NULL`
  return `(${link}.recordedAt <= datetime($of.knownAt) AND (${link}.retractedAt IS NULL OR ${link}.retractedAt > datetime($of.knownAt)))`
}

/** Whether an entity counts, by its node or by an earlier state of it. */
export function entityIsKnown(entity: string, knownAt: string | null): string {
  if (knownAt === null) return `${entity}.retractedAt IS NULL`
  return `(${linkIsKnown(entity, knownAt)} OR EXISTS { (${entity})-[:WAS]->(was:EntityVersion) WHERE ${linkIsKnown('was', knownAt)} })`
}

/** Whether what stands on the node was recorded after the instant. */
export function isLater(entity: string, knownAt: string | null): string {
  return knownAt === null ? 'false' : `${entity}.recordedAt > datetime($of.knownAt)`
}

/** Whether the kind may be one of `$of.kinds`: for certain now, and at an instant by any state. */
export function kindFits(entity: string, knownAt: string | null): string {
  if (knownAt === null) return `${entity}.kind IN $of.kinds`
  const former = `any(kind IN $of.kinds WHERE was.row CONTAINS '"kind":"' + kind + '"')`
  return `(${entity}.kind IN $of.kinds OR EXISTS { (${entity})-[:WAS]->(was:EntityVersion) WHERE ${former} })`
}

/** Gives each entity that has another state since then its kind and genericness of that instant. */
export async function asKnownAt<E extends PathEntity>(
  graph: Graph,
  entities: readonly E[],
  later: ReadonlySet<string>,
  knownAt: string | null,
  limits: Limits,
): Promise<E[]> {
  if (knownAt === null || later.size === 0) return [...entities]
  const rows = await read<{ id: string; row: string }>(graph, {
    text: STATES_AT,
    parameters: { of: { ids: [...later], knownAt } },
    ...limits,
  })
  const states = new Map(rows.map(({ id, row }) => [id, JSON.parse(row) as Pick<PathEntity, 'kind' | 'generic'>]))
  return entities.map((entity) => {
    const state = states.get(entity.id)
    return state ? { ...entity, kind: state.kind, generic: state.generic } : entity
  })
}
