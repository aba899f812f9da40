/** The legend's switch of sizes: on the canvas, in the address, in a saved picture, and taken back. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sizeOf } from '../../client/graph/node-size.ts'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { canvasElements, onCanvas, positions } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let id = ''

beforeAll(async () => {
  app = await seedProduct()
  const { data } = await app.query('{ entity(id: "hikvision") { id } }')
  id = data['entity'].id
})
afterAll(() => app?.stop())

/** Diameters on the canvas, to that of the same shape at its ordinary size. */
function sizes(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('#map') as any)._cyreg
    const slender = ['star', 'diamond', 'triangle', 'vee']
    return Object.fromEntries(
      cy
        .nodes(':visible')
        .map((node: any) => [node.id(), node.width() / (slender.includes(node.style('shape') as string) ? 50 : 40)]),
    )
  })
}

test('entities grow with their links, stand where they stood, and the address and the picture tell the same', async () => {
  const { page, problems, close } = await visit(app.url, '/', { viewport: { width: 1600, height: 900 } })
  try {
    await page.fill('#search', 'Hikvision')
    await page.waitForSelector('.hit')
    await page.keyboard.press('Enter')
    await onCanvas(page, id)
    const places = await positions(page)
    const alike = await sizes(page)
    expect(new Set(Object.values(alike))).toEqual(new Set([1]))

    await page.getByRole('radio', { name: 'by links on the map' }).press('Space')
    await page.waitForFunction(() => location.hash.includes('&z=1'))
    const { edges } = await canvasElements(page)
    const linksOf = (one: string) => edges.filter((edge) => edge.split('~').includes(one)).length
    const sized = await sizes(page)
    for (const [one, size] of Object.entries(sized)) expect(size, one).toBeCloseTo(sizeOf(linksOf(one)), 3)
    expect(new Set(Object.values(sized)).size).toBeGreaterThan(1)
    expect(await positions(page)).toEqual(places)
    await expectAccessible(page, 'a map with sizes')

    await page.getByRole('button', { name: 'Export' }).click()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'SVG' }).click(),
    ])
    const drawing = await readFile(await saved.path(), 'utf8')
    const scales = new Map(
      [...drawing.matchAll(/data-entity="([^"]+)".*?scale\(([\d.]+)\)/g)].map(([, one, scale]) => [one, Number(scale)]),
    )
    const ordinary = 44 / 24
    for (const [one, size] of Object.entries(sized)) expect(scales.get(one)! / ordinary, one).toBeCloseTo(size, 1)
    expect(drawing).toMatch(/By links, the area of a/)

    await page.reload()
    await onCanvas(page, id)
    expect(await sizes(page)).toEqual(sized)
    await page.getByRole('radio', { name: 'all alike' }).press('Space')
    await page.waitForFunction(() => !location.hash.includes('&z=1'))
    expect(await sizes(page)).toEqual(alike)
    await page.getByRole('button', { name: 'Undo: switch in the legend' }).click()
    await page.waitForFunction(() => location.hash.includes('&z=1'))
    expect(await sizes(page)).toEqual(sized)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
