import { useCallback, useMemo } from 'react'
import { nameOnMap } from '../../i18n/names.ts'
import { type NameMask, nameMask } from '../../state/graph/mask-names.ts'
import type { OntologyTexts } from '../../i18n/generated/ontology.ts'
import { maskAnswer } from '../../state/graph/mask-answer.ts'
import type { EntityCard } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { namesHidden } from '../preferences.ts'
import { useStore } from './use-store.ts'

/** One for each language: on every page of a visit the same thing is called the same. */
const masks = new WeakMap<OntologyTexts, NameMask>()

/** What things are called while names are hidden; null while they are not. */
export function useNameMask(): NameMask | null {
  const { texts } = useI18n()
  const hidden = useStore(namesHidden)
  if (!hidden) return null
  const known = masks.get(texts) ?? nameMask(texts.kinds)
  masks.set(texts, known)
  return known
}

/** What an entity of the map is called on the screen: while names are hidden, as the mask calls it. */
export function useCardName(): (card: EntityCard | undefined) => string {
  const i18n = useI18n()
  const mask = useNameMask()
  return useCallback(
    (card) => (card === undefined ? '' : mask && !card.group ? mask.nameOf(card.id, card.kind) : nameOnMap(card, i18n)),
    [mask, i18n],
  )
}

/** An answer as it may be shown: while names are hidden, without them. */
export function useMasked<Answer>(answer: Answer): Answer {
  const { t } = useI18n()
  const mask = useNameMask()
  return useMemo(
    () => (mask && answer !== null ? maskAnswer(answer, mask, t('names.text')) : answer),
    [answer, mask, t],
  )
}
