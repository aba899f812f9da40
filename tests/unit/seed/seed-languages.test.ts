/** The shipped seed speaks every language of the product: a reader of one is not answered in another. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { LANGS, type Lang } from '../../../server/model/vocabulary.ts'
import { loadSeed } from '../../../server/services/seed/load-seed.ts'

const { dataset } = loadSeed(fileURLToPath(new URL('../../../graph-seed', import.meta.url)))

/** Letters, and for Kazakh the long vowels, that a language never writes: a text in the wrong row shows by them. */
const FOREIGN: Readonly<Record<Lang, RegExp>> = {
  en: /\p{Script=Cyrillic}/u,
  kk: /өө|үү|ээ/iu,
  ky: /[әғқұһі]/iu,
  ru: /[әғқңөұүһі]/iu,
}

/** The name of a system, in Kazakh in every text. */
const KEPT = 'е-Өтініш'

const described = [
  ...dataset.entities.map(({ slug, summary }) => ({ id: slug, summary })),
  ...dataset.claims.map(({ id, summary }) => ({ id, summary })),
  ...dataset.rejections.map(({ id, summary }) => ({ id, summary })),
]

test.each(LANGS)('each entity and each claim of the seed is told in %s, and in no other language', (lang) => {
  expect(described.length).toBeGreaterThan(600)
  const wrong = described.filter(({ summary }) => !summary[lang] || FOREIGN[lang].test(summary[lang].replace(KEPT, '')))
  expect(wrong.map(({ id }) => id)).toEqual([])
})
