import type { Command } from './commands.ts'
import { run } from './run.ts'
import { EMPTY_GRAPH, type GraphState } from './types.ts'

/** What a step did, for "Undo: …"; the views put it into words. */
export type StepName =
  | 'open'
  | 'expand'
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

interface Step {
  readonly name: StepName
  readonly command: Command
  readonly inverse: Command
}

/** The map with what led to it. `past` ends with the latest step; `future` begins with the step undone last. */
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
  const { graph, inverse } = run(history.graph, command)
  if (graph === history.graph) return history
  return { graph, past: [...history.past, { name, command, inverse }].slice(-MAX_STEPS), future: [] }
}

export function undo(history: History): History {
  const step = history.past.at(-1)
  if (!step) return history
  const { graph } = run(history.graph, step.inverse)
  return { graph, past: history.past.slice(0, -1), future: [step, ...history.future] }
}

export function redo(history: History): History {
  const [step, ...future] = history.future
  if (!step) return history
  const { graph } = run(history.graph, step.command)
  return { graph, past: [...history.past, step], future }
}
