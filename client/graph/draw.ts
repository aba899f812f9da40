import type { CollectionReturnValue, Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape'
import type { Point } from '../state/graph/types.ts'
import { diameterOf } from './node-size.ts'
import type { Picture, PictureNode } from './picture.ts'

/** Up to so many nodes glide to new places; more of them jump. */
const MOST_GLIDING = 200
const GLIDE = 350
/** As many new elements as a frame has time for. */
const AT_ONCE = 150
/** Elements that have left and may come back. */
const MOST_ASIDE = 4_000

/** Does something a little later, unless the returned function is called before. */
export type Later = (act: () => void) => () => void

export interface Drawing {
  /**
   * Makes the canvas equal to a picture by the smallest change. What has left and comes back is the element that went; what
   * is new comes in several steps where it is much.
   */
  draw(picture: Picture, calm: boolean): void
  /** What has left is made anew when it comes back: it would have the looks of before. */
  forget(): void
  stop(): void
}

type Places = ReadonlyMap<string, Point>
type Data = Readonly<Record<string, unknown>> & { readonly id: string }
type Element = { readonly group: 'nodes' | 'edges'; readonly data: Data }

/** @param atOnce new elements in a step */
export function createDrawing(cy: Core, later: Later, atOnce = AT_ONCE): Drawing {
  const aside = new Map<string, SingularElementReturnValue>()
  let stopWaiting = () => {}

  const setAside = (wanted: ReadonlySet<string>) => {
    const gone = cy.elements().filter((element) => !wanted.has(element.id()))
    gone.stop(true)
    gone.remove()
    gone.forEach((element) => void aside.set(element.id(), element))
    // All or none of them: an edge that is aside has its ends on the canvas, or aside as well.
    if (aside.size > MOST_ASIDE || wanted.size === 0) aside.clear()
  }

  /** At once, however many: each costs a fraction of a new one. */
  const bringBack = (missing: readonly Element[], places: Places) => {
    const back = cy.collection()
    for (const { data } of missing) {
      const element = aside.get(data.id)
      if (element) back.merge(element)
    }
    back.restore()
    for (const { data } of missing) {
      if (!aside.delete(data.id)) continue
      const element = cy.getElementById(data.id)
      update(element, data)
      const at = places.get(data.id)
      if (at && isElsewhere(element, at)) element.position({ ...at })
    }
  }

  const add = (missing: readonly Element[], places: Places) => {
    const withPlace = ({ group, data }: Element): ElementDefinition => {
      const at = places.get(data.id)
      return { group, data: { ...data }, ...(at && { position: { ...at } }) }
    }
    cy.batch(() => cy.add(missing.slice(0, atOnce).map(withPlace)).forEach(dress))
    const rest = missing.slice(atOnce)
    if (rest.length > 0) stopWaiting = later(() => add(rest, places))
  }

  return {
    draw: (picture, calm) => {
      stopWaiting()
      const elements = elementsOf(picture)
      const places = new Map(picture.nodes.map(({ id, at }) => [id, at]))
      const isMissing = ({ data }: Element) => cy.getElementById(data.id).empty()
      cy.batch(() => {
        setAside(new Set(elements.map(({ data }) => data.id)))
        for (const { data } of elements) update(cy.getElementById(data.id), data)
        bringBack(elements.filter(isMissing), places)
      })
      place(cy, picture.nodes, calm)
      add(elements.filter(isMissing), places)
    },
    forget: () => aside.clear(),
    stop: () => stopWaiting(),
  }
}

/** Nodes before the edges that need them. */
function elementsOf({ nodes, edges }: Picture): Element[] {
  return [
    ...nodes.map((node): Element => ({ group: 'nodes', data: nodeData(node) })),
    ...edges.map((edge): Element => ({ group: 'edges', data: { ...edge } })),
  ]
}

/** Cytoscape restyles an element whenever its data is set, also to what it was. */
function update(element: SingularElementReturnValue, data: Data): void {
  if (element.empty()) return
  const known = element.data() as Readonly<Record<string, unknown>>
  const changed = Object.keys(data).filter((key) => known[key] !== data[key])
  if (changed.length === 0) return
  element.data(data)
  if (changed.some((key) => OWN_LOOKS.has(key))) dress(element)
}

/**
 * What an element has alone: its words, and an entity its size. Not by mappings of the stylesheet: an element that one of
 * those concerns is styled anew whenever it comes back, whether anything of it has changed or not.
 */
function dress(element: SingularElementReturnValue): void {
  const { label, diameter } = element.data() as { readonly label: string; readonly diameter?: number }
  element.style({ label, ...(diameter !== undefined && { width: diameter, height: diameter }) })
}
const OWN_LOOKS: ReadonlySet<string> = new Set(['label', 'diameter'])

/** Everything but the place. */
function nodeData({ rest, at: _, size, ...node }: PictureNode): Data {
  const diameter = diameterOf(node.kind, size)
  return { ...node, diameter, label: rest ? `${node.label}\n+${rest}` : node.label }
}

function isElsewhere(element: CollectionReturnValue, at: Point): boolean {
  const { x, y } = element.position()
  return Math.abs(x - at.x) > 0.5 || Math.abs(y - at.y) > 0.5
}

function place(cy: Core, nodes: readonly PictureNode[], calm: boolean): void {
  const moved = nodes.filter(({ id, at }) => {
    const element = cy.getElementById(id)
    return element.nonempty() && !element.grabbed() && isElsewhere(element, at)
  })
  const glide = !calm && moved.length <= MOST_GLIDING
  for (const { id, at } of moved) {
    const element = cy.getElementById(id)
    element.stop(true)
    if (glide) element.animate({ position: { ...at } }, { duration: GLIDE, easing: 'ease-in-out' })
    else element.position({ ...at })
  }
}
