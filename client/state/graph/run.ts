import type { Command, Outcome } from './commands.ts'
import { add, move, remove, removeClaims, toggled } from './producers.ts'
import type { GraphState } from './types.ts'

/** Pure. A command that changes nothing returns the same map object. */
export function run(graph: GraphState, command: Command): Outcome {
  switch (command.type) {
    case 'add':
      return add(graph, command)
    case 'remove':
      return remove(graph, command.entities)
    case 'removeClaims':
      return removeClaims(graph, command.claims)
    case 'move':
      return move(graph, command.positions)
    case 'pin': {
      const known = command.entities.filter((id) => graph.entities.has(id))
      const { set, changed } = toggled(graph.pinned, known, command.on)
      return outcome(graph, changed, { pinned: set }, { type: 'pin', entities: changed, on: !command.on })
    }
    case 'hide': {
      const known = command.entities.filter((id) => graph.entities.has(id))
      const { set, changed } = toggled(graph.hidden, known, command.on)
      return outcome(graph, changed, { hidden: set }, { type: 'hide', entities: changed, on: !command.on })
    }
    case 'switchKinds': {
      const { set, changed } = toggled(graph.offKinds, command.kinds, command.off)
      return outcome(graph, changed, { offKinds: set }, { type: 'switchKinds', kinds: changed, off: !command.off })
    }
    case 'switchPredicates': {
      const { set, changed } = toggled(graph.offPredicates, command.predicates, command.off)
      const inverse: Command = { type: 'switchPredicates', predicates: changed, off: !command.off }
      return outcome(graph, changed, { offPredicates: set }, inverse)
    }
    case 'switchEvidence': {
      const { set, changed } = toggled(graph.offEvidence, command.evidence, command.off)
      const inverse: Command = { type: 'switchEvidence', evidence: changed, off: !command.off }
      return outcome(graph, changed, { offEvidence: set }, inverse)
    }
    case 'batch': {
      let current = graph
      const inverses: Command[] = []
      for (const step of command.commands) {
        const done = run(current, step)
        current = done.graph
        inverses.unshift(done.inverse)
      }
      return { graph: current, inverse: { type: 'batch', commands: inverses } }
    }
  }
}

function outcome(
  graph: GraphState,
  changed: readonly unknown[],
  change: Partial<GraphState>,
  inverse: Command,
): Outcome {
  return { graph: changed.length === 0 ? graph : { ...graph, ...change }, inverse }
}
