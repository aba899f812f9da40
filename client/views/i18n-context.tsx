import { createContext, use } from 'react'
import type { Translator } from '../i18n/translator.ts'

const I18nContext = createContext<Translator | null>(null)

export const I18nProvider = I18nContext.Provider

export function useI18n(): Translator {
  const translator = use(I18nContext)
  if (!translator) throw new Error('no translator above this component')
  return translator
}
