/** What stands on the canvas and in the list, read from the renderer and from the document. */
import type { Core } from 'cytoscape'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export interface Elements {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

type Container = HTMLElement & { _cyreg: { cy: Core } }

export function canvasElements(page: Page): Promise<Elements> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('#map') as Container)._cyreg
    const ids = (of: { map: <T>(each: (one: { id(): string }) => T) => T[] }) => of.map((one) => one.id()).sort()
    return { nodes: ids(cy.nodes(':visible')), edges: ids(cy.edges(':visible')) }
  })
}

/** Unfolds the list and goes through it from its first row to its last: of a long one only what is in sight is in the page. */
export async function listElements(page: Page): Promise<Elements> {
  const unfold = page.locator('.twin__head button')
  if ((await unfold.count()) > 0 && /Unfold|Развернуть|жаю/.test(await unfold.innerText())) await unfold.click()
  return page.evaluate(async () => {
    const tree = document.querySelector('.tree') as HTMLElement
    const from = tree.scrollTop
    const [nodes, edges] = [new Set<string>(), new Set<string>()]
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let top = 0; ; top += Math.max(100, tree.clientHeight * 0.8)) {
      tree.scrollTop = top
      await frame()
      await frame()
      for (const row of tree.querySelectorAll<HTMLElement>('[data-row]')) {
        if (row.dataset['entity'] !== undefined) nodes.add(row.dataset['entity'])
        if (row.dataset['link'] !== undefined) edges.add(row.dataset['link'])
      }
      if (top + tree.clientHeight >= tree.scrollHeight) break
    }
    tree.scrollTop = from
    return { nodes: [...nodes].sort(), edges: [...edges].sort() }
  })
}

/** The promise that the list is the graph. */
export async function expectTwins(page: Page): Promise<Elements> {
  await settled(page)
  const canvas = await canvasElements(page)
  expect(await listElements(page)).toEqual(canvas)
  return canvas
}

/** Until nothing is under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const step = document.querySelector('[data-announce="step"]')?.textContent ?? ''
    return !step.includes('…') && document.querySelector('#map[aria-busy=true]') === null
  })
}

/** Until an entity is on the canvas. */
export async function onCanvas(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      (document.querySelector('#map') as Container | null)?._cyreg?.cy.getElementById(wanted).visible() ?? false,
    id,
  )
  await settled(page)
}

/** Where an entity or the middle of a link is in the window. */
export function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const map = document.querySelector('#map') as Container
    const element = map._cyreg.cy.getElementById(wanted)
    const box = map.getBoundingClientRect()
    const at = wanted.includes('~')
      ? map._cyreg.cy.edges().getElementById(wanted).renderedMidpoint()
      : element.renderedPosition()
    return { x: box.left + at.x, y: box.top + at.y }
  }, id)
}

export function positions(page: Page): Promise<Record<string, { x: number; y: number }>> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('#map') as Container)._cyreg
    return Object.fromEntries(cy.nodes(':visible').map((node) => [node.id(), { ...node.position() }]))
  })
}
