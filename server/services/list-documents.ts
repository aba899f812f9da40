/** The documents of the graph, and whether their text is here. */
import type { ReadOptions, ReadStore } from '../store/read-port.ts'
import { type Answer, field, select } from '../store/selection.ts'
import { allPages } from './all-pages.ts'

export interface ListedDocument {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly language: string | null
  readonly publishedAt: string | null
  /** Slug of the publisher. */
  readonly publisher: string | null
  /** Whether this installation holds the text. */
  readonly textGiven: boolean
}

const WANTED = select('id', 'slug', 'name', 'language', 'publishedAt', 'textGiven', field('publisher', select('slug')))

/** @param all those as well that were never read passage by passage */
export async function listDocuments(store: ReadStore, all: boolean, options: ReadOptions): Promise<ListedDocument[]> {
  const found: ListedDocument[] = []
  const root = { from: 'entities', kinds: ['Document'], read: all ? null : true } as const
  for await (const { publisher, ...row } of allPages(store, root, WANTED, options)) {
    found.push({
      ...(row as unknown as ListedDocument),
      publisher: ((publisher as Answer | null)?.slug as string | undefined) ?? null,
    })
  }
  return found
}
