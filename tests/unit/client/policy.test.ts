import { describe, expect, it } from 'vitest'
import { decodeAddress } from '../../../client/state/address/decode.ts'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { type AddressQuestion, EMPTY_ADDRESS } from '../../../client/state/address/view-address.ts'
import { conditionCount, obstacleOf, policyOf } from '../../../client/state/explorer/policy.ts'
import { NO_QUESTION } from '../../../client/state/explorer/state.ts'

const strict: AddressQuestion = {
  ...NO_QUESTION,
  from: { ids: ['e-a'], kinds: [] },
  to: { ids: ['e-b'], kinds: [] },
  allow: ['denied'],
  minOrigins: 2,
  validAt: '2025-06',
  setAside: ['e-lab'],
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

  it.each(['minOrigins', 'validAt', 'setAside', 'statuses', 'inferred'])('%s can be lifted alone', (field) => {
    const obstacle = obstacleOf(field, { ...strict, allow: [] })
    expect(obstacle).not.toBeNull()
    const before = policyOf({ ...strict, allow: [] }) as Record<string, unknown>
    const after = policyOf(obstacle!.lifted) as Record<string, unknown>
    expect(Object.keys(before).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))).toEqual([
      field,
    ])
  })

  it('names no lift for what it does not know', () => {
    expect(obstacleOf('maxHops', strict)).toBeNull()
  })
})

describe('its address', () => {
  const round = (question: AddressQuestion) => decodeAddress(encodeAddress({ ...EMPTY_ADDRESS, question }))

  it.each([strict, { ...strict, setAside: [], knownAt: '2026-01-31' }])('says all of it', (question) => {
    expect(round(question)).toMatchObject({ ok: true, view: { question } })
  })

  it('is as short as before where nothing new is asked', () => {
    expect(
      encodeAddress({ ...EMPTY_ADDRESS, question: { ...strict, minOrigins: 0, validAt: null, setAside: [] } }),
    ).toBe('v=1&q=a~b~4~001000')
  })

  it.each(['a~b~4~000000~x', 'a~b~4~000000~~2025-13', 'a~b~4~000000~~~2025', 'a~b~4~000000~~~2026-01-31~lab'])(
    '%s is damaged',
    (text) => {
      expect(decodeAddress(`v=1&q=${text}`)).toEqual({ ok: false, reason: 'damaged' })
    },
  )
})
