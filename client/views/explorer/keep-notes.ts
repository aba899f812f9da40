import type { Explorer } from '../../state/explorer/create-explorer.ts'
import { withNotes } from '../../state/graph/history.ts'
import type { Notes } from '../../state/graph/notes.ts'
import { createStore } from '../../state/store.ts'
import { followDevice, forget, recallAll, remember } from '../device.ts'

/** Entities whose note this device has refused to keep. */
export const unkept = createStore<ReadonlySet<string>>(new Set())

/**
 * Keeps the notes of the explorer on this device, each under its entity: windows do not overwrite each other, and a note comes
 * with its entity to every map. A note that the device refuses is told, and tried again with the next one.
 */
export function keepNotes(explorer: Explorer): void {
  const kept = recallAll('note.')
  const notesNow = () => explorer.store.get().history.graph.notes
  const inEveryMap = (change: (notes: Notes) => Notes) =>
    explorer.change((state) => ({ ...state, history: withNotes(state.history, change) }))

  let seen = notesNow()
  const keep = () => {
    const notes = notesNow()
    if (notes === seen) return
    seen = notes
    const refused = [...notes].filter(([id, text]) => kept.get(id) !== text && !remember(`note.${id}`, text))
    for (const [id, text] of notes) kept.set(id, text)
    for (const [id] of refused) kept.delete(id)
    for (const id of [...kept.keys()].filter((one) => !notes.has(one))) {
      forget(`note.${id}`)
      kept.delete(id)
    }
    unkept.set(new Set(refused.map(([id]) => id)))
    if (refused.length > 0) explorer.change((state) => ({ ...state, notice: { type: 'noteNotKept' } }))
  }
  explorer.store.subscribe(keep)
  const stored = new Map(kept)
  inEveryMap(() => stored)

  followDevice('note.', (id, text) => {
    if (text === null) kept.delete(id)
    else kept.set(id, text)
    inEveryMap((notes) => new Map(text === null ? [...notes].filter(([one]) => one !== id) : [...notes, [id, text]]))
  })
}
