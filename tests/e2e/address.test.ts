import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeAddress } from '../../client/state/address/encode.ts'
import { EMPTY_ADDRESS } from '../../client/state/address/view-address.ts'
import type { TestApp } from '../support/app.ts'
import { canvasElements, onCanvas } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let ids: readonly string[] = []

beforeAll(async () => {
  app = await seedProduct()
  const { data } = await app.query('{ a: entity(id: "sanzhar-bokaev") { id } b: entity(id: "target-ai") { id } }')
  ids = [data['a'].id, data['b'].id]
})
afterAll(() => app?.stop())

const fragment = (id: string) =>
  encodeAddress({ ...EMPTY_ADDRESS, entities: [{ id, at: { x: 0, y: 0 }, pinned: false }] })

test('who goes on and at once back has the map of before, and its address', async () => {
  const [first = '', second = ''] = ids
  const { page, problems, close } = await visit(app.url, `/#${fragment(first)}`)
  try {
    await onCanvas(page, first)
    // The map has given its address.
    await page.waitForTimeout(600)
    const written = await page.evaluate(() => location.hash)
    await page.evaluate((hash) => (location.hash = hash), fragment(second))
    await page.waitForTimeout(50)
    await page.goBack()
    await page.waitForTimeout(1_500)
    expect((await canvasElements(page)).nodes).toEqual([first])
    expect(await page.evaluate(() => location.hash)).toBe(written)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
