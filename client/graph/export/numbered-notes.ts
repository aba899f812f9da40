import type { Lang } from '../../api/types.ts'
import { labelOf } from '../../i18n/names.ts'
import { drawn } from '../../state/graph/drawn.ts'
import { visibleEntities } from '../../state/graph/selectors.ts'
import type { GraphState } from '../../state/graph/types.ts'

export interface NumberedNote {
  /** From 1, in the order of the entities. */
  readonly number: number
  readonly entity: string
  readonly name: string
  readonly text: string
}

/** The reader's notes to what a picture shows, as its marks and its caption count them; not those inside a closed group. */
export function numberedNotes(graph: GraphState, lang: Lang): NumberedNote[] {
  return visibleEntities(drawn(graph))
    .flatMap((card) => {
      const text = graph.notes.get(card.id)
      return text === undefined ? [] : [{ entity: card.id, name: labelOf(card, lang), text }]
    })
    .map((note, at) => ({ number: at + 1, ...note }))
}
