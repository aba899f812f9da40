import { freePlaces } from '../../graph/layouts/free-places.ts'
import type { ViewAddress } from '../address/view-address.ts'
import { EMPTY_HISTORY } from '../graph/history.ts'
import { run } from '../graph/run.ts'
import { EMPTY_GRAPH, linkId, type Point } from '../graph/types.ts'
import type { GraphSource } from './graph-source.ts'
import { LIMITS } from './limits.ts'
import { EMPTY_EXPLORER, type ExplorerState, NO_QUESTION } from './state.ts'

/** The explorer as an address tells it. What no longer exists is left out, and counted in the notice. */
export async function restored(source: GraphSource, view: ViewAddress, signal?: AbortSignal): Promise<ExplorerState> {
  const ids = view.entities.map(({ id }) => id)
  const cards = await source.cards(ids, signal)
  const found = cards.map(({ id }) => id)
  const claims = found.length === 0 ? [] : await source.claimsBetween(found, found, LIMITS.claims, signal)
  const known = new Set(found)
  const placed = new Map(
    view.entities.flatMap(({ id, at }): [string, Point][] => (at && known.has(id) ? [[id, at]] : [])),
  )
  const unplaced = found.filter((id) => !placed.has(id))
  const positions = new Map([...placed, ...freePlaces({ x: 0, y: 0 }, placed.values(), unplaced)])
  const pinned = view.entities.filter(({ id, pinned: on }) => on && known.has(id)).map(({ id }) => id)
  const graph = run(EMPTY_GRAPH, {
    type: 'batch',
    commands: [
      { type: 'add', entities: cards, claims, positions },
      { type: 'pin', entities: pinned, on: true },
      { type: 'hide', entities: view.hidden, on: true },
      { type: 'switchKinds', kinds: view.offKinds, off: true },
      { type: 'switchPredicates', predicates: view.offPredicates, off: true },
      { type: 'switchEvidence', evidence: view.offEvidence, off: true },
    ],
  })
  const { selection } = view
  const link = selection?.type === 'link' ? linkId(selection) : null
  const missing = ids.length - found.length
  return {
    ...EMPTY_EXPLORER,
    history: { ...EMPTY_HISTORY, graph },
    selected: selection?.type === 'entities' ? selection.ids.filter((id) => known.has(id)) : [],
    selectedLink: link !== null && graph.links.has(link) ? link : null,
    question: view.question ?? NO_QUESTION,
    camera: view.camera,
    notice: missing > 0 ? { type: 'missing', count: missing } : null,
  }
}
