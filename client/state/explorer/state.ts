import type { Failure } from '../../api/failure.ts'
import type { AddressQuestion, QuestionEnd, ViewAddress } from '../address/view-address.ts'
import { EMPTY_HISTORY, type History } from '../graph/history.ts'
import type { Addition } from './overflow.ts'

/** All that the explorer shows, apart from what its panels load. */
export interface ExplorerState {
  readonly history: History
  /** Entities marked, in the order in which they were; the last one is the one in the panel. */
  readonly selected: readonly string[]
  /** The link in the panel; not together with `selected`. */
  readonly selectedLink: string | null
  /** An entity in the panel that need not be on the map; goes before what is selected. */
  readonly peek: string | null
  /** Where the walk by keys stands: an entity of the map. */
  readonly cursor: string | null
  /** What the side panel shows: details of what is selected, or how two ends are connected. */
  readonly side: 'details' | 'paths'
  readonly question: AddressQuestion
  readonly camera: Camera | null
  /** Work under way, by what it is for. */
  readonly busy: Busy | null
  /** Whether the map walks through time by itself. */
  readonly playing: boolean
  /** How much of it is done, from 0 to 1; null where nobody can tell. */
  readonly progress: number | null
  readonly notice: Notice | null
  /** What would bring the map beyond its limit: held up until the reader has said what of it shall come. */
  readonly overflow: Addition | null
}

export type Camera = NonNullable<ViewAddress['camera']>

export type Busy = 'open' | 'expand' | 'tidy' | 'path' | 'restore' | 'travel'

/** What the reader is told, once. */
export type Notice =
  | { readonly type: 'failure'; readonly failure: Failure; readonly retry: (() => void) | null }
  | { readonly type: 'notFound' }
  | { readonly type: 'added'; readonly entities: number; readonly links: number }
  | { readonly type: 'nothingNew' }
  | { readonly type: 'nothingToCollapse' }
  | { readonly type: 'nothingToGroup' }
  /** More members than a question for connections may name. */
  | { readonly type: 'groupTooLarge'; readonly most: number }
  /** This device refused a note, or the note is too long: it is on the screen only. */
  | { readonly type: 'noteNotKept' | 'noteTooLong' }
  /** Of an address: what is no more, and what the map has no room for. */
  | { readonly type: 'missing'; readonly count: number; readonly beyond: number }
  /** Of chains: what they would bring, and what the map has room for. */
  | { readonly type: 'noRoom'; readonly count: number; readonly room: number }
  /** More claims than one question tells: links are missing. And what else the step has to tell. */
  | { readonly type: 'tooManyClaims'; readonly also: Notice | null }
  | { readonly type: 'badAddress'; readonly reason: 'version' | 'damaged' }

export const NO_END: QuestionEnd = { ids: [], kinds: [], places: [] }

export const NO_QUESTION: AddressQuestion = {
  from: NO_END,
  to: NO_END,
  maxHops: 4,
  allow: [],
  minOrigins: 0,
  validAt: null,
  knownAt: null,
  setAside: [],
  offPredicates: [],
  avoid: [],
  avoidIds: [],
  viaIds: [],
  undisputed: false,
  along: false,
}

export const EMPTY_EXPLORER: ExplorerState = {
  history: EMPTY_HISTORY,
  selected: [],
  selectedLink: null,
  peek: null,
  cursor: null,
  side: 'details',
  question: NO_QUESTION,
  camera: null,
  busy: null,
  playing: false,
  progress: null,
  notice: null,
  overflow: null,
}
