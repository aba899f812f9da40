import type { Lang, Name } from '../api/types.ts'
import type { EntityCard } from '../state/graph/types.ts'

/** The name in the reader's language. */
export function labelOf(card: EntityCard, lang: Lang): string {
  return card.labels[lang]
}

/** The name as a source writes it, to stand beside the label; null when that is the label itself, or no text has one. */
export function originalOf(names: readonly Name[], label: string): Name | null {
  const fromText = names.filter(({ source }) => source === 'text')
  const original = fromText.find(({ kind }) => kind === 'primary') ?? fromText[0] ?? null
  return original && original.text !== label ? original : null
}
