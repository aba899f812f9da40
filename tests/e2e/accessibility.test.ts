import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { onCanvas } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let bokaev = ''
let disputed = ''

beforeAll(async () => {
  app = await seedProduct()
  const { data } = await app.query(
    '{ entity(id: "sanzhar-bokaev") { id } claims(filter: { statuses: [disputed] }, first: 1) { nodes { id } } }',
  )
  bokaev = data['entity'].id
  disputed = data['claims'].nodes[0].id
})
afterAll(() => app?.stop())

test.each([false, true])('every screen passes axe (dark: %s)', async (dark) => {
  const { page, problems, close } = await visit(app.url, '/', { dark })
  try {
    await page.waitForSelector('.start__stats')
    await expectAccessible(page, 'start page')
    await page.fill('#search', 'Bokayev')
    await page.waitForSelector('.hit')
    await expectAccessible(page, 'suggestions', true)
    await page.press('#search', 'Enter')
    await onCanvas(page, bokaev)
    await page.waitForSelector('.relations')
    await expectAccessible(page, 'map with an entity')
    await page.click('.legend__toggle')
    await page.click('.twin__head button')
    await expectAccessible(page, 'map with legend and unfolded list')
    await page.locator('.tree [data-link]').first().click()
    await page.waitForSelector('.stance')
    await expectAccessible(page, 'link')
    await page.focus('#map')
    await page.keyboard.press('Shift+Slash')
    await page.waitForSelector('[role=dialog]')
    await expectAccessible(page, 'keys', true)
    await page.keyboard.press('Escape')
    await page.focus('#map')
    await page.keyboard.press('KeyE')
    await page.waitForSelector('[role=menuitem]:not([aria-disabled])')
    await expectAccessible(page, 'menu', true)
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Connections' }).click()
    await page.locator('.policy > summary').click()
    await expectAccessible(page, 'connections')
    for (const path of [`/claims/${disputed}`, `/entities/${bokaev}`, '/help', '/about']) {
      await page.goto(new URL(path, app.url).href)
      await page.waitForSelector('h1')
      await page.waitForFunction(() => document.querySelector('main .loading') === null)
      await expectAccessible(page, path)
    }
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
