import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { freePlaces } from '../../../client/graph/layouts/free-places.ts'
import { rings } from '../../../client/graph/layouts/rings.ts'
import { collides } from '../../../client/graph/layouts/spacing.ts'
import { tidy } from '../../../client/graph/layouts/tidy.ts'
import { point } from './arbitraries.ts'

const near = fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -600, max: 600 }) })
const ids = (count: number) => Array.from({ length: count }, (_, at) => `e-${at}`)

describe('layouts', () => {
  test.prop([near, fc.array(near, { maxLength: 30 }), fc.integer({ min: 1, max: 40 })], { numRuns: 40 })(
    'new nodes land on free places',
    (parent, taken, count) => {
      const found = [...freePlaces(parent, [...taken, parent], ids(count)).values()]
      expect(found).toHaveLength(count)
      for (const [at, place] of found.entries()) {
        for (const other of [...taken, parent, ...found.slice(0, at)]) expect(collides(place, other)).toBe(false)
      }
    },
  )

  test.prop([point, fc.integer({ min: 1, max: 120 })])(
    'rings hold every node once, apart from the centre',
    (centre, count) => {
      const found = rings(centre, ids(count))
      expect(found.size).toBe(count)
      for (const place of found.values()) expect(collides(place, centre)).toBe(false)
    },
  )

  test.prop([fc.array(near, { minLength: 1, maxLength: 20 })], { numRuns: 20 })(
    'tidying leaves fixed nodes',
    (places) => {
      const nodes = places.map((at, index) => ({ id: `e-${index}`, at, fixed: index % 2 === 0 }))
      const links = nodes.slice(1).map(({ id }) => ({ source: 'e-0', target: id }))
      const result = tidy({ nodes, links })
      for (const { id, at, fixed } of nodes) if (fixed) expect(result.get(id)).toEqual(at)
      expect(tidy({ nodes, links })).toEqual(result)
    },
  )
})
