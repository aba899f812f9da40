import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { KINDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { loadTemplates, parseTemplate } from '../../../server/services/chains/load-templates.ts'

const shipped = loadTemplates(fileURLToPath(new URL('../../../graph-seed/chains', import.meta.url)))

test('the shipped templates lead from an incident and from a system', () => {
  expect(shipped.map(({ id }) => id)).toEqual([
    'incident-to-official',
    'incident-to-owner',
    'system-to-official',
    'system-to-user',
  ])
})

describe.each(shipped)('$id', ({ start, steps }) => {
  it('asks only what the ontology can answer, from the kinds that the step before takes', () => {
    let before: readonly string[] = start
    for (const { id, follow, kinds, optional } of steps) {
      for (const { predicate, direction } of follow) {
        const { domain, range } = PREDICATES[predicate]
        const [tails, heads] = direction === 'outgoing' ? [domain, range] : [range, domain]
        const fits = (all: readonly string[], some: readonly string[]) => some.some((kind) => all.includes(kind))
        expect(fits(tails, before), `${id}: ${predicate} from ${before.join()}`).toBe(true)
        expect(fits(heads, kinds), `${id}: ${predicate} to ${kinds.join()}`).toBe(true)
      }
      before = optional ? [...before, ...kinds] : kinds
    }
  })

  it('goes on from nothing that joins everything', () => {
    for (const { kinds } of steps.slice(0, -1)) for (const kind of kinds) expect(KINDS[kind].hub).toBe(false)
  })
})

const text = '{ en: a, kk: b, ky: c, ru: d }'
const good = `id: a-b
title: ${text}
description: ${text}
start: [Event]
steps:
  - { id: one, title: ${text}, follow: [{ predicate: tool, direction: outgoing }], kinds: [System] }
`

test('a template is read', () => {
  expect(parseTemplate('a-b.yaml', good)).toMatchObject({ id: 'a-b', steps: [{ id: 'one', optional: false }] })
})

test.each([
  ['another name than its file', 'id', good.replace('a-b', 'b-a')],
  ['an unknown predicate', 'predicate', good.replace('tool', 'likes')],
  ['an unknown kind', 'start', good.replace('Event', 'Robot')],
  ['a direction both ways', 'direction', good.replace('outgoing', 'both')],
  ['no steps', 'steps', good.replace(/steps:[\s\S]*/, 'steps: []\n')],
  ['a title in three languages', 'title', good.replace(', ru: d', '')],
  ['a field of its own', 'the file', `${good}more: yes\n`],
  ['a key twice', 'unique', `${good}id: a-b\n`],
])('a template with %s is refused, and told where', (_, field, yaml) => {
  expect(() => parseTemplate('a-b.yaml', yaml)).toThrowError(
    expect.objectContaining({ code: 'BAD_FILE', message: expect.stringContaining(field) }),
  )
})
