import type { Core, EventObject } from 'cytoscape'
import type { Camera } from '../state/explorer/state.ts'
import type { Point } from '../state/graph/types.ts'

/** What the reader does on the canvas with a mouse, a pen or a finger. */
export interface CanvasEvents {
  /** `also`: with Shift, Ctrl or ⌘ held, what was marked before stays marked. */
  readonly onEntity: (id: string, also: boolean) => void
  readonly onLink: (id: string) => void
  readonly onNothing: () => void
  /** Twice on the same entity. */
  readonly onEntityTwice: (id: string) => void
  /** A menu is asked for, at a place in the window of the canvas. */
  readonly onMenu: (id: string, at: Point) => void
  readonly onDragged: (places: Map<string, Point>) => void
  readonly onCamera: (camera: Camera) => void
}

const CAMERA_REST = 150

export function listen(cy: Core, events: CanvasEvents): () => void {
  let timer = 0
  cy.on('tap', 'node', (event) => events.onEntity(event.target.id(), withModifier(event)))
  cy.on('tap', 'edge', (event) => events.onLink(event.target.id()))
  cy.on('tap', (event) => {
    if (event.target === cy) events.onNothing()
  })
  cy.on('dbltap', 'node', (event) => events.onEntityTwice(event.target.id()))
  cy.on('cxttap taphold', 'node', (event) => events.onMenu(event.target.id(), { ...event.renderedPosition }))
  cy.on('dragfree', 'node', (event) => {
    const { x, y } = event.target.position()
    events.onDragged(new Map([[event.target.id(), { x: Math.round(x), y: Math.round(y) }]]))
  })
  cy.on('viewport', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => events.onCamera(cameraOf(cy)), CAMERA_REST)
  })
  return () => clearTimeout(timer)
}

function withModifier(event: EventObject): boolean {
  const from = event.originalEvent as MouseEvent | undefined
  return Boolean(from?.shiftKey || from?.ctrlKey || from?.metaKey)
}

function cameraOf(cy: Core): Camera {
  const zoom = cy.zoom()
  const pan = cy.pan()
  return { zoom, centre: { x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom } }
}
