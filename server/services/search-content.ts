/** Search in our own words (summaries, values, titles) and in the texts that the user gave, with the place of each hit. */
import { matchContent, type ContentMatch, contentGroups } from '../model/search/content/match-content.ts'
import type { ContentCandidate, ReadOptions, ReadStore } from '../store/read-port.ts'
import { readQuery } from './search.ts'

export interface ContentHit extends ContentMatch {
  readonly type: ContentCandidate['type']
  readonly id: string
  readonly paragraph: number | null
  /** The text with the words: a summary, a title, a value with its unit, a paragraph. */
  readonly text: string
  /** Which of our languages the text is in; null for titles, values and paragraphs. */
  readonly lang: string | null
}

const CANDIDATES = 200
const LANG_OF: Readonly<Record<string, string>> = { summaryEn: 'en', summaryKk: 'kk', summaryKy: 'ky', summaryRu: 'ru' }

/** Best first. @throws BAD_INPUT for a query that is empty or too long */
export async function searchContent(store: ReadStore, query: string, options: ReadOptions): Promise<ContentHit[]> {
  const prepared = readQuery(query)
  const candidates = await store.content({ groups: contentGroups(prepared), limit: CANDIDATES }, options)
  const hits = candidates.flatMap(({ type, id, paragraph, texts }): ContentHit[] => {
    const found = textsOf(texts).flatMap(({ text, lang }): ContentHit[] => {
      const match = matchContent(prepared, text)
      return match ? [{ type, id, paragraph, text, lang, ...match, score: Math.round(match.score * 1e6) / 1e6 }] : []
    })
    const best = found.sort((a, b) => b.score - a.score)[0]
    return best ? [best] : []
  })
  return hits.sort((a, b) => b.score - a.score || (contentKey(a) < contentKey(b) ? -1 : 1))
}

/** What tells a hit from all others. */
export function contentKey({ type, id, paragraph }: Pick<ContentHit, 'type' | 'id' | 'paragraph'>): string {
  return `${type} ${id} ${String(paragraph ?? 0).padStart(6, '0')}`
}

function textsOf({
  value,
  unit,
  ...texts
}: ContentCandidate['texts']): { readonly text: string; readonly lang: string | null }[] {
  const rows = Object.entries(texts).flatMap(([field, text]) => (text ? [{ text, lang: LANG_OF[field] ?? null }] : []))
  return value ? [...rows, { text: unit ? `${value} ${unit}` : value, lang: null }] : rows
}
