/**
 * React Aria's own words, said in ours. It ships 34 languages, without Kazakh and Kyrgyz. Where a page gives strings under
 * these two symbols (as its `LocalizedStringProvider` does on a server), it uses them instead: by package, then by key, each a
 * text or a function of its arguments. A function asks for the language of the moment, so one table serves all four.
 */
import type { Translate, Translator } from './translator.ts'

type Arguments = Readonly<Record<string, string | number | boolean>>
type Words = Readonly<Record<string, (values: Arguments) => string>>

const STRINGS = Symbol.for('react-aria.i18n.strings')
const LOCALE = Symbol.for('react-aria.i18n.locale')

let t: Translate = (id) => id

const chosen = ({ optionText }: Arguments) => t('aria.chosen', { item: String(optionText) })
const option = (values: Arguments) => (values['isSelected'] ? chosen(values) : String(values['optionText']))

/** What the components in use can say. React Aria throws where a package or a key is missing; a test of the build looks first. */
export const ARIA_WORDS: Readonly<Record<string, Words>> = {
  'react-aria-components': { selectPlaceholder: () => t('aria.choose') },
  '@react-aria/overlays': { dismiss: () => t('action.close') },
  '@react-aria/menu': { longPressMessage: () => t('aria.holdForMenu') },
  '@react-aria/combobox': {
    buttonLabel: () => t('aria.showSuggestions'),
    listboxLabel: () => t('aria.suggestions'),
    countAnnouncement: ({ optionCount }) => t('aria.count', { count: Number(optionCount) }),
    selectedAnnouncement: chosen,
    focusAnnouncement: (values) =>
      values['isGroupChange']
        ? `${t('aria.group', { title: String(values['groupTitle']), count: Number(values['groupCount']) })} ${option(values)}`
        : option(values),
  },
}

/** From now on React Aria speaks this language. To be called before the first of its components is drawn. */
export function speakAria(translator: Translator): void {
  t = translator.t
  Object.assign(globalThis, { [STRINGS]: ARIA_WORDS, [LOCALE]: translator.lang })
}
