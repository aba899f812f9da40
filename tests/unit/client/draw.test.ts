import cytoscape, { type Core } from 'cytoscape'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createDrawing, type Drawing } from '../../../client/graph/draw.ts'
import type { Picture, PictureEdge, PictureNode } from '../../../client/graph/picture.ts'

let cy: Core
let drawing: Drawing
let waiting: (() => void)[] = []

beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true })
  waiting = []
  const later = (act: () => void) => {
    waiting.push(act)
    return () => void (waiting = waiting.filter((one) => one !== act))
  }
  drawing = createDrawing(cy, later, 3)
})
afterEach(() => cy.destroy())

const step = () => waiting.shift()?.()
const shown = () => cy.elements(':visible').map((element) => element.id())

const node = (id: string, more: Partial<PictureNode> = {}): PictureNode => ({
  id,
  label: id,
  kind: 'Person',
  at: { x: 1, y: 2 },
  size: 1,
  pinned: false,
  noted: false,
  selected: false,
  cursor: false,
  group: null,
  vague: false,
  rest: null,
  ...more,
})
const edge = (source: string, target: string): PictureEdge =>
  ({ id: `${source}~${target}`, source, target, label: '', selected: false }) as PictureEdge
const pair: Picture = { nodes: [node('a'), node('b')], edges: [edge('a', 'b')] }
const NOTHING: Picture = { nodes: [], edges: [] }

it('brings back the elements that went, as the picture has them now', () => {
  drawing.draw(pair, true)
  const [b, ab] = [cy.getElementById('b')[0], cy.getElementById('a~b')[0]]
  drawing.draw({ nodes: [node('a')], edges: [] }, true)
  expect(shown()).toEqual(['a'])
  drawing.draw({ ...pair, nodes: [node('a'), node('b', { label: 'B', at: { x: 7, y: 8 } })] }, true)
  expect(cy.getElementById('b')[0]).toBe(b)
  expect(cy.getElementById('a~b')[0]).toBe(ab)
  expect(cy.getElementById('b').data('label')).toBe('B')
  expect(cy.getElementById('b').position()).toEqual({ x: 7, y: 8 })
  expect(cy.getElementById('a~b').target()[0]).toBe(b)
})

it('makes anew what comes back after the map was empty', () => {
  drawing.draw(pair, true)
  const b = cy.getElementById('b')[0]
  drawing.draw({ nodes: [node('a')], edges: [] }, true)
  drawing.draw(NOTHING, true)
  expect(cy.elements().length).toBe(0)
  drawing.draw(pair, true)
  expect(cy.getElementById('b')[0]).not.toBe(b)
  expect(shown().sort()).toEqual(['a', 'a~b', 'b'])
})

it('leaves no invisible line beside a visible one, which it would bend', () => {
  const second = { ...edge('b', 'a'), id: 'b~a' }
  const both: Picture = { ...pair, edges: [...pair.edges, second] }
  const ids = () => cy.edges().map((one) => one.id())
  drawing.draw(both, true)
  drawing.draw(pair, true)
  expect(ids()).toEqual(['a~b'])
  drawing.draw(both, true)
  drawing.draw({ ...pair, edges: [] }, true)
  expect(shown().sort()).toEqual(['a', 'b'])
  drawing.draw({ ...pair, edges: [second] }, true)
  expect(ids()).toEqual(['b~a'])
  drawing.draw(both, true)
  expect(shown().sort()).toEqual(['a', 'a~b', 'b', 'b~a'])
})

it('a line that is left out stays so when an end of it comes back, and comes when it is wanted', () => {
  const bc = edge('b', 'c')
  const all: Picture = { nodes: [node('a'), node('b'), node('c')], edges: [...pair.edges, bc] }
  const steps: readonly [Picture, readonly string[]][] = [
    [{ ...all, nodes: all.nodes.slice(0, 2), edges: pair.edges }, ['a', 'a~b', 'b']],
    [{ ...all, edges: pair.edges }, ['a', 'a~b', 'b', 'c']],
    [{ ...all, nodes: [node('a')], edges: [] }, ['a']],
    [all, ['a', 'a~b', 'b', 'b~c', 'c']],
    [{ ...all, edges: [] }, ['a', 'b', 'c']],
    [{ ...all, nodes: [node('b')], edges: [] }, ['b']],
    [{ ...all, edges: [bc] }, ['a', 'b', 'b~c', 'c']],
  ]
  drawing.draw(all, true)
  step()
  for (const [picture, ids] of steps) {
    drawing.draw(picture, true)
    expect(shown().sort()).toEqual(ids)
  }
  expect(waiting).toHaveLength(0)
})

it('what is invisible is taken off where it would be very much', () => {
  const nodes = Array.from({ length: 4_002 }, (_, at) => node(`n${at}`))
  const whole = createDrawing(cy, () => () => {}, nodes.length)
  whole.draw({ nodes, edges: [] }, true)
  whole.draw({ nodes: nodes.slice(0, 2), edges: [] }, true)
  expect(cy.nodes().length).toBe(4_002)
  whole.draw({ nodes: nodes.slice(0, 1), edges: [] }, true)
  expect(shown()).toEqual(['n0'])
  expect(cy.nodes().length).toBe(1)
  whole.draw({ nodes: nodes.slice(0, 2), edges: [] }, true)
  expect(shown()).toEqual(['n0', 'n1'])
})

it('lets much come in several steps, nodes before edges, and the picture that comes next goes on from there', () => {
  const many: Picture = { nodes: ['a', 'b', 'c', 'd'].map((id) => node(id)), edges: [edge('a', 'b'), edge('c', 'd')] }
  drawing.draw(many, true)
  expect(shown()).toEqual(['a', 'b', 'c'])
  const without = { nodes: many.nodes.slice(1), edges: [edge('c', 'd')] }
  drawing.draw(without, true)
  expect(waiting).toHaveLength(0)
  expect(shown().sort()).toEqual(['b', 'c', 'c~d', 'd'])
  drawing.draw({ nodes: [...many.nodes, node('e'), node('f'), node('g')], edges: many.edges }, true)
  expect(shown()).not.toContain('a~b')
  step()
  step()
  expect(shown().sort()).toEqual(['a', 'a~b', 'b', 'c', 'c~d', 'd', 'e', 'f', 'g'])
  expect(waiting).toHaveLength(0)
})

it('brings nothing more once it is stopped', () => {
  drawing.draw({ nodes: ['a', 'b', 'c', 'd'].map((id) => node(id)), edges: [] }, true)
  drawing.stop()
  expect(waiting).toHaveLength(0)
  expect(shown()).toEqual(['a', 'b', 'c'])
})

it('its words and its size are those of the picture, also when they change, and in another theme', () => {
  const looks = (id: string) => {
    const element = cy.getElementById(id)
    return [element.style('label'), element.style('width'), element.style('height')]
  }
  drawing.draw({ nodes: [node('a', { rest: 12 }), node('b')], edges: [{ ...pair.edges[0]!, label: 'owns' }] }, true)
  expect(looks('a')).toEqual(['a\n+12', '40px', '40px'])
  expect(cy.getElementById('a~b').style('label')).toBe('owns')
  drawing.draw({ nodes: [node('a', { size: 2 }), node('b', { label: 'B' })], edges: [pair.edges[0]!] }, true)
  expect(looks('a')).toEqual(['a', '80px', '80px'])
  expect(looks('b')).toEqual(['B', '40px', '40px'])
  expect(cy.getElementById('a~b').style('label')).toBe('')
  cy.style([{ selector: 'node', style: { color: '#123456' } }])
  expect(looks('a')).toEqual(['a', '80px', '80px'])
  expect(cy.getElementById('a').style('color')).toBe('rgb(18,52,86)')
})

it('what comes back unchanged keeps its looks, and has those of what changed meanwhile', () => {
  drawing.draw(pair, true)
  drawing.draw({ nodes: [node('a')], edges: [] }, true)
  drawing.draw({ nodes: [node('a'), node('b', { label: 'B', size: 2 })], edges: pair.edges }, true)
  expect(cy.getElementById('b').style('label')).toBe('B')
  expect(cy.getElementById('b').style('width')).toBe('80px')
})
