import type { Lang } from '../../api/types.ts'
import type { Point } from '../graph/types.ts'

export type Words = Readonly<Record<Lang, string>>

/** What is the same in every language. */
export const inAll = (text: string): Words => ({ en: text, kk: text, ky: text, ru: text })

/** The id of the reader's own story among the addresses; no story of a seed has it. */
export const OWN_STORY = 'own'

/** Ordered steps, each a note in sentences and a view of the map. */
export interface Story {
  readonly id: string
  readonly title: Words
  readonly lead: Words
  readonly steps: readonly Step[]
}

export interface Step {
  readonly title: Words
  readonly sentences: readonly Sentence[]
  /** Ids of entities in columns, from left to right; the links are those that the graph has between them. */
  readonly view: readonly (readonly string[])[]
  /** Where they stand, in a step that was made from a map; else the columns say it. */
  readonly places?: ReadonlyMap<string, Point>
  /** Whether entities are drawn by the number of their links, as on the map that the step was made from. */
  readonly sizeByLinks?: boolean
  /** Closed groups of the map that the step was made from. */
  readonly groups?: readonly StepGroup[]
}

export interface StepGroup extends Point {
  readonly members: readonly string[]
}

export interface Sentence {
  readonly words: Words
  /** Ids of the claims that bear it; none: it is the editors' own, and shown as unsupported by any document. */
  readonly claims: readonly string[]
}

/** Every claim of a story once, in the order in which it is told: their places are their numbers. */
export function claimsOf({ steps }: Pick<Story, 'steps'>): string[] {
  return [...new Set(steps.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims)))]
}
