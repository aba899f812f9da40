import { withAsOf } from './as-of.ts'
import { ALLOWANCES, type AddressQuestion, type QuestionEnd, type ViewAddress } from './view-address.ts'

/**
 * Version 1 of the fragment, in letters that need no escaping:
 *
 *     v=1&e=<id>.<id>…      entities, sorted, without their `e-`
 *     &p=<x>_<y>.…          place of each entity, in its order; empty where the layout decides; `*` after a pinned one
 *     &h=<i>.…              hidden ones, by their number in `e` (base 36, as every number of an entity)
 *     &g=<i>~<i>~…~<x>_<y>.…                     closed groups: members by their number, and where each stands; `*` as above
 *     &k=<Kind>.…  &r=<PREDICATE>.…  &o=<evidence>.…    switched off in the legend
 *     &u=1                                       what states no date is out of sight
 *     &b=<month>_<month>                         links that cannot hold from one to the other are out of sight
 *     &z=1                                       entities are drawn by the number of their links
 *     &s=<i>.…     or &l=<i>~<PREDICATE>~<j>     what is selected
 *     &c=<zoom·1000>_<x>_<y>                     camera
 *     &q=<end>~<end>~<hops>~<allowances>~<origins>~<valid at>~<known at>~<speaker>.…~<PREDICATE>.…~<Kind>.…~<id>.…~<1>~<1>
 *                          question; an end is ids, kinds (`*Kind`) and places (`@id`) joined by `.`; the lists are what is left
 *                          out of chains; 1: nothing disputed, and only along the relations; what is as by default at the end is not written
 *     &at=<date>  &known=<day>                   when it looks (`as-of.ts`)
 */
export const ADDRESS_VERSION = '1'

export function encodeAddress(view: ViewAddress): string {
  const entities = [...view.entities].sort((a, b) => (a.id < b.id ? -1 : 1))
  const numbers = new Map(entities.map(({ id }, at) => [id, at.toString(36)]))
  const number = (id: string) => numbers.get(id)
  const fields: [string, string][] = [['v', ADDRESS_VERSION]]
  const put = (key: string, value: string) => value !== '' && fields.push([key, value])

  put('e', entities.map(({ id }) => shortId(id)).join('.'))
  if (entities.some(({ at }) => at)) {
    const place = ({ at, pinned }: (typeof entities)[number]) =>
      at ? `${Math.round(at.x)}_${Math.round(at.y)}${pinned ? '*' : ''}` : ''
    put('p', entities.map(place).join('.'))
  }
  put('h', present(view.hidden.map(number)).sort().join('.'))
  const groups = view.groups.map(({ members, at, pinned }) =>
    [...present(members.map(number)), `${Math.round(at.x)}_${Math.round(at.y)}${pinned ? '*' : ''}`].join('~'),
  )
  put('g', groups.sort().join('.'))
  put('k', [...view.offKinds].sort().join('.'))
  put('r', [...view.offPredicates].sort().join('.'))
  put('o', [...view.offEvidence].sort().join('.'))
  put('u', view.offUndated ? '1' : '')
  put('b', view.between ? `${view.between.from}_${view.between.to}` : '')
  put('z', view.sizeByLinks ? '1' : '')
  const { selection, camera, question } = view
  if (selection?.type === 'entities') put('s', present(selection.ids.map(number)).join('.'))
  if (selection?.type === 'link') {
    const [subject, object] = [number(selection.subject), number(selection.object)]
    if (subject !== undefined && object !== undefined) put('l', `${subject}~${selection.predicate}~${object}`)
  }
  if (camera) {
    const { zoom, centre } = camera
    put('c', `${Math.round(zoom * 1000)}_${Math.round(centre.x)}_${Math.round(centre.y)}`)
  }
  if (question) put('q', encodeQuestion(question))
  return withAsOf(fields.map(([key, value]) => `${key}=${value}`).join('&'), view.asOf)
}

function encodeQuestion(question: AddressQuestion): string {
  const { from, to, maxHops, allow, minOrigins, validAt, knownAt, setAside } = question
  const end = ({ ids, kinds, places }: QuestionEnd) =>
    [...ids.map(shortId), ...kinds.map((kind) => `*${kind}`), ...places.map((id) => `@${shortId(id)}`)].join('.')
  const allowed = ALLOWANCES.map((name) => (allow.includes(name) ? '1' : '0')).join('')
  const without = [setAside.map(shortId), question.offPredicates, question.avoid, question.avoidIds.map(shortId)]
  const more = [
    String(minOrigins || ''),
    validAt ?? '',
    knownAt ?? '',
    ...without.map((list) => list.join('.')),
    question.undisputed ? '1' : '',
    question.along ? '1' : '',
    question.viaIds.map(shortId).join('.'),
  ]
  return [end(from), end(to), maxHops, allowed, ...more].join('~').replace(/~+$/, '')
}

/** Ids of entities begin with `e-`; one that does not is kept whole, behind a `!`. */
function shortId(id: string): string {
  return id.startsWith('e-') ? id.slice(2) : `!${id}`
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item): item is T => item !== undefined)
}
