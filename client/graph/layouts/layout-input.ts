import type { Point } from '../../state/graph/types.ts'

/** What is to be arranged. Fixed nodes stay where they are. */
export interface LayoutInput {
  readonly nodes: readonly { readonly id: string; readonly at: Point; readonly fixed: boolean }[]
  readonly links: readonly { readonly source: string; readonly target: string }[]
}
