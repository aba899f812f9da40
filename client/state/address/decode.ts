import type { Kind, Predicate } from '../../api/types.ts'
import { asOfIn, DAY, PARTIAL_DATE } from './as-of.ts'
import type { Span } from '../time/span.ts'
import { EVIDENCE, type Evidence } from '../graph/evidence.ts'
import { ADDRESS_VERSION } from './encode.ts'
import {
  ALLOWANCES,
  type AddressQuestion,
  type AddressSelection,
  EMPTY_ADDRESS,
  type QuestionEnd,
  type ViewAddress,
} from './view-address.ts'

export type Decoded =
  | { readonly ok: true; readonly view: ViewAddress }
  /** `version`: written by a later release; `damaged`: cut or changed on its way. */
  | { readonly ok: false; readonly reason: 'version' | 'damaged' }

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$/
const WORD = /^[A-Za-z_]{1,60}$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const NUMBER = /^-?\d{1,7}$/
const MOST = 5000

/** Reads what `encodeAddress` writes. Unknown fields are passed over; nothing of it is trusted. */
export function decodeAddress(fragment: string): Decoded {
  const fields = new Map(fragment.split('&').map((field) => split(field, '=')))
  const version = fields.get('v')
  if (version === undefined) return { ok: false, reason: 'damaged' }
  if (version !== ADDRESS_VERSION) return { ok: false, reason: /^\d+$/.test(version) ? 'version' : 'damaged' }
  try {
    return { ok: true, view: { ...read((key) => fields.get(key) ?? ''), asOf: asOfIn(fragment) } }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

function read(field: (key: string) => string): ViewAddress {
  const ids = list(field('e')).map(longId)
  must(ids.length <= MOST && new Set(ids).size === ids.length)
  const places = field('p') === '' ? [] : field('p').split('.')
  must(places.length === 0 || places.length === ids.length)
  const byNumber = (text: string): string => {
    const id = /^[0-9a-z]{1,4}$/.test(text) ? ids[Number.parseInt(text, 36)] : undefined
    must(id !== undefined)
    return id
  }
  return {
    ...EMPTY_ADDRESS,
    entities: ids.map((id, at) => ({ id, ...place(places[at] ?? '') })),
    hidden: list(field('h')).map(byNumber),
    groups: groups(field('g'), byNumber),
    offKinds: list(field('k')).map((text) => word(text) as Kind),
    offPredicates: list(field('r')).map((text) => word(text) as Predicate),
    offEvidence: list(field('o')).map(evidence),
    offUndated: field('u') === '1',
    between: span(field('b')),
    sizeByLinks: field('z') === '1',
    selection: selection(field('s'), field('l'), byNumber),
    camera: camera(field('c')),
    question: field('q') === '' ? null : question(field('q')),
  }
}

function place(text: string): Pick<ViewAddress['entities'][number], 'at' | 'pinned'> {
  if (text === '') return { at: null, pinned: false }
  const pinned = text.endsWith('*')
  const [x, y] = split(pinned ? text.slice(0, -1) : text, '_')
  return { at: { x: number(x), y: number(y) }, pinned }
}

/** Two members at least, and nobody in two of them. */
function groups(text: string, byNumber: (text: string) => string): ViewAddress['groups'] {
  const found = list(text).map((one) => {
    const parts = one.split('~')
    const { at, pinned } = place(parts.pop() ?? '')
    must(at !== null && parts.length >= 2)
    return { members: parts.map(byNumber), at, pinned }
  })
  const all = found.flatMap(({ members }) => members)
  must(new Set(all).size === all.length)
  return found
}

function span(text: string): Span | null {
  if (text === '') return null
  const [from, to] = split(text, '_')
  must(MONTH.test(from) && MONTH.test(to) && from <= to)
  return { from, to }
}

function selection(entities: string, link: string, byNumber: (text: string) => string): AddressSelection {
  if (entities !== '') return { type: 'entities', ids: list(entities).map(byNumber) }
  if (link === '') return null
  const [subject = '', predicate = '', object = ''] = link.split('~')
  return { type: 'link', subject: byNumber(subject), predicate: word(predicate) as Predicate, object: byNumber(object) }
}

function camera(text: string): ViewAddress['camera'] {
  if (text === '') return null
  const [zoom = '', x = '', y = ''] = text.split('_')
  must(number(zoom) > 0)
  return { zoom: number(zoom) / 1000, centre: { x: number(x), y: number(y) } }
}

function question(text: string): AddressQuestion {
  const [from = '', to = '', hops = '', allowed = '', origins = '', valid = '', known = '', ...without] =
    text.split('~')
  const [aside = '', predicates = '', kinds = '', ids = '', undisputed = '', along = '', via = ''] = without
  must(number(hops) >= 1 && number(hops) <= 6)
  const allow = ALLOWANCES.filter((_, at) => allowed[at] === '1')
  must(origins === '' || /^[1-9]$/.test(origins))
  must(known === '' || aside === '')
  return {
    from: questionEnd(from),
    to: questionEnd(to),
    maxHops: number(hops),
    allow,
    minOrigins: Number(origins),
    validAt: valid === '' ? null : date(valid, PARTIAL_DATE),
    knownAt: known === '' ? null : date(known, DAY),
    setAside: list(aside).map(longId),
    offPredicates: list(predicates).map((text) => word(text) as Predicate),
    avoid: list(kinds).map((text) => word(text) as Kind),
    avoidIds: list(ids).map(longId),
    viaIds: list(via).map(longId),
    undisputed: undisputed === '1',
    along: along === '1',
  }
}

function questionEnd(text: string): QuestionEnd {
  const items = list(text)
  const marked = (mark: string) => items.filter((item) => item.startsWith(mark)).map((item) => item.slice(1))
  const end = {
    ids: items.filter((item) => !/^[*@]/.test(item)).map(longId),
    kinds: marked('*').map((kind) => word(kind) as Kind),
    places: marked('@').map(longId),
  }
  must(end.places.length === 0 || end.kinds.length > 0)
  return end
}

function date(text: string, form: RegExp): string {
  must(form.test(text))
  return text
}

function longId(text: string): string {
  const id = text.startsWith('!') ? text.slice(1) : `e-${text}`
  must(ID.test(id))
  return id
}

/** A word of the ontology: its form is checked here, whether it exists where it is used. */
function word(text: string): string {
  must(WORD.test(text))
  return text
}

function evidence(text: string): Evidence {
  const known = EVIDENCE.find((one) => one === text)
  must(known !== undefined)
  return known
}

function number(text: string): number {
  must(NUMBER.test(text))
  return Number(text)
}

function list(text: string): string[] {
  return text === '' ? [] : text.split('.')
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function must(condition: boolean): asserts condition {
  if (!condition) throw new Error('damaged address')
}
