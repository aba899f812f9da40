import { failureOf, isAbort } from '../../api/failure.ts'
import type { LayoutInput } from '../../graph/layouts/layout-input.ts'
import { type AsOf, sameAsOf } from '../address/as-of.ts'
import { decodeAddress } from '../address/decode.ts'
import type { AddressQuestion } from '../address/view-address.ts'
import type { Command } from '../graph/commands.ts'
import { perform, performOn, type StepName, withClaims, withNotes } from '../graph/history.ts'
import { drawn } from '../graph/drawn.ts'
import { visibleEntities, visibleLinks } from '../graph/selectors.ts'
import { type ClaimCard, EMPTY_GRAPH, emptied, type GraphState, type Point } from '../graph/types.ts'
import { createStore, type Store } from '../store.ts'
import { cutNotice } from './cut-notice.ts'
import { type Cursors, type Gathered, gatherExpansion, gatherOpening, linksAmong } from './gather.ts'
import type { GraphSource, Wanted } from './graph-source.ts'
import { atDate, idsOfMap } from './at-date.ts'
import { type Addition, type Chosen, freshOf, groupedCommand, partOf, roomOn } from './overflow.ts'
import { LIMITS } from './limits.ts'
import { addArrangedCommand, bringing, openingCommand, replaceCommand } from './placing.ts'
import { restored } from './restore.ts'
import { selectEntity, withHistory } from './selection.ts'
import { type Busy, EMPTY_EXPLORER, type ExplorerState, type Notice } from './state.ts'

export interface ExplorerPorts {
  readonly source: GraphSource
  readonly tidy: Layout
  readonly layers: Layout
  readonly chain: Layout
}

/** Arranges what is on the map. Where it can, it tells how much is done, from 0 to 1. */
export type Layout = (
  input: LayoutInput,
  signal: AbortSignal,
  onProgress: (share: number) => void,
) => Promise<Map<string, Point>>

interface Hop {
  readonly from: string
  readonly to: string
}

/** The explorer: its state, and what it does with the server and the layouts. Steps that ask the server run one after the other. */
export interface Explorer {
  readonly store: Store<ExplorerState>
  /** Applies a pure change of the state. */
  readonly change: (change: (state: ExplorerState) => ExplorerState) => void
  /** A step that needs no server. */
  /** @param goesOn in one step with the one before, where that has the same name: a slider that is dragged is one step */
  readonly do: (name: StepName, command: Command, goesOn?: boolean) => void
  /** By id or slug. An entity on the map is selected, not added again. */
  readonly open: (id: string) => Promise<void>
  readonly expand: (wanted: Wanted) => Promise<void>
  /** Every relation of an entity, a page of each. */
  readonly expandAll: (id: string) => Promise<void>
  readonly tidy: () => Promise<void>
  /** All that is seen in layers, arrows downward; where several are selected, only those. */
  readonly layers: () => Promise<void>
  readonly showPaths: (gathered: Gathered, hops: readonly Hop[], mode: 'only' | 'add') => Promise<void>
  /**
   * The same map at another date. While one is under way, only the last of those asked for follows.
   * @param play ends it; given where the date is a step of a play, all of whose steps are undone as one
   */
  readonly travel: (asOf: AsOf, play?: AbortSignal) => Promise<void>
  /**
   * Ends what the limit of the map has held up: with the part that is chosen, with all of it grouped by kind,
   * with all of it on a map of its own (the one
   * before comes back with undo), or without any of it.
   */
  readonly settleOverflow: (how: Chosen | 'grouped' | 'alone' | 'none') => Promise<void>
  readonly ask: (question: AddressQuestion) => void
  /** Replaces everything by what a fragment tells. */
  readonly restore: (fragment: string) => Promise<void>
  /** Ends what is under way. */
  readonly cancel: () => void
  /** Empties everything, the notes and all steps too: nothing of it can be undone or comes back. */
  readonly forget: () => Promise<void>
}

export function createExplorer({ source: graphs, tidy, layers, chain }: ExplorerPorts): Explorer {
  const store = createStore<ExplorerState>(EMPTY_EXPLORER)
  const cursors: Cursors = new Map()
  let queue: Promise<void> = Promise.resolve()
  let abort = new AbortController()
  let destination: { readonly to: AsOf; readonly play: AbortSignal | undefined } | null = null

  const graph = () => store.get().history.graph
  /** As it was when the map looks. */
  const source = () => graphs.at(graph().asOf)
  const change = store.update

  /** One at a time: each sees the map that the one before has left. */
  const enqueue = (busy: Busy, work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    const turn = async () => {
      const { signal } = abort
      change((state) => ({ ...state, busy, notice: null }))
      try {
        await work(signal)
      } catch (thrown) {
        if (!isAbort(thrown)) {
          const notice = { type: 'failure', failure: failureOf(thrown), retry: () => void enqueue(busy, work) } as const
          change((state) => ({ ...state, notice }))
        }
      } finally {
        change((state) => ({ ...state, busy: null, progress: null }))
      }
    }
    queue = queue.then(turn, turn)
    return queue
  }

  const cancel = () => {
    abort.abort()
    abort = new AbortController()
  }

  const clear = () => {
    cursors.clear()
    change(() => EMPTY_EXPLORER)
  }

  const act = (name: StepName, command: Command, goesOn = false) =>
    change((state) => withHistory(state, (goesOn ? performOn : perform)(state.history, name, command)))

  /** Asks for the links between what has come since and all else, and tells how much is new. */
  const join = async (busy: Busy, before: GraphState): Promise<void> => {
    const now = graph()
    const fresh = [...now.entities.keys()].filter((id) => !before.entities.has(id))
    let answers: readonly (readonly ClaimCard[])[]
    try {
      // Not to be cancelled: a map without them would hide links, and say nothing of it.
      answers = await linksAmong(source(), now, fresh)
      change((state) => withHistory(state, withClaims(state.history, now.asOf, answers.flat())))
    } catch (thrown) {
      const retry = () => void enqueue(busy, () => join(busy, before))
      change((state) => ({ ...state, notice: { type: 'failure', failure: failureOf(thrown), retry } }))
      return
    }
    const links = graph().links.size - before.links.size
    const came: Notice =
      fresh.length + links > 0 ? { type: 'added', entities: fresh.length, links } : { type: 'nothingNew' }
    change((state) => ({ ...state, notice: cutNotice(answers, came) }))
  }

  /** Chains that were gathered are drawn at once, and joined to the rest when the server has told how. */
  const bringChains = async (command: Command, before = graph()): Promise<void> => {
    act('path', command)
    await join('path', before)
  }

  /** So are neighbours. */
  const bring = async (addition: Addition, command = bringing(graph(), addition)): Promise<void> => {
    const { step, centre } = addition
    const before = graph()
    act(step, command)
    if (step === 'open') change((state) => selectEntity(state, centre.id))
    await join(step, before)
  }

  /** Brings it, unless the map would hold too much: then the reader is asked what of it shall come. */
  const bringIfRoom = async (addition: Addition): Promise<void> => {
    if (freshOf(graph(), addition).length <= roomOn(graph())) return bring(addition)
    change((state) => ({ ...state, overflow: addition }))
  }

  /** @param wanted where two or more of them are seen, only those are arranged */
  const arrange = (step: 'tidy' | 'layers', layout: Layout, wanted: readonly string[] = []): Promise<void> =>
    enqueue('tidy', async (signal) => {
      const map = drawn(graph())
      const seen = visibleEntities(map)
      const chosen = seen.filter(({ id }) => wanted.includes(id))
      const nodes = (chosen.length > 1 ? chosen : seen).map(({ id }) => ({
        id,
        at: map.positions.get(id)!,
        fixed: map.pinned.has(id),
      }))
      const ids = new Set(nodes.map(({ id }) => id))
      const links = visibleLinks(map)
        .filter(({ subject, object }) => ids.has(subject) && ids.has(object))
        .map(({ subject, object }) => ({ source: subject, target: object }))
      const onProgress = (share: number) => change((state) => ({ ...state, progress: share }))
      act(step, { type: 'move', positions: await layout({ nodes, links }, signal, onProgress) })
    })

  return {
    store,
    change,
    do: act,
    open: (id) =>
      enqueue('open', async (signal) => {
        const known = graph().entities.get(id) ?? [...graph().entities.values()].find(({ slug }) => slug === id)
        if (known) {
          act('show', { type: 'hide', entities: [known.id], on: false })
          change((state) => selectEntity(state, known.id))
          return
        }
        const opening = await gatherOpening(source(), id, signal)
        if (!opening) {
          change((state) => ({ ...state, notice: { type: 'notFound' } }))
          return
        }
        const { card, claims } = opening
        const gathered = { entities: [card, ...opening.entities], claims }
        await bringIfRoom({ step: 'open', centre: card, gathered })
      }),
    expand: (wanted) =>
      enqueue('expand', async (signal) => {
        const gathered = await gatherExpansion(source(), graph(), cursors, wanted, signal)
        const centre = graph().entities.get(wanted.id)
        if (centre) await bringIfRoom({ step: 'expand', centre, gathered })
      }),
    expandAll: (id) =>
      enqueue('expand', async (signal) => {
        const gathered = await gatherOpening(source(), id, signal)
        const centre = graph().entities.get(id)
        if (gathered && centre) await bringIfRoom({ step: 'expand', centre, gathered })
      }),
    tidy: () => arrange('tidy', tidy),
    layers: () => arrange('layers', layers, store.get().selected),
    showPaths: (gathered, hops, mode) =>
      enqueue('path', async (signal) => {
        const ids = [...new Set(gathered.entities.map(({ id }) => id))]
        const count = ids.filter((id) => !graph().entities.has(id)).length
        const room = roomOn(graph())
        // A part of a chain would join nothing.
        if (mode === 'add' && count > room) {
          change((state) => ({ ...state, notice: { type: 'noRoom', count, room } }))
          return
        }
        const nodes = ids.map((id) => ({ id, at: { x: 0, y: 0 }, fixed: false }))
        const links = hops.map(({ from, to }) => ({ source: from, target: to }))
        const arranged = await chain({ nodes, links }, signal, () => {})
        if (mode === 'add') return bringChains(addArrangedCommand(graph(), gathered, arranged))
        return bringChains(replaceCommand(graph(), gathered, arranged), EMPTY_GRAPH)
      }),
    travel: (asOf, play) => {
      destination = { to: asOf, play }
      return enqueue('travel', async (given) => {
        if (destination === null || destination.play?.aborted || sameAsOf(destination.to, graph().asOf)) return
        const { to, play: playing } = destination
        const signal = playing ? AbortSignal.any([given, playing]) : given
        const there = graphs.at(to)
        const ids = idsOfMap(graph())
        // Both at once: what was not known then has no claims either.
        const [cards, claims] =
          ids.length === 0
            ? [[], []]
            : await Promise.all([there.cards(ids, signal), there.claimsBetween(ids, ids, LIMITS.claims + 1, signal)])
        signal.throwIfAborted()
        const next = atDate(graph(), to, cards, claims)
        const step = playing ? 'play' : 'time'
        change((state) => ({
          ...withHistory(state, performOn(state.history, step, { type: 'become', graph: next })),
          notice: cutNotice([claims]),
        }))
      })
    },
    settleOverflow: (how) =>
      enqueue('expand', async () => {
        const { overflow } = store.get()
        change((state) => ({ ...state, overflow: null }))
        if (!overflow || how === 'none') return
        if (how === 'grouped') {
          const grouped = groupedCommand(graph(), overflow, bringing(graph(), overflow))
          return grouped === null ? undefined : bring(overflow, grouped.command)
        }
        if (how !== 'alone') return bring({ ...overflow, gathered: partOf(graph(), overflow, how) })
        // What is switched off and the date stay, as when the map is cleared.
        const { centre, gathered } = overflow
        const whole = { ...gathered, entities: [centre, ...gathered.entities] }
        const empty = emptied(graph())
        act('open', {
          type: 'batch',
          commands: [{ type: 'become', graph: empty }, openingCommand(empty, centre, whole)],
        })
        change((state) => selectEntity(state, centre.id))
        await join('open', empty)
      }),
    ask: (question) => change((state) => ({ ...state, question, side: 'paths' })),
    restore: (fragment) =>
      enqueue('restore', async (signal) => {
        const decoded = decodeAddress(fragment)
        if (!decoded.ok) {
          change((state) => ({ ...state, notice: { type: 'badAddress', reason: decoded.reason } }))
          return
        }
        cursors.clear()
        const next = await restored(graphs, decoded.view, signal)
        // Notes are the reader's, whichever map they look at.
        change(({ side, history }) => ({
          ...next,
          side,
          busy: 'restore',
          history: withNotes(next.history, () => history.graph.notes),
        }))
      }),
    cancel,
    forget: () => {
      cancel()
      clear()
      // Again when what could not be ended has come to its end.
      return enqueue('restore', async () => clear())
    },
  }
}
