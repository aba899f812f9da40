import cytoscape, { type Core } from 'cytoscape'
import type { Camera } from '../state/explorer/state.ts'
import type { Point } from '../state/graph/types.ts'
import { type CanvasEvents, listen } from './canvas-events.ts'
import { createDrawing, type Later } from './draw.ts'
import type { Picture } from './picture.ts'
import { stylesheet } from './stylesheet.ts'
import type { CanvasTheme } from './theme.ts'

/** The renderer: everything that the rest of the client knows of Cytoscape. */
export interface Canvas {
  /** Makes the canvas equal to the picture; what stands where it stood is not touched. */
  draw(picture: Picture): void
  setTheme(theme: CanvasTheme): void
  zoomBy(factor: number): void
  fit(): void
  setCamera(camera: Camera): void
  /** Shows everything when one of these is out of the window; else the window stays. */
  reveal(ids: readonly string[]): void
  /** Where an entity stands in the window of the canvas. */
  placeOf(id: string): Point | null
  resize(): void
  destroy(): void
}

/** From so many on, what is panned or zoomed is a picture of the canvas, which is drawn anew when the gesture ends. */
const MANY = 150
const PADDING = 16
/** What floats over the top and the bottom of a canvas that is high enough: filters in force, and the legend. */
const FLOATING = { height: 34, from: 400 }
/** What an entity takes around its place: its shape, and its name below. */
const MARGIN = { side: 66, above: 30, below: 80 }
/** Model units that a shape of twice the ordinary size takes on each side, beyond the ordinary one. */
const MORE = 25
const LEAST_ZOOM = 0.08
const MOST_ZOOM = 3
/** A map of few things is not blown up to fill the window. */
const MOST_ZOOM_TO_FIT = 1.1

/** @param calm whether the reader wants no motion */
export function createCanvas(
  container: HTMLElement,
  theme: CanvasTheme,
  events: CanvasEvents,
  calm: () => boolean,
): Canvas {
  const cy = cytoscape({
    container,
    style: stylesheet(theme),
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  stopWatchingAttributes(cy)
  const stopListening = listen(cy, events)
  const drawing = createDrawing(cy, inNextFrame(container, cy))

  /** Shows a rectangle of the model in the middle of the window. */
  const show = (box: { x1: number; y1: number; w: number; h: number }) => {
    const above = PADDING + (cy.height() < FLOATING.from ? 0 : FLOATING.height)
    const room = { width: Math.max(1, cy.width() - 2 * PADDING), height: Math.max(1, cy.height() - 2 * above) }
    const wanted = Math.min(room.width / Math.max(1, box.w), room.height / Math.max(1, box.h), MOST_ZOOM_TO_FIT)
    const zoom = Math.max(LEAST_ZOOM, wanted)
    look({ zoom, centre: { x: box.x1 + box.w / 2, y: box.y1 + box.h / 2 } })
  }
  const look = ({ zoom, centre }: Camera) => {
    const view = { zoom, pan: { x: cy.width() / 2 - centre.x * zoom, y: cy.height() / 2 - centre.y * zoom } }
    cy.stop()
    if (calm()) cy.viewport(view)
    else cy.animate(view, { duration: 250, easing: 'ease-out' })
  }
  /** Where the picture puts its entities: on the canvas they may still be on their way there. */
  let places: ReadonlyMap<string, Point> = new Map()
  let largest = 1
  const fit = () => {
    if (places.size === 0) return
    // What stands beside the canvas may have come or gone with what is drawn.
    cy.resize()
    const xs = [...places.values()].map(({ x }) => x)
    const ys = [...places.values()].map(({ y }) => y)
    const more = MORE * (largest - 1)
    const [x1, y1] = [Math.min(...xs) - MARGIN.side - more, Math.min(...ys) - MARGIN.above - more]
    const [x2, y2] = [Math.max(...xs) + MARGIN.side + more, Math.max(...ys) + MARGIN.below + more]
    show({ x1, y1, w: x2 - x1, h: y2 - y1 })
  }

  const placeOf = (id: string): Point | null => {
    const node = cy.nodes().getElementById(id)
    if (node.empty() || !node.visible()) return null
    const { x, y } = node.renderedPosition()
    return { x, y }
  }

  return {
    draw: (picture) => {
      places = new Map(picture.nodes.map(({ id, at }) => [id, at]))
      largest = Math.max(1, ...picture.nodes.map(({ size }) => size))
      drawing.draw(picture, calm())
      drawGesturesFast(cy, picture.nodes.length)
    },
    setTheme: (next) => void cy.style(stylesheet(next)),
    zoomBy: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    fit,
    setCamera: (camera) => {
      cy.viewport({
        zoom: camera.zoom,
        pan: { x: cy.width() / 2 - camera.centre.x * camera.zoom, y: cy.height() / 2 - camera.centre.y * camera.zoom },
      })
    },
    reveal: (ids) => {
      const out = ids.some((id) => {
        const at = places.get(id)
        if (!at) return false
        const [x, y] = [at.x * cy.zoom() + cy.pan().x, at.y * cy.zoom() + cy.pan().y]
        return x < 24 || y < 24 || x > cy.width() - 24 || y > cy.height() - 24
      })
      if (out) fit()
    },
    placeOf,
    resize: () => {
      cy.resize()
    },
    destroy: () => {
      drawing.stop()
      stopListening()
      cy.destroy()
    },
  }
}

/** As assistive technology is told, too: the container is busy until the last of it is drawn. */
function inNextFrame(container: HTMLElement, cy: Core): Later {
  let latest = 0
  return (act) => {
    const mine = ++latest
    container.ariaBusy = 'true'
    const done = () => {
      if (mine === latest) container.ariaBusy = null
    }
    const frame = requestAnimationFrame(() => {
      cy.one('render', done)
      act()
    })
    return () => {
      cancelAnimationFrame(frame)
      done()
    }
  }
}

/** The renderer draws everything anew whenever an attribute of its container changes, such as its label. */
function stopWatchingAttributes(cy: Core): void {
  const withRenderer = cy as unknown as { renderer(): { styleObserver?: MutationObserver } }
  withRenderer.renderer().styleObserver?.disconnect()
}

/** Not an option that can be set later; but the renderer reads it at each frame. */
function drawGesturesFast(cy: Core, nodes: number): void {
  const withRenderer = cy as unknown as { renderer(): { textureOnViewport: boolean } }
  withRenderer.renderer().textureOnViewport = nodes > MANY
}
