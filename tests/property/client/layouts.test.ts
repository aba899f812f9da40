import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { clearLines, isNear } from '../../../client/graph/layouts/clear-lines.ts'
import { freePlaces } from '../../../client/graph/layouts/free-places.ts'
import type { LayoutInput } from '../../../client/graph/layouts/layout-input.ts'
import { layers } from '../../../client/graph/layouts/layers.ts'
import { rings } from '../../../client/graph/layouts/rings.ts'
import { collides } from '../../../client/graph/layouts/spacing.ts'
import { tidy } from '../../../client/graph/layouts/tidy.ts'
import type { Point } from '../../../client/state/graph/types.ts'
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

  /** Links only from earlier to later nodes: none go round in a circle. */
  const onward = fc.array(fc.tuple(fc.nat({ max: 18 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 10,
    maxLength: 60,
  })

  test.prop([fc.array(near, { minLength: 1, maxLength: 20 }), onward], { numRuns: 60 })(
    'in layers every arrow leads down, nothing stands on another, and around where all stood',
    (places, steps) => {
      const nodes = places.map((at, index) => ({ id: `e-${index}`, at, fixed: false }))
      const links = steps
        .filter(([from, step]) => from + step < places.length)
        .map(([from, step]) => ({ source: `e-${from}`, target: `e-${from + step}` }))
      const result = layers({ nodes, links })
      expect([...result.keys()]).toEqual(nodes.map(({ id }) => id))
      for (const { source, target } of links) expect(result.get(target)!.y).toBeGreaterThan(result.get(source)!.y)
      const found = [...result.values()]
      for (const [at, place] of found.entries()) {
        for (const other of found.slice(0, at)) expect(collides(place, other)).toBe(false)
      }
      for (const axis of ['x', 'y'] as const) {
        const mean = (points: readonly { x: number; y: number }[]) =>
          points.reduce((sum, at) => sum + at[axis], 0) / points.length
        expect(Math.abs(mean(found) - mean(places))).toBeLessThanOrEqual(1)
      }
      expect(again({ nodes, links }, result)).toEqual(result)
    },
  )

  /** What layers make of their own result. */
  const again = ({ nodes, links }: LayoutInput, result: ReadonlyMap<string, Point>) =>
    layers({ nodes: nodes.map((node) => ({ ...node, at: result.get(node.id)! })), links })

  test('a line past a layer goes beside the sign that stands there', () => {
    const nodes = ['top', 'middle', 'bottom'].map((id) => ({ id, at: { x: 0, y: 0 }, fixed: false }))
    const links = [
      { source: 'top', target: 'middle' },
      { source: 'middle', target: 'bottom' },
      { source: 'top', target: 'bottom' },
    ]
    const found = layers({ nodes, links })
    expect(isNear(found.get('middle')!, found.get('top')!, found.get('bottom')!)).toBe(false)
    const straight = new Map(nodes.map(({ id }, at) => [id, { x: 0, y: at * 200 }]))
    expect(isNear(straight.get('middle')!, straight.get('top')!, straight.get('bottom')!)).toBe(true)
    expect(clearLines({ nodes, links }, straight).get('top')).not.toEqual({ x: 0, y: 0 })
  })

  /** Links in any direction, in circles and to oneself. */
  const anyhow = fc.array(fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 19 })), { maxLength: 40 })

  test.prop([fc.array(near, { minLength: 1, maxLength: 20 }), anyhow], { numRuns: 60 })(
    'layers leave fixed nodes where they are, and put none on them',
    (places, pairs) => {
      const nodes = places.map((at, index) => ({ id: `e-${index}`, at, fixed: index % 3 === 0 }))
      const links = pairs
        .filter((pair) => pair.every((end) => end < places.length))
        .map(([from, to]) => ({ source: `e-${from}`, target: `e-${to}` }))
      const result = layers({ nodes, links })
      const free = nodes.filter((node) => !node.fixed)
      for (const { id, at, fixed } of nodes) {
        if (fixed) expect(result.get(id)).toEqual(at)
        else for (const other of nodes) if (other.fixed) expect(collides(result.get(id)!, other.at)).toBe(false)
      }
      for (const [at, { id }] of free.entries()) {
        for (const other of free.slice(0, at)) expect(collides(result.get(id)!, result.get(other.id)!)).toBe(false)
      }
      expect(again({ nodes, links }, result)).toEqual(result)
    },
  )
})
