import { expect, test } from 'vitest'
import { PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { LANGS } from '../../../server/model/vocabulary.ts'

test.each(LANGS)('no sentence in %s says of a possibility what another says of a fact: "may" is not "can"', (lang) => {
  const sentences = Object.values(PREDICATES).map(({ sentence }) => sentence[lang])
  const actual = new Set(sentences.map((each) => each.actual))
  expect(sentences.map((each) => each.possible).filter((possible) => possible && actual.has(possible))).toEqual([])
})
