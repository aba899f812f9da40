/** The properties by which an entity, a claim or a paragraph is found, from what is kept of it. */
import { contentKeys } from '../../../model/search/content/content-keys.ts'
import { entityKeys, NO_KEYS, SEARCH_KEY_VERSION } from '../../../model/search/index/entity-keys.ts'
import type { Row } from '../run-query.ts'

/** The fields of ours in which words are looked for, as nodes have them. */
export interface StoredTexts {
  readonly title?: string | null
  readonly summaryEn?: string | null
  readonly summaryKk?: string | null
  readonly summaryKy?: string | null
  readonly summaryRu?: string | null
  readonly value?: string | null
  readonly unit?: string | null
  readonly text?: string | null
}

export function entityKeyProperties(
  names: readonly string[],
  kind: string,
  anonymous: boolean,
  texts: StoredTexts,
): Row {
  // A person whom the text leaves unnamed is never found.
  const keys = anonymous
    ? NO_KEYS
    : entityKeys(
        names.map((text) => ({ text })),
        kind,
      )
  return { ...keys, contentKeys: anonymous ? [] : wordsOf(texts), searchKeyVersion: SEARCH_KEY_VERSION }
}

export function contentKeyProperties(texts: StoredTexts): Row {
  return { contentKeys: wordsOf(texts), contentKeyVersion: SEARCH_KEY_VERSION }
}

function wordsOf({ title, summaryEn, summaryKk, summaryKy, summaryRu, value, unit, text }: StoredTexts): string[] {
  return contentKeys([title, summaryEn, summaryKk, summaryKy, summaryRu, value, unit, text])
}
