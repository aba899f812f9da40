/** A chain of responsibility as a template: what to look for, step by step, from a thing to whoever answers for it. */
import type { Kind, PredicateId } from '../ontology/generated/ontology.ts'
import type { Localized } from '../ontology/types.ts'

export interface ChainFollow {
  readonly predicate: PredicateId
  /** From the entity before: `outgoing` to the claim's object, `incoming` to its subject. */
  readonly direction: 'outgoing' | 'incoming'
}

export interface ChainStep {
  /** Once in its template. */
  readonly id: string
  /** What is looked for, as a question. */
  readonly title: Localized
  readonly follow: readonly ChainFollow[]
  /** Kinds of entity that are taken. */
  readonly kinds: readonly Kind[]
  /** An entity for which nothing is found goes on to the next step itself, and no gap is told. */
  readonly optional: boolean
}

export interface ChainTemplate {
  readonly id: string
  readonly title: Localized
  readonly description: Localized
  /** Kinds of entity that it can be filled for. */
  readonly start: readonly Kind[]
  readonly steps: readonly ChainStep[]
}
