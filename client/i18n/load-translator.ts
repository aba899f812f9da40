import type { Messages } from '@lingui/core'
import type { Lang } from '../api/types.ts'
import { loadOntologyTexts } from './generated/ontology.ts'
import { createTranslator, type Translator } from './translator.ts'

/** Compiled at build by `client/build/messages-plugin.ts`; one language is loaded at a time. */
const catalogues: Readonly<Record<Lang, () => Promise<{ default: unknown }>>> = {
  en: () => import('./messages/en.json'),
  kk: () => import('./messages/kk.json'),
  ky: () => import('./messages/ky.json'),
  ru: () => import('./messages/ru.json'),
}

export async function loadTranslator(lang: Lang): Promise<Translator> {
  const [messages, texts] = await Promise.all([catalogues[lang](), loadOntologyTexts(lang)])
  return createTranslator(lang, messages.default as Messages, texts)
}
