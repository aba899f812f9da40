import type { Direction, Predicate } from '../../api/types.ts'
import type { Translator } from '../../i18n/translator.ts'

/** A relation as read from one of its ends. */
export function relationLabel(
  predicate: Predicate,
  direction: Direction,
  { texts }: Pick<Translator, 'texts'>,
): string {
  const { forward, reverse } = texts.predicates[predicate]
  return direction === 'incoming' ? reverse : forward
}
