import type { Direction } from '../../api/types.ts'
import type { Link } from './types.ts'

/** Keys of the rows of the list: an entity, one of its relations, a link seen from one of its ends, a claim of that link. */
export const keyOfEntity = (id: string): string => `e ${id}`
export const keyOfGroup = (id: string, predicate: string, direction: Direction): string =>
  `g ${id} ${predicate} ${direction}`
export const keyOfLink = (end: string, link: string): string => `l ${end} ${link}`
export const keyOfClaim = (end: string, link: string, claim: string): string => `c ${end} ${link} ${claim}`

/** Rows that hold a link, from either of its ends. */
export function branchKeys({ id, subject, predicate, object }: Link): string[] {
  return [
    keyOfEntity(subject),
    keyOfGroup(subject, predicate, 'outgoing'),
    keyOfLink(subject, id),
    keyOfEntity(object),
    keyOfGroup(object, predicate, 'incoming'),
    keyOfLink(object, id),
  ]
}

/** What choosing a row chooses; a claim's row chooses its link, seen from `end`. */
export function readKey(
  key: string,
):
  | { readonly type: 'entity'; readonly id: string }
  | { readonly type: 'link'; readonly id: string; readonly end: string }
  | null {
  const [sort, end = '', link = ''] = key.split(' ')
  if (sort === 'e') return { type: 'entity', id: end }
  if (sort === 'l' || sort === 'c') return { type: 'link', id: link, end }
  return null
}
