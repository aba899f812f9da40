import { isPresent } from '../address/as-of.ts'
import { freePlaces } from '../../graph/layouts/free-places.ts'
import type { ViewAddress } from '../address/view-address.ts'
import { EMPTY_HISTORY } from '../graph/history.ts'
import type { Command } from '../graph/commands.ts'
import { linkOf } from '../graph/drawn.ts'
import { groupId, standIn } from '../graph/groups.ts'
import { run } from '../graph/run.ts'
import { EMPTY_GRAPH, type EntityCard, linkId, type Place, type Point } from '../graph/types.ts'
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
  const shown = fitting(cards, view.groups)
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
  const ungrouped = run(EMPTY_GRAPH, {
    type: 'batch',
    commands: [
      { type: 'add', entities: shown, claims, positions },
      { type: 'pin', entities: pinned, on: true },
      { type: 'hide', entities: view.hidden, on: true },
      { type: 'switchKinds', kinds: view.offKinds, off: true },
      { type: 'switchPredicates', predicates: view.offPredicates, off: true },
      { type: 'switchEvidence', evidence: view.offEvidence, off: true },
      { type: 'switchUndated', off: view.offUndated },
      { type: 'setBetween', between: view.between },
      { type: 'switchSize', byLinks: view.sizeByLinks },
    ],
  })
  const away = new Set(later)
  // An absent one may be a member.
  const graph = run(
    { ...ungrouped, asOf: view.asOf, absent: new Map(absent) },
    {
      type: 'batch',
      commands: view.groups.flatMap(({ members, at, pinned: on }): Command[] => {
        const here = members.filter((id) => known.has(id) || away.has(id)).sort()
        return [
          { type: 'group', entities: here, at },
          { type: 'pin', entities: [groupId(here)], on },
        ]
      }),
    },
  )
  const { selection } = view
  const as = (id: string) => standIn(graph, id)
  const link =
    selection?.type === 'link'
      ? linkId({ ...selection, subject: as(selection.subject), object: as(selection.object) })
      : null
  const count = ids.length - cards.length - later.length
  const beyond = cards.length - shown.length
  return {
    ...EMPTY_EXPLORER,
    history: { ...EMPTY_HISTORY, graph },
    selected:
      selection?.type === 'entities'
        ? [...new Set(selection.ids.map(as))].filter((id) => known.has(id) || graph.groups.has(id))
        : [],
    selectedLink: link !== null && linkOf(graph, link) ? link : null,
    question: view.question ?? NO_QUESTION,
    camera: view.camera,
    notice: cutNotice([claims], count + beyond > 0 ? { type: 'missing', count, beyond } : null),
  }
}

/** As many as the map holds: a closed group counts as one, with all that is in it. */
function fitting(cards: readonly EntityCard[], groups: ViewAddress['groups']): EntityCard[] {
  const groupOf = new Map(groups.flatMap(({ members }, at) => members.map((id) => [id, at] as const)))
  const drawn = new Set<number | string>()
  return cards.slice(0, LIMITS.held).filter(({ id }) => {
    const sign = groupOf.get(id) ?? id
    if (!drawn.has(sign) && drawn.size === LIMITS.map) return false
    drawn.add(sign)
    return true
  })
}
