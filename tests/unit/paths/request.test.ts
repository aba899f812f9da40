import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../../server/model/paths/policy.ts'
import { checkPathRequest, type PathRequest } from '../../../server/model/paths/request.ts'

const request: PathRequest = { from: { ids: ['e-a'] }, to: { kinds: ['Company'] } }

describe('a request for paths', () => {
  it('takes the defaults for what is null or left out', () => {
    const expected = {
      from: { ids: ['e-a'], kinds: [], places: [] },
      to: { ids: [], kinds: ['Company'], places: [] },
      policy: DEFAULT_POLICY,
      first: 5,
    }
    expect(checkPathRequest(request)).toEqual(expected)
    expect(checkPathRequest({ ...request, policy: null, first: null })).toEqual(expected)
    expect(checkPathRequest({ ...request, policy: { maxHops: null, statuses: null, inferred: null } })).toEqual(
      expected,
    )
  })

  it('looks the same in whatever order its lists are, and however often a value is named', () => {
    const policy = { statuses: ['denied', 'asserted', 'denied'], predicates: ['uses', 'supplies'] } as const
    const checked = checkPathRequest({ ...request, policy, from: { ids: ['e-a', 'e-a'] } })
    expect(checked.policy.statuses).toEqual(['asserted', 'denied'])
    expect(checked.policy.predicates).toEqual(['supplies', 'uses'])
    expect(checked.from.ids).toEqual(['e-a'])
  })

  const ids = (count: number) => Array.from({ length: count }, (_, i) => `e-${i}`)
  it.each<[string, string, Partial<PathRequest>]>([
    ['no end', 'from', { from: {} }],
    ['an empty end', 'to', { to: { ids: [], kinds: [] } }],
    ['too many ids', 'from.ids', { from: { ids: ids(51) } }],
    ['what is neither id nor slug', 'to.ids', { to: { ids: ['Not A Slug'] } }],
    ['an unknown kind', 'to.kinds', { to: { kinds: ['Robot' as never] } }],
    ['no hops', 'policy.maxHops', { policy: { maxHops: 0 } }],
    ['too many hops', 'policy.maxHops', { policy: { maxHops: 7 } }],
    ['half a hop', 'policy.maxHops', { policy: { maxHops: 2.5 } }],
    ['no predicates', 'policy.predicates', { policy: { predicates: [] } }],
    ['an unknown predicate', 'policy.predicates', { policy: { predicates: ['likes' as never] } }],
    ['no statuses', 'policy.statuses', { policy: { statuses: [] } }],
    ['an unknown modality', 'policy.modalities', { policy: { modalities: ['never' as never] } }],
    ['places without kinds', 'from.places', { from: { ids: ['e-a'], places: ['land'] } }],
    ['a place that is no id', 'to.places', { to: { kinds: ['Company'], places: ['Some Land'] } }],
    ['an unknown direction', 'policy.direction', { policy: { direction: 'up' as never } }],
    [
      'two directions of one predicate',
      'policy.directions',
      {
        policy: {
          directions: [
            { predicate: 'owns', direction: 'outgoing' },
            { predicate: 'owns', direction: 'incoming' },
          ],
        },
      },
    ],
    ['fewer than no origins', 'policy.minOrigins', { policy: { minOrigins: -1 } }],
    ['no kinds to pass through', 'policy.via', { policy: { via: [] } }],
    ['an unknown kind to avoid', 'policy.avoid', { policy: { avoid: ['Robot' as never] } }],
    ['too many entities to avoid', 'policy.avoidIds', { policy: { avoidIds: ids(51) } }],
    ['something to pass through that is no id', 'policy.viaIds', { policy: { viaIds: ['Some Body'] } }],
    ['a speaker that is no id', 'policy.setAside', { policy: { setAside: ['Some Body'] } }],
    ['no date', 'policy.validAt', { policy: { validAt: '2025-02-30' } }],
    ['no instant', 'policy.knownAt', { policy: { knownAt: 'yesterday' } }],
    [
      'speakers set aside in the past',
      'policy.setAside',
      { policy: { setAside: ['e-a'], knownAt: '2025-01-01T00:00Z' } },
    ],
    ['no paths', 'first', { first: 0 }],
    ['too many paths', 'first', { first: 26 }],
  ])('is refused with %s: names %s, and says what is accepted', (_, field, change) => {
    const attempt = () => checkPathRequest({ ...request, ...change })
    expect(attempt).toThrowError(
      expect.objectContaining({ code: 'BAD_INPUT', detail: expect.objectContaining({ field }) }),
    )
    expect(attempt).toThrowError(/accepted: /)
  })

  it('accepts the most that is allowed', () => {
    const most = { from: { ids: ids(50) }, to: { ids: ['slug-like'] }, policy: { maxHops: 6 }, first: 25 }
    expect(checkPathRequest(most)).toMatchObject({ first: 25, policy: { maxHops: 6 } })
  })
})
