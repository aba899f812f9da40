import { useMemo } from 'react'
import { inAll } from '../../state/stories/story.ts'
import { useI18n } from '../i18n-context.tsx'
import { useNameMask } from './use-name-mask.ts'
import type { Suggestion, Suggestions } from './use-suggestions.ts'

/**
 * Suggestions as they may be shown: while names are hidden each is its kind and a number, without a word of it.
 * @param shown whether the reader asked for the names all the same
 */
export function useMaskedSuggestions(found: Suggestions, shown = false): Suggestions {
  const { lang } = useI18n()
  const mask = useNameMask()
  return useMemo(() => {
    if (!mask || shown) return found
    const items = found.items.map(({ card, confident }): Suggestion => {
      const text = mask.nameOf(card.id, card.kind)
      const matched = { text, lang, parts: [] }
      return { card: { ...card, labels: inAll(text) }, summary: null, matched, confident }
    })
    return { ...found, items, readAs: null }
  }, [mask, shown, found, lang])
}
