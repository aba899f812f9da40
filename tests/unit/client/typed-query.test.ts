import { describe, expect, it } from 'vitest'
import { ontologyTexts as en } from '../../../client/i18n/generated/ontology.en.ts'
import { ontologyTexts as ru } from '../../../client/i18n/generated/ontology.ru.ts'
import { inEachLanguage, kindNames, kindsBegun, typedQuery } from '../../../client/state/text/typed-query.ts'

const english = kindNames(en.kinds)
const russian = kindNames(ru.kinds)

describe('a kind and a colon before a name', () => {
  it.each([
    ['company: geedge', { kind: 'Company', name: 'geedge' }],
    ['  Public   bodies :ministry', { kind: 'PublicBody', name: 'ministry' }],
    ['PublicBody：ministry of: internal affairs', { kind: 'PublicBody', name: 'ministry of: internal affairs' }],
    ['person:', { kind: 'Person', name: '' }],
  ])('%s asks among that kind', (text, asked) => expect(typedQuery(text, english)).toEqual(asked))

  it.each(['geedge', 'Target: AI', ':company', 'a company: x', ''])('%s is a name', (text) =>
    expect(typedQuery(text, english)).toEqual({ kind: null, name: text }),
  )

  it('is read in the words of the reader, and of the API', () => {
    expect(typedQuery('Компании: сергек', russian)).toEqual({ kind: 'Company', name: 'сергек' })
    expect(typedQuery('Company: сергек', russian)).toEqual({ kind: 'Company', name: 'сергек' })
    expect(typedQuery('Компания: сергек', english).kind).toBeNull()
  })
})

it.each(['Компании: сергек', 'Company: сергек', 'сергек', ' Target: AI', 'человек:'])(
  '%s is read alike in another language once it is told in the word of the API',
  (text) => expect(typedQuery(inEachLanguage(text, russian), english)).toEqual(typedQuery(text, russian)),
)

describe('a kind that is begun', () => {
  it('is offered from the third letter on', () => {
    expect(kindsBegun('co', english)).toEqual([])
    expect(kindsBegun('Com', english)).toEqual(['Company'])
    expect(kindsBegun('ком', russian)).toEqual(['Company'])
    expect(kindsBegun('geedge', english)).toEqual([])
  })
})
