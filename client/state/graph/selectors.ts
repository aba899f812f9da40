import type { Direction, Kind, Predicate } from '../../api/types.ts'
import { holdsWithin } from '../time/holds-at.ts'
import type { Span } from '../time/span.ts'
import { type Evidence, evidenceOfLink } from './evidence.ts'
import type { EntityCard, GraphState, Link } from './types.ts'

/** Whether an entity is drawn: neither hidden nor of a kind that is switched off. */
export function isVisible(graph: GraphState, id: string): boolean {
  const card = graph.entities.get(id)
  return card !== undefined && !graph.hidden.has(id) && !graph.offKinds.has(card.kind)
}

/** Entities that are drawn, in the order in which they came. */
export const visibleEntities = onceA((graph): readonly EntityCard[] =>
  [...graph.entities.values()].filter((card) => isVisible(graph, card.id)),
)

/** Links that are drawn: both ends visible, neither predicate nor evidence nor silence on dates switched off, and of the time. */
export const visibleLinks = onceA((graph): readonly Link[] => {
  const { offPredicates, offEvidence, offUndated, between } = graph
  return [...graph.links.values()].filter((link) => {
    if (offPredicates.has(link.predicate) || (offEvidence.size > 0 && offEvidence.has(evidenceOfLink(link))))
      return false
    if (offUndated && isUndated(link)) return false
    if (between && !isWithin(link, between)) return false
    return isVisible(graph, link.subject) && isVisible(graph, link.object)
  })
})

/** Canvas, list, legend and counts ask the same of the same map, which never changes: it is looked through once. */
function onceA<T>(read: (graph: GraphState) => T): (graph: GraphState) => T {
  const known = new WeakMap<GraphState, { readonly answer: T }>()
  return (graph) => {
    const { answer } = known.get(graph) ?? { answer: read(graph) }
    known.set(graph, { answer })
    return answer
  }
}

/** Whether none of its claims states a date. */
export function isUndated({ claims }: Link): boolean {
  return claims.every(({ undated }) => undated)
}

/** Whether one of its claims may hold at some time of these months. */
export function isWithin({ claims }: Link, { from, to }: Span): boolean {
  return claims.some(({ validFrom, validTo }) => holdsWithin(validFrom, validTo, from, to))
}

/** How much is on the map and not drawn. */
export function hiddenCounts(graph: GraphState): { entities: number; links: number } {
  return {
    entities: graph.entities.size - visibleEntities(graph).length,
    links: graph.links.size - visibleLinks(graph).length,
  }
}

/** Visible links of an entity, with its side and the other end. */
export function linksOf(graph: GraphState, id: string): { link: Link; direction: Direction; other: string }[] {
  return visibleLinks(graph).flatMap((link): { link: Link; direction: Direction; other: string }[] => {
    if (link.subject === id) return [{ link, direction: 'outgoing', other: link.object }]
    if (link.object === id) return [{ link, direction: 'incoming', other: link.subject }]
    return []
  })
}

/** How many of the links each entity has; nothing of one without any. */
export function linkCounts(links: readonly Link[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { subject, object } of links) {
    for (const id of new Set([subject, object])) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** Ids of the entities that a visible link joins to one, each once. */
export function neighboursOf(graph: GraphState, id: string): string[] {
  return [...new Set(linksOf(graph, id).map(({ other }) => other))].filter((other) => other !== id)
}

/** How many claims of a predicate and direction are on the map, drawn or not: what "25 of 140" counts. */
export function shownClaims(graph: GraphState, id: string, predicate: Predicate, direction: Direction): number {
  let count = 0
  for (const link of graph.links.values()) {
    if (link.predicate !== predicate) continue
    if ((direction === 'outgoing' ? link.subject : link.object) === id) count += link.claims.length
  }
  return count
}

/** Lines of the legend; what is switched off or hidden still counts, so that it can be switched on again. */
export function legendCounts(graph: GraphState): {
  kinds: Map<Kind, number>
  predicates: Map<Predicate, number>
  evidence: Map<Evidence, number>
} {
  const kinds = new Map<Kind, number>()
  const predicates = new Map<Predicate, number>()
  const evidence = new Map<Evidence, number>()
  const more = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const card of graph.entities.values()) more(kinds, card.kind)
  for (const link of graph.links.values()) {
    more(predicates, link.predicate)
    more(evidence, evidenceOfLink(link))
  }
  return { kinds, predicates, evidence }
}
