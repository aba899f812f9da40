/** The file that search is judged by: entities with names, queries with what they should find, texts with what they mention. */

export interface CorpusEntity {
  readonly id: string
  readonly type: string
  readonly names: readonly { readonly lang: string; readonly value: string }[]
}

export interface CorpusQuery {
  readonly query: string
  readonly lang: string
  readonly kind: string
  readonly tier: string
  /** Any of these is right; none: nothing may come back with confidence. */
  readonly expected: readonly string[]
}

export interface CorpusSpan {
  /** In code points; null where the file gives the words alone. */
  readonly start: number | null
  readonly end: number | null
  readonly text: string | null
  readonly ids: readonly string[]
}

export interface CorpusText {
  readonly text: string
  readonly lang: string
  readonly spans: readonly CorpusSpan[]
}

export interface Corpus {
  readonly entities: readonly CorpusEntity[]
  readonly distractors: readonly CorpusEntity[]
  readonly queries: readonly CorpusQuery[]
  readonly mentions: readonly CorpusText[]
}
