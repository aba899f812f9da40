import type { Command } from './commands.ts'
import type { Span } from '../time/span.ts'
import { entitiesOf, group, ungroup, withGroups } from './groups.ts'
import { withNote } from './notes.ts'
import { add, move, remove, toggled } from './producers.ts'
import type { GraphState } from './types.ts'

/** Pure. A command that changes nothing gives the same map object. */
export function run(graph: GraphState, command: Command): GraphState {
  switch (command.type) {
    case 'add':
      return add(graph, command)
    case 'remove':
      return remove(graph, entitiesOf(graph, command.entities))
    case 'move':
      return move(graph, command.positions)
    case 'pin':
      return pin(graph, command.entities, command.on)
    case 'hide':
      return withSet(graph, 'hidden', toggled(graph.hidden, entitiesOf(graph, command.entities), command.on))
    case 'switchKinds':
      return withSet(graph, 'offKinds', toggled(graph.offKinds, command.kinds, command.off))
    case 'switchPredicates':
      return withSet(graph, 'offPredicates', toggled(graph.offPredicates, command.predicates, command.off))
    case 'switchEvidence':
      return withSet(graph, 'offEvidence', toggled(graph.offEvidence, command.evidence, command.off))
    case 'switchUndated':
      return graph.offUndated === command.off ? graph : { ...graph, offUndated: command.off }
    case 'setBetween':
      return sameSpan(graph.between, command.between) ? graph : { ...graph, between: command.between }
    case 'switchSize':
      return graph.sizeByLinks === command.byLinks ? graph : { ...graph, sizeByLinks: command.byLinks }
    case 'group':
      return group(graph, command.entities, command.at)
    case 'ungroup':
      return ungroup(graph, command.entities)
    case 'note': {
      const notes = withNote(graph.notes, command.entity, command.text)
      return notes === graph.notes ? graph : { ...graph, notes }
    }
    case 'become':
      return { ...command.graph, notes: graph.notes }
    case 'batch':
      return command.commands.reduce(run, graph)
  }
}

/** Of a group it pins where the group stands, and none of its members. */
function pin(graph: GraphState, ids: readonly string[], on: boolean): GraphState {
  const entities = ids.filter((id) => graph.entities.has(id))
  const pinned = withSet(graph, 'pinned', toggled(graph.pinned, entities, on))
  const asked = new Set(ids)
  const groups = withGroups(graph.groups, (one) =>
    asked.has(one.id) && one.pinned !== on ? { ...one, pinned: on } : one,
  )
  return groups === graph.groups ? pinned : { ...pinned, groups }
}

function sameSpan(one: Span | null, other: Span | null): boolean {
  return one?.from === other?.from && one?.to === other?.to
}

type Sets = 'pinned' | 'hidden' | 'offKinds' | 'offPredicates' | 'offEvidence'

function withSet<Name extends Sets>(graph: GraphState, name: Name, set: GraphState[Name]): GraphState {
  return set === graph[name] ? graph : { ...graph, [name]: set }
}
