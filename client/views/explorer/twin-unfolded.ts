import type { OutlineEntity } from '../../state/graph/outline.ts'
import { branchKeys, keyOfEntity, keyOfGroup, keyOfLink } from './twin-keys.ts'

/** Keys of every row that has others below it. */
export function unfoldKeys(rows: readonly OutlineEntity[]): string[] {
  return rows.flatMap(({ card, groups }) => [
    keyOfEntity(card.id),
    ...groups.flatMap(({ rows: links }) => links.flatMap(({ link }) => branchKeys(link))),
  ])
}

/** How many rows the list has, with those in sight only when all above them are unfolded. */
export function rowCount(rows: readonly OutlineEntity[], expanded: ReadonlySet<string>): number {
  let count = rows.length
  for (const { card, groups } of rows) {
    if (!expanded.has(keyOfEntity(card.id))) continue
    count += groups.length
    for (const { predicate, direction, rows: links } of groups) {
      if (!expanded.has(keyOfGroup(card.id, predicate, direction))) continue
      count += links.length
      for (const { link } of links) if (expanded.has(keyOfLink(card.id, link.id))) count += link.claims.length
    }
  }
  return count
}
