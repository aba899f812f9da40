import type { QuestionEnd } from '../../state/address/view-address.ts'
import { avoiding, passing } from '../../state/explorer/policy.ts'
import { peekEntity, selectEntity, stepBack, stepForward } from '../../state/explorer/selection.ts'
import { groupByKindCommand, groupCommand } from '../../state/explorer/grouping.ts'
import { type ExplorerState, NO_END, type Notice } from '../../state/explorer/state.ts'
import type { Command } from '../../state/graph/commands.ts'
import { collapsible } from '../../state/graph/collapse.ts'
import { drawn } from '../../state/graph/drawn.ts'
import { entitiesOf, groupOf, standIn } from '../../state/graph/groups.ts'
import { isVisible, neighboursOf, visibleEntities } from '../../state/graph/selectors.ts'
import { emptied } from '../../state/graph/types.ts'
import { noteWanted } from '../focus.ts'
import { explorer } from './explorer.ts'

/** Entities that a question for connections may name at either end: as many as the server takes. */
const MOST_ENDS = 50

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
    const { graph } = explorer.store.get().history
    const these = new Set(entitiesOf(graph, ids))
    const others = visibleEntities(graph).filter(({ id }) => !these.has(id))
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
      { type: 'setBetween', between: null },
    ]
    explorer.do('show', { type: 'batch', commands })
  },
  togglePin: (ids: readonly string[]) => {
    const { pinned, groups } = explorer.store.get().history.graph
    const on = !ids.every((id) => pinned.has(id) || groups.get(id)?.pinned === true)
    explorer.do(on ? 'pin' : 'unpin', { type: 'pin', entities: ids, on })
  },
  /** Opens the note of this entity, to be read and written. */
  note: (id: string) => {
    if (!explorer.store.get().history.graph.entities.has(id)) return
    explorer.change((state) => selectEntity(state, id))
    noteWanted.set(null)
    noteWanted.set(id)
  },
  /** Takes off what expanding this entity brought, and what only it holds on the map. */
  collapse: (id: string) => {
    const ids = collapsible(explorer.store.get().history.graph, id)
    if (ids.length > 0) explorer.do('collapse', { type: 'remove', entities: ids })
    else tell({ type: 'nothingToCollapse' })
  },
  /** Closes these into one group, and marks it; where they are one closed group, opens it. */
  group: (ids: readonly string[]) => {
    const [only] = ids
    if (ids.length === 1 && only !== undefined && actions.openGroup(only)) return
    const before = explorer.store.get().history.graph
    const command = groupCommand(before, ids)
    explorer.do('group', command)
    const { graph } = explorer.store.get().history
    const made = ids.map((id) => standIn(graph, id)).find((id) => graph.groups.has(id))
    if (graph === before || made === undefined) tell({ type: 'nothingToGroup' })
    else explorer.change((state) => selectEntity(state, made))
  },
  /** Closes these into a group for each kind. */
  groupByKind: (ids: readonly string[]) => {
    const command = groupByKindCommand(explorer.store.get().history.graph, ids)
    if (command) explorer.do('group', command)
    else tell({ type: 'nothingToGroup' })
  },
  /** The neighbours of an entity, a group for each kind; closed groups stay as they are. */
  groupNeighbours: (id: string) => {
    const { graph } = explorer.store.get().history
    actions.groupByKind(neighboursOf(drawn(graph), id).filter((other) => !graph.groups.has(other)))
  },
  /** All that is drawn. */
  groupAllByKind: () => {
    const { graph } = explorer.store.get().history
    actions.groupByKind(visibleEntities(graph).flatMap(({ id }) => (groupOf(graph, id) ? [] : [id])))
  },
  /** Opens a closed group; its first member that is drawn is chosen in its place. @returns false where it is none */
  openGroup: (id: string): boolean => {
    const { graph } = explorer.store.get().history
    const group = graph.groups.get(id)
    if (!group) return false
    explorer.do('ungroup', { type: 'ungroup', entities: [id] })
    const first = group.members.find((member) => isVisible(graph, member))
    if (first !== undefined) explorer.change((state) => selectEntity(state, first))
    return true
  },
  /** Takes one entity out of its group. */
  takeOut: (id: string) => {
    explorer.do('ungroup', { type: 'ungroup', entities: [id] })
    explorer.change((state) => selectEntity(state, id))
  },
  remove: (ids: readonly string[]) => explorer.do('remove', { type: 'remove', entities: ids }),
  clear: () => explorer.do('clear', { type: 'become', graph: emptied(explorer.store.get().history.graph) }),

  /** Sets one end of the question and shows it. */
  askFrom: (id: string) => setEnd('from', id),
  askTo: (id: string) => setEnd('to', id),
  askBetween: (from: string, to: string) => {
    const { question } = explorer.store.get()
    const [first, second] = [endOf(from), endOf(to)]
    if (first && second) explorer.ask({ ...question, from: first, to: second })
  },
  /** Looks for chains that this entity is no part of. */
  leaveOut: (id: string) => {
    const { question } = explorer.store.get()
    explorer.ask(avoiding(question, [...new Set([...question.avoidIds, id])]))
  },
  /** Looks for chains through this entity, or another one that was asked for so. */
  goThrough: (id: string) => {
    const { question } = explorer.store.get()
    explorer.ask(passing(question, [...new Set([...question.viaIds, id])]))
  },
}

/** Of a closed group its members. Null, and the reader is told, where they are more than a question may name. */
function endOf(id: string): QuestionEnd | null {
  const ids = entitiesOf(explorer.store.get().history.graph, [id])
  // One that is not on the map may be asked for as well.
  if (ids.length === 0) return { ...NO_END, ids: [id] }
  if (ids.length <= MOST_ENDS) return { ...NO_END, ids }
  tell({ type: 'groupTooLarge', most: MOST_ENDS })
  return null
}

function tell(notice: Notice): void {
  explorer.change((state) => ({ ...state, notice }))
}

function setEnd(end: 'from' | 'to', id: string): void {
  const { question } = explorer.store.get()
  const ids = endOf(id)
  if (ids) explorer.ask({ ...question, [end]: ids })
}

/** What an action without a target of its own works on: what is marked, else where the walk stands. */
export function targets({ selected, cursor }: ExplorerState): readonly string[] {
  if (selected.length > 0) return selected
  return cursor === null ? [] : [cursor]
}
