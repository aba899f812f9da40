import { describe, expect, it } from 'vitest'
import { edgeRoutes } from '../../../client/graph/export/edge-route.ts'
import { pictureSvg } from '../../../client/graph/export/picture-svg.ts'
import { xml, xmlText } from '../../../client/state/export/xml-tree.ts'
import { LIGHT } from '../../../client/graph/export/svg-theme.ts'
import { textWidth, wrapped } from '../../../client/graph/export/wrapped.ts'
import type { Picture, PictureEdge } from '../../../client/graph/picture.ts'

const node = (id: string, x: number, label = id, size = 1) =>
  ({
    id,
    label,
    kind: 'Company',
    at: { x, y: 0 },
    size,
    pinned: false,
    noted: false,
    selected: false,
    cursor: false,
    vague: false,
    rest: null,
    group: null,
  }) as const
const edge = (id: string, source: string, target: string): PictureEdge => ({
  id,
  source,
  target,
  label: `≠ ${id}`,
  group: 'supply',
  evidence: 'disputed',
  origins: 2,
  selected: false,
  near: false,
})

describe('a drawing', () => {
  const picture: Picture = {
    nodes: [node('a', 0, 'Ministry <of> "A" & B'), node('b', 300), node('c', 600)],
    edges: [edge('1', 'a', 'b'), edge('2', 'b', 'a'), edge('3', 'a', 'c')],
  }
  const { root } = pictureSvg(picture, LIGHT, 'A map')

  it('holds every entity and link with its words as text', () => {
    const text = xmlText(root)
    for (const { id } of picture.nodes) expect(text).toContain(`data-entity="${id}"`)
    for (const { id } of picture.edges) expect(text).toContain(`data-link="${id}"`)
    expect(text).toContain('<title>Ministry &lt;of&gt; &quot;A&quot; &amp; B</title>')
    expect(text).not.toMatch(/NaN|undefined/)
  })

  it('marks notes by the numbers that it is given, and none otherwise', () => {
    expect(xmlText(root)).not.toContain('data-note')
    const noted = xmlText(pictureSvg(picture, LIGHT, '', new Map([['b', 12]])).root)
    expect([...noted.matchAll(/data-note="(\w+)".*?>(\d+)<\/tspan>/g)].map(([, id, number]) => [id, number])).toEqual([
      ['b', '12'],
    ])
    expect(noted).not.toMatch(/NaN|undefined/)
  })

  it('draws each as large as it is on the canvas, and ends its lines at its rim', () => {
    const sized = pictureSvg({ nodes: [node('a', 0, 'a', 2), node('b', 300)], edges: [edge('1', 'b', 'a')] }, LIGHT, '')
    const scales = [...xmlText(sized.root).matchAll(/data-entity.*?scale\(([\d.]+)\)/g)].map(([, scale]) =>
      Number(scale),
    )
    expect(scales[0]! / scales[1]!).toBeCloseTo(2, 1)
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 300, y: 0 }],
    ])
    const endOf = (sizes?: ReadonlyMap<string, number>) =>
      edgeRoutes([edge('1', 'b', 'a')], places, sizes)[0]!.route.to.x
    expect(endOf(new Map([['a', 2]]))).toBe(2 * endOf())
  })

  it('leaves a picture of nothing without trouble', () => {
    expect(xmlText(pictureSvg({ nodes: [], edges: [] }, LIGHT, '').root)).toMatch(/^<svg .*<\/svg>$/)
  })
})

describe('routes', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 300, y: 0 }],
    ['c', { x: 600, y: 0 }],
  ])

  it('keep lines between the same two apart, whichever way they point', () => {
    const routes = edgeRoutes([edge('1', 'a', 'b'), edge('2', 'b', 'a'), edge('3', 'a', 'b')], places)
    const heights = routes.map(({ route }) => Math.round(route.middle.y)).sort((x, y) => x - y)
    expect(heights[1]! - heights[0]!).toBeGreaterThan(30)
    expect(heights[2]! - heights[1]!).toBeGreaterThan(30)
  })

  it('go past a node that stands in the way', () => {
    const [straight] = edgeRoutes([edge('1', 'a', 'b')], places)
    const [past] = edgeRoutes([edge('1', 'a', 'c')], places)
    expect(straight?.route.middle.y).toBe(0)
    expect(Math.abs(past?.route.middle.y ?? 0)).toBeGreaterThan(60)
  })

  it('leave out a line without an end', () => {
    expect(edgeRoutes([edge('1', 'a', 'nowhere')], places)).toEqual([])
  })
})

it('what XML cannot hold is left out, and the rest escaped', () => {
  expect(xmlText(xml('text', { id: '"<' }, ['a\u0000\uD800b & <c>']))).toBe(
    '<text id="&quot;&lt;">ab &amp; &lt;c&gt;</text>',
  )
})

it('lines are broken at blanks and none is lost', () => {
  const text = 'Ministry of Artificial Intelligence and Digital Development of Kazakhstan'
  const lines = wrapped(text, 150, 12)
  expect(lines.join(' ')).toBe(text)
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(150)
  expect(wrapped('Donaudampfschifffahrtsgesellschaft', 20, 12)).toHaveLength(1)
})
