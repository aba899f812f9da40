import { drawn } from './drawn.ts'
import { visibleEntities, visibleLinks } from './selectors.ts'
import type { GraphState } from './types.ts'

interface Counts {
  readonly entities: number
  readonly links: number
}

/** How many rows the list has for groups, for entities that stand alone and for links, and how many there are in sight once every group is opened. */
export interface OutlineCounts extends Counts {
  readonly groups: number
  readonly opened: Counts
}

export function outlineCounts(graph: GraphState): OutlineCounts {
  const { entities, links } = countsOf(drawn(graph))
  const groups = visibleEntities(drawn(graph)).filter(({ group }) => group).length
  return { groups, entities: entities - groups, links, opened: countsOf(graph) }
}

const countsOf = (graph: GraphState): Counts => ({
  entities: visibleEntities(graph).length,
  links: visibleLinks(graph).length,
})
