import type { Command } from './commands.ts'
import { withNote } from './notes.ts'
import { add, move, remove, toggled } from './producers.ts'
import type { GraphState } from './types.ts'

/** Pure. A command that changes nothing gives the same map object. */
export function run(graph: GraphState, command: Command): GraphState {
  switch (command.type) {
    case 'add':
      return add(graph, command)
    case 'remove':
      return remove(graph, command.entities)
    case 'move':
      return move(graph, command.positions)
    case 'pin':
      return withSet(graph, 'pinned', toggled(graph.pinned, known(graph, command.entities), command.on))
    case 'hide':
      return withSet(graph, 'hidden', toggled(graph.hidden, known(graph, command.entities), command.on))
    case 'switchKinds':
      return withSet(graph, 'offKinds', toggled(graph.offKinds, command.kinds, command.off))
    case 'switchPredicates':
      return withSet(graph, 'offPredicates', toggled(graph.offPredicates, command.predicates, command.off))
    case 'switchEvidence':
      return withSet(graph, 'offEvidence', toggled(graph.offEvidence, command.evidence, command.off))
    case 'switchUndated':
      return graph.offUndated === command.off ? graph : { ...graph, offUndated: command.off }
    case 'switchSize':
      return graph.sizeByLinks === command.byLinks ? graph : { ...graph, sizeByLinks: command.byLinks }
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

function known(graph: GraphState, ids: readonly string[]): string[] {
  return ids.filter((id) => graph.entities.has(id))
}

type Sets = 'pinned' | 'hidden' | 'offKinds' | 'offPredicates' | 'offEvidence'

function withSet<Name extends Sets>(graph: GraphState, name: Name, set: GraphState[Name]): GraphState {
  return set === graph[name] ? graph : { ...graph, [name]: set }
}
