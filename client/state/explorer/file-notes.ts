import type { Command } from '../graph/commands.ts'
import { MOST_NOTE, noteLength, type Notes, plainNote } from '../graph/notes.ts'
import type { GraphState } from '../graph/types.ts'
import { idsOfMap } from './at-date.ts'

/** The notes that a file of this map holds: of all its entities, out of sight or not, and of no other. */
export function notesForFile(graph: GraphState): Record<string, string> {
  const ids = new Set(idsOfMap(graph))
  return Object.fromEntries([...graph.notes].filter(([id]) => ids.has(id)))
}

/**
 * What brings the notes of a file to the entities of this map. The reader's own note stays where the file has another one:
 * `left` counts what the file has and does not come.
 */
export function takeNotes(graph: GraphState, theirs: Notes): { readonly command: Command; readonly left: number } {
  const { notes } = graph
  const onMap = new Set(idsOfMap(graph))
  const asked = [...theirs].filter(([id, text]) => notes.get(id) !== plainNote(text))
  const fit = asked.filter(([id, text]) => onMap.has(id) && !notes.has(id) && noteLength(text) <= MOST_NOTE)
  const commands = fit.map(([entity, text]): Command => ({ type: 'note', entity, text }))
  return { command: { type: 'batch', commands }, left: asked.length - fit.length }
}
