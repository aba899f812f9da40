import type { Lang } from '../api/types.ts'
import { chooseLanguage, LANGUAGES } from '../i18n/languages.ts'
import { createStore } from '../state/store.ts'
import { PLAY_SPEEDS, type PlaySpeed } from '../state/time/play-speed.ts'
import { recall, remember } from './device.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What the reader chose; it stays on this device, and is never part of an address. */
export const language = createStore<Lang>(storedLanguage() ?? chooseLanguage(navigator.languages))
export const theme = createStore<Theme>(storedTheme())
export const playSpeed = createStore<PlaySpeed>(storedSpeed())

/** For a screenshot; it lasts for the visit. */
export const namesHidden = createStore(false)

language.subscribe(() => remember('language', language.get()))
theme.subscribe(() => remember('theme', theme.get()))
theme.subscribe(applyTheme)
playSpeed.subscribe(() => remember('speed', playSpeed.get()))

export function applyTheme(): void {
  document.documentElement.dataset['theme'] = theme.get()
}

function storedLanguage(): Lang | null {
  const stored = recall('language')
  return LANGUAGES.find(({ id }) => id === stored)?.id ?? null
}

function storedTheme(): Theme {
  const stored = recall('theme')
  return THEMES.find((known) => known === stored) ?? 'auto'
}

function storedSpeed(): PlaySpeed {
  const stored = recall('speed')
  return PLAY_SPEEDS.find((known) => known === stored) ?? '1'
}
