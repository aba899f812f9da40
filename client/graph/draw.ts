import type { CollectionReturnValue, Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape'
import type { Point } from '../state/graph/types.ts'
import { diameterOf } from './node-size.ts'
import type { Picture, PictureEdge, PictureNode } from './picture.ts'

/** Up to so many nodes glide to new places; more of them jump. */
const MOST_GLIDING = 200
const GLIDE = 350
/** As many new elements as a frame has time for. */
const AT_ONCE = 150
/** Elements that have left, invisible, and may come back: more of them would slow each frame. */
const MOST_ASIDE = 4_000

/** Does something a little later, unless the returned function is called before. */
export type Later = (act: () => void) => () => void

export interface Drawing {
  /**
   * Makes what is to be seen on the canvas equal to a picture by the smallest change. What has left is only invisible, so that
   * what comes back is as it was and costs little; what is new comes in several steps where it is much.
   */
  draw(picture: Picture, calm: boolean): void
  stop(): void
}

type Places = ReadonlyMap<string, Point>
type Data = Readonly<Record<string, unknown>> & { readonly id: string }
type Element = { readonly group: 'nodes' | 'edges'; readonly data: Data }

/** @param atOnce new elements in a step */
export function createDrawing(cy: Core, later: Later, atOnce = AT_ONCE): Drawing {
  /** Ids of what is on the canvas and invisible. (A line beside an invisible end is not so by itself.) */
  const aside = new Set<string>()
  let stopWaiting = () => {}

  const setAside = (wanted: ReadonlySet<string>, edges: readonly PictureEdge[]) => {
    const gone = cy.elements().filter((element) => !wanted.has(element.id()))
    gone.stop(true)
    const all = wanted.size === 0 || gone.length > MOST_ASIDE
    const pairs = new Set(edges.map(pairOf))
    // An invisible line beside a visible one would bend it.
    const out = all
      ? gone
      : gone.filter((element) => element.isEdge() && pairs.has(pairOf(element.data() as PictureEdge)))
    out.remove()
    out.forEach((element) => void aside.delete(element.id()))
    const leaving = gone.filter((element) => !element.removed() && !aside.has(element.id()))
    if (leaving.nonempty()) leaving.style('visibility', 'hidden')
    leaving.forEach((element) => void aside.add(element.id()))
  }

  /** What is there is as the picture has it, and what was aside is seen again, at its place; returns what is not there. */
  const renew = (elements: readonly Element[], places: Places): Element[] => {
    const back = cy.collection()
    const missing = elements.filter(({ data }) => {
      const element = cy.getElementById(data.id)
      if (element.empty()) return true
      update(element, data)
      if (!aside.delete(data.id)) return false
      back.merge(element)
      const at = places.get(data.id)
      if (at && isElsewhere(element, at)) element.position({ ...at })
      return false
    })
    if (back.nonempty()) back.style('visibility', 'visible')
    return missing
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
      let missing: readonly Element[] = []
      cy.batch(() => {
        setAside(new Set(elements.map(({ data }) => data.id)), picture.edges)
        missing = renew(elements, places)
      })
      place(cy, picture.nodes, calm)
      add(missing, places)
    },
    stop: () => stopWaiting(),
  }
}

/** The same for all lines between two entities. */
function pairOf({ source, target }: PictureEdge): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`
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
  const known = element.data() as Readonly<Record<string, unknown>>
  const changed = Object.keys(data).filter((key) => known[key] !== data[key])
  if (changed.length === 0) return
  element.data(data)
  if (changed.some((key) => OWN_LOOKS.has(key))) dress(element)
}

/**
 * What an element has alone: its words, and an entity its size. Not by mappings of the stylesheet: an element that one of
 * those concerns is styled anew whenever any of its data changes.
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
