import { test } from '@fast-check/vitest'
import cytoscape, { type Core } from 'cytoscape'
import fc from 'fast-check'
import { expect } from 'vitest'
import { createDrawing, type Later } from '../../../client/graph/draw.ts'
import { pictureOf } from '../../../client/graph/picture.ts'
import { ontologyTexts } from '../../../client/i18n/generated/ontology.en.ts'
import { createExplorer } from '../../../client/state/explorer/create-explorer.ts'
import { stepBack, stepForward } from '../../../client/state/explorer/selection.ts'
import type { ExplorerState } from '../../../client/state/explorer/state.ts'
import { toAddress } from '../../../client/state/explorer/to-address.ts'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { EMPTY_ADDRESS } from '../../../client/state/address/view-address.ts'
import { drawn as drawnMap } from '../../../client/state/graph/drawn.ts'
import { outline } from '../../../client/state/graph/outline.ts'
import { fakeSource } from '../../unit/client/fake-source.ts'
import { bytes, command } from './arbitraries.ts'

/** Commands, with a step back or forward now and then. */
const moves = fc.array(fc.oneof({ weight: 5, arbitrary: command }, fc.constantFrom('back' as const, 'on' as const)), {
  minLength: 50,
  maxLength: 80,
})

test.prop([moves], { numRuns: 25 })(
  'the canvas and the list hold the same after each of fifty commands, and all undone they are as before',
  (steps) => {
    const explorer = createExplorer({
      source: fakeSource([]),
      tidy: async () => new Map(),
      layers: async () => new Map(),
      chain: async () => new Map(),
    })
    // A renderer without a window: the one that the page has, drawn by the same hand.
    const cy = cytoscape({ headless: true, styleEnabled: true })
    const drawOn = inSmallSteps(cy)
    const start = textOf(explorer.store.get())
    let drawn = 0
    explorer.store.subscribe(() => {
      drawn++
      drawOn(explorer.store.get())
      expect(onCanvas(cy)).toEqual(inList(explorer.store.get()))
    })
    for (const step of steps) {
      if (step === 'back') explorer.change(stepBack)
      else if (step === 'on') explorer.change(stepForward)
      else explorer.do('move', step)
    }
    expect(drawn).toBeGreaterThan(0)
    while (explorer.store.get().history.past.length > 0) explorer.change(stepBack)
    expect(textOf(explorer.store.get())).toBe(start)
    expect(onCanvas(cy)).toEqual({ nodes: [], edges: [] })
    cy.destroy()
  },
)

function textOf(state: ExplorerState): string {
  return bytes(state.history.graph) + encodeAddress(toAddress(state) ?? EMPTY_ADDRESS)
}

/** Two new elements at a time; now and then a picture comes while the one before is still coming. */
function inSmallSteps(cy: Core): (state: ExplorerState) => void {
  let next: (() => void) | null = null
  const takeStep = () => {
    const step = next
    next = null
    step?.()
  }
  const later: Later = (act) => {
    next = act
    return () => {
      next = null
    }
  }
  const drawing = createDrawing(cy, later, 2)
  let pictures = 0
  return ({ history: { graph }, selected, selectedLink, cursor }) => {
    const picture = pictureOf({ graph, selected, selectedLink, cursor }, { lang: 'en', texts: ontologyTexts })
    drawing.draw(picture, true)
    if (pictures++ % 2 === 1) {
      takeStep()
      drawing.draw(picture, true)
    }
    while (next) takeStep()
  }
}

interface Elements {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

/** With the ends of every edge and the place of every node: as the renderer has them. */
function onCanvas(cy: Core): Elements {
  return {
    nodes: cy
      .nodes(':visible')
      .map((node) => `${node.id()} ${node.position().x} ${node.position().y}`)
      .sort(),
    edges: cy
      .edges(':visible')
      .map((edge) => `${edge.id()} ${edge.source().id()} ${edge.target().id()}`)
      .sort(),
  }
}

function inList({ history }: ExplorerState): Elements {
  const graph = drawnMap(history.graph)
  const rows = outline(graph, (one, other) => (one.id < other.id ? -1 : 1))
  const links = rows.flatMap(({ groups }) => groups.flatMap((group) => group.rows.map(({ link }) => link)))
  return {
    nodes: rows.map(({ card: { id } }) => `${id} ${graph.positions.get(id)?.x} ${graph.positions.get(id)?.y}`).sort(),
    edges: [...new Set(links.map(({ id, subject, object }) => `${id} ${subject} ${object}`))].sort(),
  }
}
