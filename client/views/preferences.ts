import type { Lang } from '../api/types.ts'
import { chooseLanguage, LANGUAGES } from '../i18n/languages.ts'
import { createStore } from '../state/store.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const LANGUAGE_KEY = 'counterwatch.language'
const THEME_KEY = 'counterwatch.theme'

/** What the reader chose; it stays on this device, and is never part of an address. */
export const language = createStore<Lang>(storedLanguage() ?? chooseLanguage(navigator.languages))
export const theme = createStore<Theme>(storedTheme())

/** For a screenshot; it lasts for the visit. */
export const namesHidden = createStore(false)

language.subscribe(() => remember(LANGUAGE_KEY, language.get()))
theme.subscribe(() => remember(THEME_KEY, theme.get()))
theme.subscribe(applyTheme)

export function applyTheme(): void {
  document.documentElement.dataset['theme'] = theme.get()
}

function storedLanguage(): Lang | null {
  const stored = recall(LANGUAGE_KEY)
  return LANGUAGES.find(({ id }) => id === stored)?.id ?? null
}

function storedTheme(): Theme {
  const stored = recall(THEME_KEY)
  return THEMES.find((known) => known === stored) ?? 'auto'
}

/** A browser may refuse storage; the choice then lasts for the visit. */
function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing to do: see above.
  }
}
