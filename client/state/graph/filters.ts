import type { Kind, Predicate } from '../../api/types.ts'
import type { Span } from '../time/span.ts'
import type { Command } from './commands.ts'
import { type Evidence, evidenceOfLink } from './evidence.ts'
import { entitiesOf } from './groups.ts'
import { isUndated, isWithin } from './selectors.ts'
import type { GraphState } from './types.ts'

/** One thing that keeps part of the map out of sight. */
export type Filter =
  | { readonly type: 'hand' }
  | { readonly type: 'kind'; readonly kind: Kind }
  | { readonly type: 'predicate'; readonly predicate: Predicate }
  | { readonly type: 'evidence'; readonly evidence: Evidence }
  | { readonly type: 'undated' }
  | { readonly type: 'between'; readonly between: Span }
  /** Closed groups: their members are not drawn one by one. */
  | { readonly type: 'groups' }

export interface ActiveFilter {
  readonly filter: Filter
  /** Entities, or links, of the map that it is about, whether or not another filter hides them too. May be 0. */
  readonly count: number
  /** Takes this filter off, and no other. */
  readonly lift: Command
}

/** Every filter that is on, closed groups and the one by hand first; without one nothing of the map is out of sight. */
export function activeFilters(graph: GraphState): ActiveFilter[] {
  const cards = [...graph.entities.values()]
  const links = [...graph.links.values()]
  const { between } = graph
  const byHand: ActiveFilter = {
    filter: { type: 'hand' },
    count: graph.hidden.size,
    lift: { type: 'hide', entities: [...graph.hidden], on: false },
  }
  const members = entitiesOf(graph, [...graph.groups.keys()])
  const byGroup: ActiveFilter = {
    filter: { type: 'groups' },
    count: members.length,
    lift: { type: 'ungroup', entities: [...graph.groups.keys()] },
  }
  return [
    ...(graph.groups.size > 0 ? [byGroup] : []),
    ...(graph.hidden.size > 0 ? [byHand] : []),
    ...(graph.offUndated
      ? [
          {
            filter: { type: 'undated' },
            count: links.filter(isUndated).length,
            lift: { type: 'switchUndated', off: false },
          } satisfies ActiveFilter,
        ]
      : []),
    ...(between
      ? [
          {
            filter: { type: 'between', between },
            count: links.filter((link) => !isWithin(link, between)).length,
            lift: { type: 'setBetween', between: null },
          } satisfies ActiveFilter,
        ]
      : []),
    ...[...graph.offKinds].map((kind): ActiveFilter => ({
      filter: { type: 'kind', kind },
      count: cards.filter((card) => card.kind === kind).length,
      lift: { type: 'switchKinds', kinds: [kind], off: false },
    })),
    ...[...graph.offEvidence].map((evidence): ActiveFilter => ({
      filter: { type: 'evidence', evidence },
      count: links.filter((link) => evidenceOfLink(link) === evidence).length,
      lift: { type: 'switchEvidence', evidence: [evidence], off: false },
    })),
    ...[...graph.offPredicates].map((predicate): ActiveFilter => ({
      filter: { type: 'predicate', predicate },
      count: links.filter((link) => link.predicate === predicate).length,
      lift: { type: 'switchPredicates', predicates: [predicate], off: false },
    })),
  ]
}
