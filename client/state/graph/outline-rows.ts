import { branchKeys, keyOfClaim, keyOfEntity, keyOfGroup, keyOfLink } from './outline-keys.ts'
import type { OutlineEntity, OutlineGroup } from './outline.ts'
import type { ClaimCard } from './types.ts'

/** A row of the list as a tree grid has it. Only rows whose branches are all unfolded are there. */
export type OutlineRow = Place & RowContent

interface Place {
  readonly key: string
  readonly parent: string | null
  /** From 1, an entity, to 4, a claim. */
  readonly level: number
  /** Its place among the rows of the same branch, from 1, and how many they are. */
  readonly at: number
  readonly of: number
  /** Whether what is below it is unfolded; null where nothing is below it. */
  readonly open: boolean | null
}

/** What a row says: the objects of the outline, which are the very ones of before where they say the same. */
export type RowContent =
  | { readonly sort: 'entity'; readonly content: OutlineEntity }
  | { readonly sort: 'relation'; readonly content: OutlineGroup }
  | { readonly sort: 'link'; readonly content: OutlineGroup['rows'][number] }
  | { readonly sort: 'claim'; readonly content: ClaimCard }

/** Rows from the first to the last. */
export function outlineRows(outline: readonly OutlineEntity[], unfolded: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = []
  /** Puts down the rows of one branch, each with what is below it. */
  const branch = <T>(
    parent: OutlineRow | null,
    contents: readonly T[],
    rowOf: (content: T) => RowContent & { readonly key: string; readonly below: number },
    next: (content: T, row: OutlineRow) => void,
  ) => {
    for (const [at, content] of contents.entries()) {
      const { below, ...own } = rowOf(content)
      const row: OutlineRow = {
        ...own,
        parent: parent?.key ?? null,
        level: (parent?.level ?? 0) + 1,
        at: at + 1,
        of: contents.length,
        open: below === 0 ? null : unfolded.has(own.key),
      }
      rows.push(row)
      if (row.open) next(content, row)
    }
  }
  branch(
    null,
    outline,
    (entity) => ({
      sort: 'entity',
      content: entity,
      key: keyOfEntity(entity.card.id),
      below: entity.groups.length,
    }),
    ({ card, groups }, entity) =>
      branch(
        entity,
        groups,
        (group) => ({
          sort: 'relation',
          content: group,
          key: keyOfGroup(card.id, group.predicate, group.direction),
          below: group.rows.length,
        }),
        (group, relation) =>
          branch(
            relation,
            group.rows,
            (row) => ({
              sort: 'link',
              content: row,
              key: keyOfLink(card.id, row.link.id),
              below: row.link.claims.length,
            }),
            ({ link }, row) =>
              branch(
                row,
                link.claims,
                (claim) => ({ sort: 'claim', content: claim, key: keyOfClaim(card.id, link.id, claim.id), below: 0 }),
                () => {},
              ),
          ),
      ),
  )
  return rows
}

/** Keys of every row that has others below it. */
export function unfoldKeys(outline: readonly OutlineEntity[]): string[] {
  return outline.flatMap(({ card, groups }) =>
    groups.length === 0
      ? []
      : [keyOfEntity(card.id), ...groups.flatMap(({ rows }) => rows.flatMap(({ link }) => branchKeys(link)))],
  )
}
