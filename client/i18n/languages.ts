import type { Lang } from '../api/types.ts'

/** Languages of the interface, each in its own name. */
export const LANGUAGES: readonly { readonly id: Lang; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'kk', name: 'Қазақша' },
  { id: 'ky', name: 'Кыргызча' },
  { id: 'ru', name: 'Русский' },
]

/** The first of the wanted languages that the interface has; English where it has none of them. */
export function chooseLanguage(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    const language = LANGUAGES.find(({ id }) => id === primary)
    if (language) return language.id
  }
  return 'en'
}
