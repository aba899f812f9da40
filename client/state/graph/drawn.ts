import type { Kind } from '../../api/types.ts'
import { groupOf, standIn } from './groups.ts'
import { isVisible, visibleEntities, visibleLinks } from './selectors.ts'
import { type ClaimCard, type EntityCard, type EntityGroup, type GraphState, type Link, linkId } from './types.ts'

const known = new WeakMap<GraphState, GraphState>()

/**
 * The map as it is drawn: in the place of the members of a closed group one card, and their links to all else merged into
 * one for each predicate, direction and other end, with all their claims. Links inside a group are not drawn.
 * A map without groups is its own; else what filters keep out of sight is left out, since a filter goes by what a group holds
 * and not by the group, and no filter is left on. Asked for again it gives the very same.
 */
export function drawn(graph: GraphState): GraphState {
  if (graph.groups.size === 0) return graph
  let found = known.get(graph)
  if (!found) {
    found = merged(graph)
    known.set(graph, found)
    known.set(found, found)
  }
  return found
}

/** A link as it is drawn; one that is out of sight, or inside a group, as it is. */
export function linkOf(graph: GraphState, id: string): Link | undefined {
  return drawn(graph).links.get(id) ?? graph.links.get(id)
}

/** How many of the links that no filter hides run inside a group. */
export function linksInside(graph: GraphState, { id }: EntityGroup): number {
  return visibleLinks(graph).filter(({ subject, object }) => {
    return standIn(graph, subject) === id && standIn(graph, object) === id
  }).length
}

function merged(graph: GraphState): GraphState {
  const entities = new Map<string, EntityCard>()
  for (const card of visibleEntities(graph)) {
    const group = groupOf(graph, card.id)
    if (!group) entities.set(card.id, card)
    else if (!entities.has(group.id)) entities.set(group.id, groupCard(graph, group))
  }
  const positions = new Map(graph.positions)
  const pinned = new Set(graph.pinned)
  for (const { id, members, at, pinned: on } of graph.groups.values()) {
    for (const member of members) {
      positions.delete(member)
      pinned.delete(member)
    }
    if (!entities.has(id)) continue
    positions.set(id, at)
    if (on) pinned.add(id)
  }
  return {
    ...graph,
    entities,
    links: mergedLinks(graph),
    positions,
    pinned,
    hidden: new Set(),
    offKinds: new Set(),
    offPredicates: new Set(),
    offEvidence: new Set(),
    offUndated: false,
    between: null,
  }
}

function mergedLinks(graph: GraphState): Map<string, Link> {
  const links = new Map<string, Link>()
  const collected = new Map<string, ClaimCard[]>()
  for (const link of visibleLinks(graph)) {
    const ends = {
      subject: standIn(graph, link.subject),
      predicate: link.predicate,
      object: standIn(graph, link.object),
    }
    if (ends.subject === link.subject && ends.object === link.object) {
      links.set(link.id, link)
      continue
    }
    if (ends.subject === ends.object) continue
    const id = linkId(ends)
    const claims = collected.get(id) ?? []
    const [subject, object] = [graph.entities.get(link.subject), graph.entities.get(link.object)]
    if (subject && object) claims.push(...link.claims.map((claim) => ({ ...claim, ends: { subject, object } })))
    collected.set(id, claims)
    links.set(id, { id, ...ends, claims })
  }
  for (const claims of collected.values()) claims.sort((a, b) => (a.id < b.id ? -1 : 1))
  return links
}

function groupCard(graph: GraphState, { id, members }: EntityGroup): EntityCard {
  const cards = members.flatMap((member) => graph.entities.get(member) ?? [])
  const counts = new Map<Kind, number>()
  for (const { kind } of cards) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const kinds = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([kind]) => kind)
  return {
    id,
    slug: id,
    kind: kinds[0]!,
    labels: { en: '', kk: '', ky: '', ru: '' },
    generic: false,
    anonymous: false,
    group: { kinds, shown: cards.filter((card) => isVisible(graph, card.id)).length, all: cards.length },
  }
}
