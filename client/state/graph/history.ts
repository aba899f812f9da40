import type { Command } from './commands.ts'
import { run } from './run.ts'
import { EMPTY_GRAPH, type GraphState } from './types.ts'

/** What a step did, for "Undo: …"; the views put it into words. */
export type StepName =
  | 'open'
  | 'expand'
  | 'collapse'
  | 'path'
  | 'hide'
  | 'show'
  | 'remove'
  | 'move'
  | 'pin'
  | 'unpin'
  | 'tidy'
  | 'filter'
  | 'clear'
  | 'time'

interface Step {
  readonly name: StepName
  readonly before: GraphState
  readonly after: GraphState
}

/**
 * The map with what led to it. `past` ends with the latest step; `future` begins with the step undone last. A map never
 * changes, and two in a row share all that a step left alone: so a step keeps both, and taking it back gives the very map
 * from before, down to the order of its entities.
 */
export interface History {
  readonly graph: GraphState
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

export const EMPTY_HISTORY: History = { graph: EMPTY_GRAPH, past: [], future: [] }

/** Steps that can be undone; the oldest are forgotten beyond it. */
export const MAX_STEPS = 500

/** A command that changes nothing leaves no step. */
export function perform(history: History, name: StepName, command: Command): History {
  const before = history.graph
  const after = run(before, command)
  if (after === before) return history
  return { graph: after, past: [...history.past, { name, before, after }].slice(-MAX_STEPS), future: [] }
}

/** As `perform`, in one step with the one before where that has the same name: to hold down a key is one step. */
export function performOn(history: History, name: StepName, command: Command): History {
  const last = history.past.at(-1)
  if (last?.name !== name) return perform(history, name, command)
  const after = run(history.graph, command)
  return { graph: after, past: [...history.past.slice(0, -1), { ...last, after }], future: [] }
}

export function undo(history: History): History {
  const step = history.past.at(-1)
  if (!step) return history
  return { graph: step.before, past: history.past.slice(0, -1), future: [step, ...history.future] }
}

export function redo(history: History): History {
  const [step, ...future] = history.future
  if (!step) return history
  return { graph: step.after, past: [...history.past, step], future }
}
