import { describe, expect, it } from 'vitest'
import { absenceSentence } from '../../../server/model/chains/absence.ts'
import { type ChainClaim, type ChainEntity, takeStep } from '../../../server/model/chains/take-step.ts'
import type { ChainStep } from '../../../server/model/chains/template.ts'
import { LANGS } from '../../../server/model/vocabulary.ts'

const eye: ChainEntity = { id: 'e-eye', kind: 'System', generic: false }
const acme: ChainEntity = { id: 'e-acme', kind: 'Company', generic: false }
const best: ChainEntity = { id: 'e-best', kind: 'Company', generic: false }

const text = { en: 'Who made it?', kk: 'Оны кім жасады?', ky: 'Аны ким жасады?', ru: 'Кто её создал?' }
const step: ChainStep = {
  id: 'vendor',
  title: text,
  follow: [
    { predicate: 'develops', direction: 'incoming' },
    { predicate: 'hasDeveloper', direction: 'outgoing' },
  ],
  kinds: ['Company'],
  optional: false,
}

function claim(id: string, changes: Partial<ChainClaim> = {}): ChainClaim {
  return {
    claim: id,
    predicate: 'develops',
    subject: acme,
    object: eye,
    unknown: null,
    status: 'asserted',
    modality: 'actual',
    inferred: false,
    origins: 1,
    validFrom: null,
    validTo: null,
    silences: [],
    ...changes,
  }
}
const unknown = (id: string, changes: Partial<ChainClaim> = {}): ChainClaim =>
  claim(id, { predicate: 'hasDeveloper', subject: eye, object: null, unknown: 'notStated', ...changes })

const take = (claims: ChainClaim[], { from = eye, inferred = false } = {}) => takeStep(step, from, claims, { inferred })

describe('a step of a chain', () => {
  it('takes what leads on, either way, the strongest first', () => {
    const taken = take([
      claim('c-weak', { status: 'disputed' }),
      claim('c-strong', { predicate: 'hasDeveloper', subject: eye, object: best, origins: 3 }),
    ])
    expect(taken.hops.map(({ to, direction, claim: { claim: id } }) => [to.id, direction, id])).toEqual([
      ['e-best', 'outgoing', 'c-strong'],
      ['e-acme', 'incoming', 'c-weak'],
    ])
    expect(taken.gap).toBeNull()
  })

  it.each<[string, ChainClaim]>([
    ['another predicate', claim('c-1', { predicate: 'uses' })],
    ['the other way', claim('c-1', { subject: eye, object: acme })],
    ['another entity', claim('c-1', { object: best })],
    ['a kind that is not taken', claim('c-1', { subject: { ...acme, kind: 'Person' } })],
    ['no stance left', claim('c-1', { status: 'unsupported' })],
  ])('passes over %s', (_, other) => {
    expect(take([other])).toEqual({ hops: [], gap: { from: eye, reason: 'notRecorded', claims: [] } })
  })

  it('takes an inference on request only, and says that there is one', () => {
    const ours = claim('c-1', { inferred: true })
    expect(take([ours]).gap).toEqual({ from: eye, reason: 'inferred', claims: ['c-1'] })
    expect(take([ours], { inferred: true }).hops).toHaveLength(1)
  })

  it.each<[string, string[], ChainClaim[]]>([
    ['planned', ['c-1'], [claim('c-1', { modality: 'planned' }), unknown('c-2')]],
    ['denied', ['c-1'], [claim('c-1', { status: 'denied' }), unknown('c-2')]],
    ['notStated', ['c-2'], [unknown('c-2')]],
    ['refused', ['c-3'], [unknown('c-2'), unknown('c-3', { unknown: 'refused' })]],
    ['secret', ['c-3'], [unknown('c-2'), unknown('c-3', { unknown: 'secret' })]],
    ['didNotAnswer', ['c-2', 'c-9'], [unknown('c-2', { silences: ['c-9'] })]],
    ['notRecorded', [], []],
  ])('names the reason %s with the claims that tell it', (reason, claims, given) => {
    expect(take(given).gap).toEqual({ from: eye, reason, claims })
  })

  it('says of a class that none of its members is named', () => {
    const all = { ...eye, generic: true }
    expect(take([], { from: all }).gap).toMatchObject({ reason: 'generic' })
  })
})

it('a missing hop is told in every language', () => {
  expect(absenceSentence(text.en, 'Eye', 'notStated', 'en')).toBe('Who made it? — Eye: the source does not state it')
  expect(absenceSentence(text.en, null, 'notReached', 'en')).toBe('Who made it? — the chain does not get this far')
  const all = LANGS.map((lang) => absenceSentence(text[lang], 'Eye', 'didNotAnswer', lang))
  expect(new Set(all).size).toBe(LANGS.length)
})
