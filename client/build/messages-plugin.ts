import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

/** Compiles the ICU messages of `client/i18n/messages/*.json` at build, so that no parser is shipped. */
export function messages(): Plugin {
  return {
    name: 'counterwatch-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/client\/i18n\/messages\/[a-z]+\.json$/ },
      handler(code) {
        const compiled = Object.entries(JSON.parse(code) as Record<string, string>).map(([id, message]) => [
          id,
          compileMessage(message),
        ])
        return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))}`, moduleType: 'js', map: null }
      },
    },
  }
}
