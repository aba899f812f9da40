import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape'
import { diameterOf } from './node-size.ts'
import type { Picture, PictureNode } from './picture.ts'

/** Up to so many nodes glide to new places; more of them jump. */
const MOST_GLIDING = 200
const GLIDE = 350

/** Makes the canvas equal to a picture by the smallest change. */
export function draw(cy: Core, picture: Picture, calm: boolean): void {
  cy.batch(() => {
    const wanted = new Set([...picture.nodes, ...picture.edges].map(({ id }) => id))
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove()
    const added: ElementDefinition[] = []
    for (const node of picture.nodes) {
      const element = cy.getElementById(node.id)
      if (element.empty()) added.push({ group: 'nodes', data: nodeData(node), position: { ...node.at } })
      else update(element, nodeData(node))
    }
    for (const edge of picture.edges) {
      const element = cy.getElementById(edge.id)
      if (element.empty()) added.push({ group: 'edges', data: { ...edge } })
      else update(element, { ...edge })
    }
    cy.add(added)
  })
  place(cy, picture.nodes, calm)
}

/** Cytoscape restyles an element whenever its data is set, also to what it was. */
function update(element: CollectionReturnValue, data: Readonly<Record<string, unknown>>): void {
  const known = element.data() as Readonly<Record<string, unknown>>
  if (Object.keys(data).some((key) => known[key] !== data[key])) element.data(data)
}

/** Everything but the place. */
function nodeData({ rest, at: _, size, ...node }: PictureNode): Record<string, unknown> {
  const diameter = diameterOf(node.kind, size)
  return { ...node, diameter, label: rest ? `${node.label}\n+${rest}` : node.label }
}

function place(cy: Core, nodes: readonly PictureNode[], calm: boolean): void {
  const moved = nodes.filter(({ id, at }) => {
    const element = cy.getElementById(id)
    if (element.grabbed()) return false
    const { x, y } = element.position()
    return Math.abs(x - at.x) > 0.5 || Math.abs(y - at.y) > 0.5
  })
  const glide = !calm && moved.length <= MOST_GLIDING
  for (const { id, at } of moved) {
    const element = cy.getElementById(id)
    element.stop(true)
    if (glide) element.animate({ position: { ...at } }, { duration: GLIDE, easing: 'ease-in-out' })
    else element.position({ ...at })
  }
}
