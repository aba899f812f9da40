import { expect, it } from 'vitest'
import { PREDICATES, VOCABULARIES } from '../../../server/model/ontology/generated/ontology.ts'

const LANGUAGES = ['en', 'kk', 'ky', 'ru'] as const

it.each(LANGUAGES)(
  'in %s, what is not answered is called so wherever an unknown end is told of, and neither hidden nor refused',
  (lang) => {
    const { refused } = VOCABULARIES.unknownReason.terms
    // Words change their ends.
    const stem = refused?.label[lang].slice(0, 9)
    expect(stem).toHaveLength(9)
    for (const predicate of ['hasDeveloper', 'hasOperator'] as const) {
      expect(PREDICATES[predicate].description[lang]).toContain(stem)
    }
  },
)

it.each([
  ['kk', 'жүргіз'],
  ['ky', 'жүргүз'],
] as const)('in %s, to run a system is one word', (lang, stem) => {
  const { operates, hasOperator } = PREDICATES
  for (const text of [operates.labels[lang].forward, hasOperator.description[lang], operates.description[lang]]) {
    expect(text).toContain(stem)
  }
})
