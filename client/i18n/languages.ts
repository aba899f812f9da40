import type { Lang } from '../api/types.ts'

/** Languages of the interface, each in its own name. One that is not `ready` has no catalogue yet and is not offered. */
export const LANGUAGES: readonly { readonly id: Lang; readonly name: string; readonly ready: boolean }[] = [
  { id: 'en', name: 'English', ready: true },
  { id: 'kk', name: 'Қазақша', ready: false },
  { id: 'ky', name: 'Кыргызча', ready: false },
  { id: 'ru', name: 'Русский', ready: true },
]

/** The first of the wanted languages that is ready; readers of Kazakh and Kyrgyz get Russian until theirs is. */
export function chooseLanguage(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    const language = LANGUAGES.find(({ id }) => id === primary)
    if (language?.ready) return language.id
    if (language) return 'ru'
  }
  return 'en'
}
