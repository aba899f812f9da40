import { parse, print, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { addSources } from '../../../server/graphql/export/add-sources.ts'
import { createSchema } from '../../../server/graphql/schema.ts'

const schema = createSchema()
const withSources = (query: string): string => {
  const document = addSources(parse(query), schema)
  expect(validate(schema, document)).toEqual([])
  return print(document)
}

describe('addSources', () => {
  it('adds to a claim what tells its sources, beside what was asked for', () => {
    expect(withSources('{ claims(first: 1) { nodes { summary } } }')).toMatchInlineSnapshot(`
      "{
        claims(first: 1) {
          nodes {
            summary
            _claim: id
            _status: status
            _sources: stances {
              kind
              scope
              date
              counts
              speaker {
                slug
              }
              passage {
                document {
                  slug
                }
                paragraph
                start
                end
              }
            }
          }
        }
      }"
    `)
  })

  it.each([
    ['fragments', '{ entity(id: "x") { claims { nodes { ...c } } } } fragment c on Claim { id }', 2],
    ['types inside of a node', '{ node(id: "c-1") { id ... on Claim { note } } }', 1],
    ['claims inside of claims', '{ claim(id: "c-1") { contradicts { id } stances { id } } }', 2],
    ['aliases of the same names', '{ claim(id: "c-1") { status: note stances: summary id } }', 1],
  ])('reaches %s', (_, query, times) => {
    expect(withSources(query).match(/_sources:/g)).toHaveLength(times)
  })

  it('leaves what is no claim alone', () => {
    expect(withSources('{ stats { claims } }')).not.toContain('_sources')
  })
})
