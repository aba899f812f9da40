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

test.each(LANGS)('each entity of the seed is described in %s, and in no other language', (lang) => {
  expect(dataset.entities.length).toBeGreaterThan(0)
  const wrong = dataset.entities.filter(({ summary }) => !summary[lang] || FOREIGN[lang].test(summary[lang]))
  expect(wrong.map(({ slug }) => slug)).toEqual([])
})
