import type { EntityCard } from '../state/graph/types.ts'

/** What stands for a closed group: the shape of its kind, or where its members are of several kinds a square of no colour. */
export type GroupLook = 'alike' | 'mixed'

export function groupLook({ group }: EntityCard): GroupLook | null {
  if (!group) return null
  return group.kinds.length > 1 ? 'mixed' : 'alike'
}

/** Either has a second one behind it, as in a stack: the double rim means pinned. Model units to the right and up. */
export const STACK = 7
export const MIXED_SHAPE = 'round-rectangle'
export const MIXED_ICON = 'boxes'
