import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { PREDICATE_IDS } from '../../../server/model/ontology/generated/ontology.ts'
import { fromLinkType, PREDICATE_ID, toKebab, toLinkType } from '../../../server/model/ontology/link-type.ts'

const predicateId = fc.stringMatching(PREDICATE_ID)

describe('link types', () => {
  it.each([
    ['supplies', 'SUPPLIES', 'supplies'],
    ['holdsPost', 'HOLDS_POST', 'holds-post'],
    ['didNotAnswer', 'DID_NOT_ANSWER', 'did-not-answer'],
  ])('%s is %s in Neo4j and GraphQL, and lies in %s.yaml', (id, linkType, file) => {
    expect(toLinkType(id)).toBe(linkType)
    expect(toKebab(id)).toBe(file)
  })

  it('PublicBody lies in public-body.yaml', () => {
    expect(toKebab('PublicBody')).toBe('public-body')
  })

  it('every id of the ontology has the form that survives', () => {
    for (const id of PREDICATE_IDS) expect(id).toMatch(PREDICATE_ID)
  })

  test.prop([predicateId])('any predicate id comes back from its link type', (id) => {
    expect(fromLinkType(toLinkType(id))).toBe(id)
  })

  test.prop([predicateId])('a link type needs no quoting in Cypher or GraphQL', (id) => {
    expect(toLinkType(id)).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
  })

  test.prop([predicateId, predicateId])('two ids have two link types', (a, b) => {
    expect(toLinkType(a) === toLinkType(b)).toBe(a === b)
  })
})
