import { SIZED_LINKS } from '../../graph/node-size.ts'
import type { Translator } from '../../i18n/translator.ts'

/** What the sizes of a map say, where they say something. */
export function sizeWords({ t }: Pick<Translator, 't'>): string {
  return t('legend.sizeHelp', SIZED_LINKS)
}
