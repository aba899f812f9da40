import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect } from 'vitest'
import { SIZED_LINKS, sizeOf } from '../../../client/graph/node-size.ts'
import { pictureOf } from '../../../client/graph/picture.ts'
import { ontologyTexts } from '../../../client/i18n/generated/ontology.en.ts'
import { run } from '../../../client/state/graph/run.ts'
import { linksOf } from '../../../client/state/graph/selectors.ts'
import { EMPTY_GRAPH, type GraphState } from '../../../client/state/graph/types.ts'
import { command } from './arbitraries.ts'

const count = fc.nat({ max: 10_000 })

test.prop([count, count])('more links are never drawn smaller', (one, other) => {
  expect(sizeOf(Math.max(one, other))).toBeGreaterThanOrEqual(sizeOf(Math.min(one, other)))
})

test.prop([count])('no size is out of its bounds', (links) => {
  expect(sizeOf(links)).toBeGreaterThanOrEqual(Math.SQRT1_2)
  expect(sizeOf(links)).toBeLessThanOrEqual(2)
})

test.prop([
  fc.integer({ min: SIZED_LINKS.least, max: SIZED_LINKS.most }),
  fc.integer({ min: SIZED_LINKS.least, max: SIZED_LINKS.most }),
])('between the bounds areas are to each other as the numbers', (one, other) => {
  expect(sizeOf(one) ** 2 / sizeOf(other) ** 2).toBeCloseTo(one / other)
})

const pictureAt = (graph: GraphState) =>
  pictureOf({ graph, selected: [], selectedLink: null, cursor: null }, { lang: 'en', texts: ontologyTexts })

test.prop([fc.array(command, { maxLength: 40 })])(
  'sizes follow the links that are drawn, move nothing, and go as they came',
  (commands) => {
    const graph = run(commands.reduce(run, EMPTY_GRAPH), { type: 'switchSize', byLinks: false })
    const alike = pictureAt(graph)
    expect(alike.nodes.every(({ size }) => size === 1)).toBe(true)
    const sized = run(graph, { type: 'switchSize', byLinks: true })
    const picture = pictureAt(sized)
    for (const { id, size } of picture.nodes) expect(size).toBe(sizeOf(linksOf(sized, id).length))
    expect(picture.nodes.map((node) => ({ ...node, size: 1 }))).toEqual(alike.nodes)
    expect(picture.edges).toEqual(alike.edges)
    expect(pictureAt(run(sized, { type: 'switchSize', byLinks: false }))).toEqual(alike)
  },
)
