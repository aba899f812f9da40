import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ontologyTexts } from '../../../client/i18n/generated/ontology.en.ts'
import { HARMLESS, hides, maskAnswer } from '../../../client/state/graph/mask-answer.ts'
import { nameMask } from '../../../client/state/graph/mask-names.ts'

const root = (path: string) => new URL(`../../../${path}`, import.meta.url)

/** Every field of the client's questions that is a text, by the name that the answer gives it. */
function textFields(): string[] {
  const schema = buildSchema(readFileSync(root('server/graphql/generated/schema.graphql'), 'utf8'))
  const questions = readdirSync(root('client/api'))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(root(`client/api/${name}`), 'utf8'))
  const types = new TypeInfo(schema)
  const found = new Set<string>()
  visit(
    parse(questions.join('\n')),
    visitWithTypeInfo(types, {
      Field({ alias, name }) {
        if (getNamedType(types.getType())?.name === 'String') found.add((alias ?? name).value)
      },
    }),
  )
  return [...found].sort()
}

describe('while names are hidden', () => {
  it('every text that the client asks for is either hidden or known to name nobody', () => {
    const fields = textFields()
    expect(fields.length).toBeGreaterThan(20)
    expect(fields.filter((field) => hides(field) === HARMLESS.has(field))).toEqual([])
    // Nothing is allowed that nobody asks for.
    expect([...HARMLESS].filter((field) => !fields.includes(field))).toEqual([])
  })

  it('an answer has its ids, kinds, dates and numbers, and no word of its names and sources', () => {
    const acme = { id: 'e-acme', kind: 'Company', name: 'Acme', labelRu: 'Акме' }
    const answer = {
      claims: {
        nodes: [
          {
            id: 'c-1',
            subject: acme,
            object: { id: 'e-ann', kind: 'Person', name: 'Ann' },
            status: 'disputed',
            origins: 2,
            value: '128000',
            qualifiers: [{ key: 'label', value: 'what Acme sold' }],
            validFrom: '2024-05',
            summary: 'Acme paid Ann.',
            stances: [
              { speaker: acme, passage: { quote: 'Acme', context: { text: 'Acme it is', start: 0 }, start: 4 } },
            ],
          },
        ],
      },
      changes: [{ id: 'e-acme', kind: 'created', at: '2026-11-22', entity: acme }],
      entity: { ...acme, names: [{ text: 'Acme', lang: 'en' }], summary: null },
      dossier: {
        title: 'Acme',
        conditions: ['never through: Acme', 'without Ann'],
        sections: [{ heading: 'Links', sentences: [{ text: 'Acme pays.', notes: [1] }] }],
      },
    }
    const mask = nameMask(ontologyTexts.kinds)
    const hidden = maskAnswer(answer, mask, '(hidden)')
    expect(JSON.stringify(hidden)).not.toMatch(/Acme|Ann|Акме/)
    const company = { id: 'e-acme', kind: 'Company', name: 'Company 1', labelRu: 'Company 1' }
    expect(hidden).toEqual({
      claims: {
        nodes: [
          {
            id: 'c-1',
            subject: company,
            object: { id: 'e-ann', kind: 'Person', name: 'Person 1' },
            status: 'disputed',
            origins: 2,
            value: '128000',
            qualifiers: [{ key: 'label', value: null }],
            validFrom: '2024-05',
            summary: null,
            stances: [{ speaker: company, passage: { quote: null, context: null, start: 4 } }],
          },
        ],
      },
      changes: [{ id: 'e-acme', kind: 'created', at: '2026-11-22', entity: company }],
      entity: { ...company, names: [], summary: null },
      dossier: {
        title: '(hidden)',
        conditions: ['(hidden)', '(hidden)'],
        sections: [{ heading: 'Links', sentences: [{ text: '(hidden)', notes: [1] }] }],
      },
    })
    expect(maskAnswer(answer.entity, mask, '(hidden)').name).toBe('Company 1')
  })
})
