import { type AsOf, sameAsOf } from '../address/as-of.ts'
import type { Command } from './commands.ts'
import type { Notes } from './notes.ts'
import { run } from './run.ts'
import { type ClaimCard, EMPTY_GRAPH, type GraphState } from './types.ts'

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
  | 'group'
  | 'ungroup'
  | 'tidy'
  | 'layers'
  | 'filter'
  | 'between'
  | 'note'
  | 'clear'
  | 'time'
  | 'play'

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

/** As `perform`, in one step with the one before where that has the same name, and nothing was undone since: to hold down a key is one step. */
export function performOn(history: History, name: StepName, command: Command): History {
  const last = history.past.at(-1)
  if (last?.name !== name || history.future.length > 0) return perform(history, name, command)
  const after = run(history.graph, command)
  return { graph: after, past: [...history.past.slice(0, -1), { ...last, after }], future: [] }
}

/**
 * Claims that the server tells later than the entities that they join: they belong to every map of that date, before and
 * after each step, on which both ends are.
 */
export function withClaims(history: History, asOf: AsOf, claims: readonly ClaimCard[]): History {
  return inEach(history, (graph) =>
    sameAsOf(graph.asOf, asOf) ? run(graph, { type: 'add', entities: [], claims, positions: new Map() }) : graph,
  )
}

/** Notes that came from elsewhere, as from another window: they belong to every map, so that undoing loses none of them. */
export function withNotes(history: History, change: (notes: Notes) => Notes): History {
  return inEach(history, (graph) => {
    const notes = change(graph.notes)
    return notes === graph.notes ? graph : { ...graph, notes }
  })
}

/** Changes every map, before and after each step; the same one in the same way. */
function inEach(history: History, change: (graph: GraphState) => GraphState): History {
  const known = new Map<GraphState, GraphState>()
  const once = (graph: GraphState): GraphState => {
    const changed = known.get(graph) ?? change(graph)
    known.set(graph, changed)
    return changed
  }
  const each = (step: Step): Step => ({ ...step, before: once(step.before), after: once(step.after) })
  return { graph: once(history.graph), past: history.past.map(each), future: history.future.map(each) }
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
