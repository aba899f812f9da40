import { isPresent } from '../address/as-of.ts'
import { freePlaces } from '../../graph/layouts/free-places.ts'
import type { ViewAddress } from '../address/view-address.ts'
import { EMPTY_HISTORY } from '../graph/history.ts'
import { run } from '../graph/run.ts'
import { EMPTY_GRAPH, linkId, type Place, type Point } from '../graph/types.ts'
import { cutNotice } from './cut-notice.ts'
import type { GraphSource } from './graph-source.ts'
import { LIMITS } from './limits.ts'
import { EMPTY_EXPLORER, type ExplorerState, NO_QUESTION } from './state.ts'

/**
 * The explorer as an address tells it. What no longer exists is left out, and so is what the map has no room for, both counted
 * in the notice; what is not there at the date of the address may exist at another, and keeps its place.
 */
export async function restored(graphs: GraphSource, view: ViewAddress, signal?: AbortSignal): Promise<ExplorerState> {
  const source = graphs.at(view.asOf)
  const ids = view.entities.map(({ id }) => id)
  // Both at once: what is not there has no claims either.
  const [cards, claims] =
    ids.length === 0
      ? [[], []]
      : await Promise.all([source.cards(ids, signal), source.claimsBetween(ids, ids, LIMITS.claims + 1, signal)])
  const there = new Set(cards.map(({ id }) => id))
  const shown = cards.slice(0, LIMITS.map)
  const found = shown.map(({ id }) => id)
  const known = new Set(found)
  const placed = new Map(view.entities.flatMap(({ id, at }): [string, Point][] => (at ? [[id, at]] : [])))
  const later = isPresent(view.asOf) ? [] : ids.filter((id) => !there.has(id))
  const unplaced = [...found, ...later].filter((id) => !placed.has(id))
  const positions = new Map([...placed, ...freePlaces({ x: 0, y: 0 }, placed.values(), unplaced)])
  const pinned = view.entities.filter(({ pinned: on }) => on).map(({ id }) => id)
  const [pins, hides] = [new Set(pinned), new Set(view.hidden)]
  const absent = later.map((id): [string, Place] => {
    return [id, { at: positions.get(id)!, pinned: pins.has(id), hidden: hides.has(id) }]
  })
  const graph = run(EMPTY_GRAPH, {
    type: 'batch',
    commands: [
      { type: 'add', entities: shown, claims, positions },
      { type: 'pin', entities: pinned, on: true },
      { type: 'hide', entities: view.hidden, on: true },
      { type: 'switchKinds', kinds: view.offKinds, off: true },
      { type: 'switchPredicates', predicates: view.offPredicates, off: true },
      { type: 'switchEvidence', evidence: view.offEvidence, off: true },
      { type: 'switchUndated', off: view.offUndated },
      { type: 'switchSize', byLinks: view.sizeByLinks },
    ],
  })
  const { selection } = view
  const link = selection?.type === 'link' ? linkId(selection) : null
  const count = ids.length - cards.length - later.length
  const beyond = cards.length - shown.length
  return {
    ...EMPTY_EXPLORER,
    history: { ...EMPTY_HISTORY, graph: { ...graph, asOf: view.asOf, absent: new Map(absent) } },
    selected: selection?.type === 'entities' ? selection.ids.filter((id) => known.has(id)) : [],
    selectedLink: link !== null && graph.links.has(link) ? link : null,
    question: view.question ?? NO_QUESTION,
    camera: view.camera,
    notice: count + beyond > 0 ? { type: 'missing', count, beyond } : cutNotice([claims]),
  }
}
