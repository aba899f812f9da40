import { EMPTY_ADDRESS, type ViewAddress } from '../address/view-address.ts'
import { isPresent } from '../address/as-of.ts'
import { linkOf } from '../graph/drawn.ts'
import { idsOfMap } from './at-date.ts'
import { type ExplorerState, NO_QUESTION } from './state.ts'

/** Beyond it an address keeps the places of pinned entities only, and the layout finds the others anew. */
const MOST_PLACED = 100

/** What an address keeps of the explorer; null when there is nothing to keep. */
export function toAddress(state: ExplorerState): ViewAddress | null {
  const { graph } = state.history
  const { question, selected, selectedLink, camera } = state
  const asks = question !== NO_QUESTION && hasEnds(question)
  const ids = idsOfMap(graph)
  if (ids.length === 0 && !asks && isPresent(graph.asOf)) return null
  const placeAll = ids.length <= MOST_PLACED
  const link = selectedLink === null ? undefined : linkOf(graph, selectedLink)
  const named = (id: string) => graph.groups.get(id)?.members[0] ?? id
  return {
    ...EMPTY_ADDRESS,
    entities: ids.map((id) => {
      const pinned = graph.pinned.has(id) || graph.absent.get(id)?.pinned === true
      const at = graph.positions.get(id) ?? graph.absent.get(id)?.at ?? null
      return { id, at: placeAll || pinned ? at : null, pinned }
    }),
    groups: [...graph.groups.values()].map(({ members, at, pinned }) => ({ members, at, pinned })),
    hidden: ids.filter((id) => graph.hidden.has(id) || graph.absent.get(id)?.hidden === true),
    offKinds: [...graph.offKinds],
    offPredicates: [...graph.offPredicates],
    offEvidence: [...graph.offEvidence],
    offUndated: graph.offUndated,
    between: graph.between,
    sizeByLinks: graph.sizeByLinks,
    selection: link
      ? { type: 'link', subject: named(link.subject), predicate: link.predicate, object: named(link.object) }
      : selected.length > 0
        ? { type: 'entities', ids: selected.map(named) }
        : null,
    camera: graph.entities.size > 0 ? camera : null,
    question: asks ? question : null,
    asOf: graph.asOf,
  }
}

function hasEnds({ from, to }: ExplorerState['question']): boolean {
  return from.ids.length + from.kinds.length + to.ids.length + to.kinds.length > 0
}
