import type { Lang, Name } from '../api/types.ts'
import type { Translator } from './translator.ts'
import type { EntityCard } from '../state/graph/types.ts'

/** The name in the reader's language. */
export function labelOf(card: EntityCard, lang: Lang): string {
  return card.labels[lang]
}

/** What something that is drawn is called: a closed group by the kinds and the number of its members. */
export function nameOnMap(card: EntityCard, { lang, texts }: Pick<Translator, 'lang' | 'texts'>): string {
  if (!card.group) return labelOf(card, lang)
  const { kinds, shown, all } = card.group
  const words = kinds.slice(0, 2).map((kind) => texts.kinds[kind].plural)
  return `${[...words, ...(kinds.length > 2 ? ['…'] : [])].join(', ')} (${shown === all ? all : `${shown}/${all}`})`
}

/** The name as a source writes it, to stand beside the label; null when that is the label itself, or no text has one. */
export function originalOf(names: readonly Name[], label: string): Name | null {
  const fromText = names.filter(({ source }) => source === 'text')
  const original = fromText.find(({ kind }) => kind === 'primary') ?? fromText[0] ?? null
  return original && original.text !== label ? original : null
}
