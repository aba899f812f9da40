import type { AddressQuestion } from '../../state/address/view-address.ts'
import { peekEntity, selectEntity, stepBack, stepForward } from '../../state/explorer/selection.ts'
import type { ExplorerState } from '../../state/explorer/state.ts'
import type { Command } from '../../state/graph/commands.ts'
import { collapsible } from '../../state/graph/collapse.ts'
import { visibleEntities } from '../../state/graph/selectors.ts'
import { emptied } from '../../state/graph/types.ts'
import { noteWanted } from '../focus.ts'
import { explorer } from './explorer.ts'

/** What menus, buttons and keys have in common. */
export const actions = {
  undo: () => explorer.change(stepBack),
  redo: () => explorer.change(stepForward),
  select: (id: string, also = false) => explorer.change((state) => selectEntity(state, id, also)),
  peek: (id: string) => explorer.change((state) => peekEntity(state, id)),

  /** Hides these; the selection goes on to nothing. */
  hide: (ids: readonly string[]) => {
    explorer.do('hide', { type: 'hide', entities: ids, on: true })
    explorer.change((state) => ({ ...state, selected: state.selected.filter((id) => !ids.includes(id)) }))
  },
  onlyThese: (ids: readonly string[]) => {
    const others = visibleEntities(explorer.store.get().history.graph).filter(({ id }) => !ids.includes(id))
    explorer.do('hide', { type: 'hide', entities: others.map(({ id }) => id), on: true })
  },
  showAll: () => {
    const { hidden, offKinds, offPredicates, offEvidence } = explorer.store.get().history.graph
    const commands: Command[] = [
      { type: 'hide', entities: [...hidden], on: false },
      { type: 'switchKinds', kinds: [...offKinds], off: false },
      { type: 'switchPredicates', predicates: [...offPredicates], off: false },
      { type: 'switchEvidence', evidence: [...offEvidence], off: false },
      { type: 'switchUndated', off: false },
    ]
    explorer.do('show', { type: 'batch', commands })
  },
  togglePin: (ids: readonly string[]) => {
    const { pinned } = explorer.store.get().history.graph
    const on = !ids.every((id) => pinned.has(id))
    explorer.do(on ? 'pin' : 'unpin', { type: 'pin', entities: ids, on })
  },
  /** Opens the note of this entity, to be read and written. */
  note: (id: string) => {
    explorer.change((state) => selectEntity(state, id))
    noteWanted.set(null)
    noteWanted.set(id)
  },
  /** Takes off what expanding this entity brought, and what only it holds on the map. */
  collapse: (id: string) => {
    const ids = collapsible(explorer.store.get().history.graph, id)
    if (ids.length > 0) explorer.do('collapse', { type: 'remove', entities: ids })
    else explorer.change((state) => ({ ...state, notice: { type: 'nothingToCollapse' } }))
  },
  remove: (ids: readonly string[]) => explorer.do('remove', { type: 'remove', entities: ids }),
  clear: () => explorer.do('clear', { type: 'become', graph: emptied(explorer.store.get().history.graph) }),

  /** Sets one end of the question and shows it. */
  askFrom: (id: string) => setEnd('from', id),
  askTo: (id: string) => setEnd('to', id),
  askBetween: (from: string, to: string) => {
    const { question } = explorer.store.get()
    explorer.ask({ ...question, from: { ids: [from], kinds: [] }, to: { ids: [to], kinds: [] } })
  },
}

function setEnd(end: 'from' | 'to', id: string): void {
  const { question } = explorer.store.get()
  const next: AddressQuestion = { ...question, [end]: { ids: [id], kinds: [] } }
  explorer.ask(next)
}

/** What an action without a target of its own works on: what is marked, else where the walk stands. */
export function targets({ selected, cursor }: ExplorerState): readonly string[] {
  if (selected.length > 0) return selected
  return cursor === null ? [] : [cursor]
}
