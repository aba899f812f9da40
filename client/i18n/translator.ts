import { type Messages, setupI18n } from '@lingui/core'
import type { Lang } from '../api/types.ts'
import type { OntologyTexts } from './generated/ontology.ts'
import type english from './messages/en.json'

export type MessageId = keyof typeof english

export type Translate = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string

/** Everything that the interface says in one language. */
export interface Translator {
  readonly lang: Lang
  readonly t: Translate
  /** Labels and help of the ontology. */
  readonly texts: OntologyTexts
}

export function createTranslator(lang: Lang, messages: Messages, texts: OntologyTexts): Translator {
  const i18n = setupI18n()
  i18n.load(lang, messages)
  i18n.activate(lang)
  return { lang, texts, t: (id, values) => i18n._(id, values) }
}
