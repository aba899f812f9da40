/** React Aria's own words, in the four languages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { ARIA_WORDS, speakAria } from '../../../client/i18n/aria-words.ts'
import { ontologyTexts } from '../../../client/i18n/generated/ontology.en.ts'
import kazakh from '../../../client/i18n/messages/kk.json' with { type: 'json' }
import kyrgyz from '../../../client/i18n/messages/ky.json' with { type: 'json' }
import { createTranslator } from '../../../client/i18n/translator.ts'
import type { Lang } from '../../../server/model/vocabulary.ts'
import { builtExplorer } from '../../../server/http/explorer-build.ts'

function speak(lang: Lang, messages: Readonly<Record<string, string>>): void {
  const compiled = Object.entries(messages).map(([id, message]) => [id, compileMessage(message)])
  speakAria(createTranslator(lang, Object.fromEntries(compiled), ontologyTexts))
}

const say = (name: string, key: string, values = {}) => ARIA_WORDS[name]?.[key]?.(values)

describe('the words of React Aria', () => {
  it('follow the language of the moment', () => {
    speak('kk', kazakh)
    expect(say('@react-aria/overlays', 'dismiss')).toBe('Жабу')
    expect(say('@react-aria/combobox', 'countAnnouncement', { optionCount: 3 })).toBe('3 ұсыныс бар.')
    speak('ky', kyrgyz)
    expect(say('@react-aria/overlays', 'dismiss')).toBe('Жабуу')
    expect(say('@react-aria/combobox', 'countAnnouncement', { optionCount: 0 })).toBe('Сунуш жок.')
    expect(say('@react-aria/combobox', 'selectedAnnouncement', { optionText: 'Сергек' })).toBe('Сергек, тандалган')
  })

  it('announce a suggestion with its group when that changes, and whether it is chosen', () => {
    speak('kk', kazakh)
    const one = { groupTitle: 'Есімдер', groupCount: 2, optionText: 'Сергек' }
    const focus = (values: object) => say('@react-aria/combobox', 'focusAnnouncement', { ...one, ...values })
    expect(focus({ isGroupChange: false, isSelected: false })).toBe('Сергек')
    expect(focus({ isGroupChange: false, isSelected: true })).toBe('Сергек, таңдалған')
    expect(focus({ isGroupChange: true, isSelected: false })).toBe('Топ: Есімдер, 2 ұсыныс. Сергек')
  })

  it('are given under the symbols that React Aria reads', () => {
    speak('ky', kyrgyz)
    expect(Reflect.get(globalThis, Symbol.for('react-aria.i18n.strings'))).toBe(ARIA_WORDS)
    expect(Reflect.get(globalThis, Symbol.for('react-aria.i18n.locale'))).toBe('ky')
  })

  it('are all that the built explorer asks for: a missing one would break the page', async () => {
    const assets = join(await builtExplorer(() => {}), 'assets')
    const code = readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(assets, name), 'utf8'))
      .join('\n')
    // Once where a component asks, and once in our own table.
    const packages = [...code.matchAll(/["'`](@react-aria\/[a-z-]+|react-aria-components)["'`](?!:)/g)].map(
      ([, name]) => name,
    )
    expect([...new Set(packages)].sort()).toEqual(Object.keys(ARIA_WORDS).sort())
    const keys = [...code.matchAll(/\.format\(["'`](\w+)["'`]/g)].map(([, key]) => key)
    expect([...new Set(keys)].sort()).toEqual(
      Object.values(ARIA_WORDS)
        .flatMap((words) => Object.keys(words))
        .sort(),
    )
  }, 200_000)
})
