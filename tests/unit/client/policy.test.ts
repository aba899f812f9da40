import { describe, expect, it } from 'vitest'
import { decodeAddress } from '../../../client/state/address/decode.ts'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { type AddressQuestion, EMPTY_ADDRESS } from '../../../client/state/address/view-address.ts'
import {
  avoiding,
  conditionCount,
  obstacleOf,
  passing,
  policyOf,
  usablePredicates,
} from '../../../client/state/explorer/policy.ts'
import { NO_QUESTION } from '../../../client/state/explorer/state.ts'

const strict: AddressQuestion = {
  ...NO_QUESTION,
  from: { ids: ['e-a'], kinds: [], places: [] },
  to: { ids: ['e-b'], kinds: [], places: [] },
  allow: ['denied'],
  minOrigins: 2,
  validAt: '2025-06',
  setAside: ['e-lab'],
}

const without: AddressQuestion = {
  ...NO_QUESTION,
  from: { ids: [], kinds: ['Company'], places: ['e-china'] },
  to: { ids: ['e-b'], kinds: ['PublicBody', 'Person'], places: ['e-kz', 'x-other'] },
  offPredicates: ['OWNS', 'SUPPLIES'],
  avoid: ['Event', 'System'],
  avoidIds: ['e-c'],
  viaIds: ['e-d', 'x-other'],
  undisputed: true,
  along: true,
}

describe('the policy of a question', () => {
  it('asks for what the reader set, and a day as it was known at its end', () => {
    expect(policyOf(strict)).toMatchObject({
      minOrigins: 2,
      validAt: '2025-06',
      knownAt: null,
      setAside: ['e-lab'],
      statuses: ['asserted', 'disputed', 'denied'],
    })
    expect(policyOf({ ...NO_QUESTION, knownAt: '2026-01-31' }).knownAt).toBe('2026-01-31')
  })

  it('counts what differs from the defaults', () => {
    expect(conditionCount(NO_QUESTION)).toBe(0)
    expect(conditionCount(strict)).toBe(4)
  })

  it('steps are made of all relations but those switched off; context only where it is allowed', () => {
    expect(policyOf(NO_QUESTION).predicates).toBeNull()
    const off: AddressQuestion = { ...NO_QUESTION, offPredicates: ['OWNS', 'LOCATED_IN'] }
    const ties = policyOf(off).predicates
    expect(ties).toEqual(usablePredicates(NO_QUESTION).filter((predicate) => predicate !== 'OWNS'))
    // A relation that could not be used anyway is no condition.
    expect(policyOf({ ...off, offPredicates: ['LOCATED_IN'] }).predicates).toBeNull()
    expect(conditionCount({ ...off, offPredicates: ['LOCATED_IN'] })).toBe(0)
    const withContext = policyOf({ ...off, allow: ['context'] }).predicates
    expect(withContext).toContain('VISITS')
    expect(withContext).not.toContain('LOCATED_IN')
    expect(withContext).not.toContain('AMOUNT')
    expect(policyOf({ ...NO_QUESTION, offPredicates: usablePredicates(NO_QUESTION) }).predicates).toEqual([])
  })

  it('passes by kinds and entities that are left out, and by what is disputed, and goes along the relations', () => {
    expect(policyOf(without)).toMatchObject({
      avoid: ['Event', 'System'],
      avoidIds: ['e-c'],
      viaIds: ['e-d', 'x-other'],
      statuses: ['asserted'],
      direction: 'outgoing',
    })
    expect(policyOf({ ...without, allow: ['denied'] }).statuses).toEqual(['asserted', 'denied'])
    expect(conditionCount(without)).toBe(7)
  })

  it('what hides a chain by leaving out the disputed is lifted as it was searched: with the denied', () => {
    const obstacle = obstacleOf('statuses', without)
    expect(obstacle?.labels).toEqual(['undisputed', 'denied'])
    expect(obstacleOf('statuses', { ...without, allow: ['denied'] })?.labels).toEqual(['undisputed'])
    expect(policyOf(obstacle!.lifted).statuses).toEqual(['asserted', 'disputed', 'denied'])
  })

  it.each(['predicates', 'avoid', 'avoidIds', 'viaIds', 'direction'])('%s can be lifted alone', (field) => {
    const obstacle = obstacleOf(field, without)
    const before = policyOf(without) as Record<string, unknown>
    const after = policyOf(obstacle!.lifted) as Record<string, unknown>
    expect(Object.keys(before).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))).toEqual([
      field,
    ])
  })

  it.each(['minOrigins', 'validAt', 'setAside', 'statuses', 'inferred'])('%s can be lifted alone', (field) => {
    const obstacle = obstacleOf(field, { ...strict, allow: [] })
    expect(obstacle).not.toBeNull()
    const before = policyOf({ ...strict, allow: [] }) as Record<string, unknown>
    const after = policyOf(obstacle!.lifted) as Record<string, unknown>
    expect(Object.keys(before).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))).toEqual([
      field,
    ])
  })

  it('who is to be passed through is no longer avoided, and the other way round', () => {
    const both = { ...without, avoidIds: ['e-c', 'e-x'] }
    expect(passing(both, ['e-c'])).toEqual({ ...both, viaIds: ['e-c'], avoidIds: ['e-x'] })
    expect(avoiding(both, ['e-d'])).toEqual({ ...both, viaIds: ['x-other'], avoidIds: ['e-d'] })
  })

  it('names no lift for what it does not know', () => {
    expect(obstacleOf('maxHops', strict)).toBeNull()
  })
})

describe('its address', () => {
  const round = (question: AddressQuestion) => decodeAddress(encodeAddress({ ...EMPTY_ADDRESS, question }))

  it.each([strict, { ...strict, setAside: [], knownAt: '2026-01-31' }, without])('says all of it', (question) => {
    expect(round(question)).toMatchObject({ ok: true, view: { question } })
  })

  it('is as short as before where nothing new is asked', () => {
    expect(
      encodeAddress({ ...EMPTY_ADDRESS, question: { ...strict, minOrigins: 0, validAt: null, setAside: [] } }),
    ).toBe('v=1&q=a~b~4~001000')
  })

  it.each([
    'a.@kz~b~4~000000',
    'a~b~4~000000~~~~~O W',
    'a~b~4~000000~~~~~~~*',
    'a~b~4~000000~x',
    'a~b~4~000000~~2025-13',
    'a~b~4~000000~~~2025',
    'a~b~4~000000~~~2026-01-31~lab',
  ])('%s is damaged', (text) => {
    expect(decodeAddress(`v=1&q=${text}`)).toEqual({ ok: false, reason: 'damaged' })
  })
})
