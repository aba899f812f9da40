import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { decodeAddress } from '../../../client/state/address/decode.ts'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { ALLOWANCES, type ViewAddress } from '../../../client/state/address/view-address.ts'
import { PRESENT } from '../../../client/state/address/as-of.ts'
import { point } from './arbitraries.ts'

const id = fc.stringMatching(/^(e-[a-z0-9]{10}|e-[A-Za-z0-9_-]{1,20}|[a-d][A-Za-z0-9]{1,8})$/)
const kinds = fc.subarray(['Company', 'Person', 'PublicBody'] as const)
const ids = fc.uniqueArray(id, { maxLength: 3 })
const end = fc
  .record({ ids, kinds, places: ids })
  .map(({ places, ...some }) => ({ ...some, places: some.kinds.length === 0 ? [] : places }))

const view: fc.Arbitrary<ViewAddress> = fc
  .uniqueArray(fc.record({ id, at: point, pinned: fc.boolean() }), { maxLength: 60, selector: (item) => item.id })
  .map((items) => items.sort((a, b) => (a.id < b.id ? -1 : 1)))
  .chain((entities) => {
    const shown = entities.map((item) => item.id)
    const one = shown.length === 0 ? null : fc.constantFrom(...shown)
    return fc.record({
      entities: fc.constant(entities),
      hidden: fc.subarray(shown),
      groups: fc
        .tuple(fc.shuffledSubarray(shown), fc.array(fc.record({ at: point, pinned: fc.boolean() }), { maxLength: 3 }))
        .map(([members, places]) =>
          places.flatMap((place, nth) => {
            const share = members.filter((_, at) => at % places.length === nth).sort()
            return share.length < 2 ? [] : [{ members: share, ...place }]
          }),
        ),
      offKinds: kinds,
      offPredicates: fc.subarray(['SUPPLIES', 'USES'] as const),
      offEvidence: fc.subarray(['asserted', 'disputed', 'planned'] as const),
      selection: one
        ? fc.oneof(
            fc.constant(null),
            fc.subarray(shown, { minLength: 1 }).map((chosen) => ({ type: 'entities' as const, ids: chosen })),
            fc.record({
              type: fc.constant('link' as const),
              subject: one,
              predicate: fc.constant('SUPPLIES' as const),
              object: one,
            }),
          )
        : fc.constant(null),
      offUndated: fc.boolean(),
      sizeByLinks: fc.boolean(),
      between: fc.constantFrom(null, { from: '2019-03', to: '2019-03' }, { from: '0990-01', to: '2025-12' }),
      asOf: fc
        .record({ validAt: fc.constantFrom(null, '2019', '2025-06'), knownAt: fc.constantFrom(null, '2025-10-03') })
        .map((dates) => (dates.validAt === null && dates.knownAt === null ? PRESENT : dates)),
      camera: fc.option(fc.record({ zoom: fc.integer({ min: 50, max: 4000 }).map((n) => n / 1000), centre: point })),
      question: fc.option(
        fc.record({
          from: end,
          to: end,
          maxHops: fc.integer({ min: 1, max: 6 }),
          allow: fc.subarray([...ALLOWANCES]),
          minOrigins: fc.integer({ min: 0, max: 9 }),
          validAt: fc.constantFrom(null, '2025', '2025-06', '2025-06-14'),
          knownAt: fc.constantFrom(null, '2026-01-31'),
          setAside: fc.constant([]),
          offPredicates: fc.subarray(['OWNS', 'SUPPLIES'] as const),
          avoid: kinds,
          avoidIds: ids,
          viaIds: ids,
          undisputed: fc.boolean(),
          along: fc.boolean(),
        }),
      ),
    })
  })

/** Hidden ones are a set, and groups too. */
const settled = (address: ViewAddress): ViewAddress => ({
  ...address,
  hidden: [...address.hidden].sort(),
  groups: [...address.groups].sort((a, b) => (a.members[0]! < b.members[0]! ? -1 : 1)),
})

describe('address', () => {
  test.prop([view])('what is written is read back', (written) => {
    const decoded = decodeAddress(encodeAddress(written))
    expect(decoded.ok && settled(decoded.view)).toEqual(settled(written))
  })

  test.prop([view])('writing what was read gives the same address', (written) => {
    const once = encodeAddress(written)
    const decoded = decodeAddress(once)
    expect(decoded.ok && encodeAddress(decoded.view)).toBe(once)
  })

  test.prop([view])('it needs no escaping in a fragment', (written) => {
    expect(encodeAddress(written)).toMatch(/^[A-Za-z0-9._~*!@&=-]*$/)
  })

  test.prop([fc.string()])('no text makes the reader throw', (text) => {
    expect(() => decodeAddress(text)).not.toThrow()
    expect(() => decodeAddress(`v=1&e=${text}`)).not.toThrow()
  })
})
