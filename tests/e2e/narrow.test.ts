/** On a phone: one part of the explorer at a time, and ways back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { SMALL_DATASET } from '../support/small-dataset.ts'
import { expectAccessible } from './support/axe.ts'
import { onCanvas } from './support/map.ts'
import { startProduct } from './support/product.ts'
import { visit, type Visit } from './support/visit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startProduct(SMALL_DATASET)
})
afterAll(() => app?.stop())

const phone = { viewport: { width: 360, height: 740 } }

async function opened(options = {}): Promise<Visit> {
  const visited = await visit(app.url, '/', options)
  await visited.page.fill('#search', 'Acme')
  await visited.page.locator('.hit', { hasText: 'Acme' }).first().click()
  await onCanvas(visited.page, 'e-acme')
  return visited
}

test('Escape leaves the panel for where the reader was: the map, or the row of the list', async () => {
  const { page, problems, close } = await opened(phone)
  const pane = () => page.locator('.explorer').getAttribute('data-pane')
  const focused = (selector: string) =>
    page.waitForFunction((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
  try {
    await page.focus('#map')
    await page.keyboard.press('Enter')
    await focused('#panel')
    expect(await pane()).toBe('panel')
    // From anything in it.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await focused('#map')
    expect(await pane()).toBe('map')

    await page.getByRole('radio', { name: 'List' }).click()
    const row = page.getByRole('row', { name: /^Eye/ }).first()
    await row.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'Details' }).click()
    await page.locator('.panel').getByRole('heading', { name: 'Eye', exact: true }).waitFor()
    await page.focus('#panel')
    await page.keyboard.press('Escape')
    await expect.poll(() => row.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    expect(await pane()).toBe('list')

    // What is hidden for a screenshot has the same way back.
    await page.getByRole('radio', { name: 'Map' }).click()
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Hide names' }).click()
    await page.focus('#map')
    await page.keyboard.press('Enter')
    await focused('#panel')
    await page.keyboard.press('Escape')
    await focused('#map')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a date takes one line from the map, and what can be changed of it unfolds', async () => {
  const { page, problems, close } = await opened(phone)
  const height = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().height)
  try {
    await page.getByRole('button', { name: 'Date', exact: true }).click()
    await page.getByLabel('As it was in the world on').fill('2025-09')
    await page.locator('.as-of--past').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    const fold = page.getByRole('button', { name: 'in the world: September 2025', exact: true })
    await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('false')
    const takeOff = page.getByRole('button', { name: /^Take off/ })
    expect(await takeOff.count()).toBe(0)
    expect(await height('.explorer__date')).toBeLessThan(64)
    expect(await height('#map')).toBeGreaterThan(270)
    await expectAccessible(page, 'a date on a phone')
    await fold.press('Enter')
    expect(await takeOff.count()).toBe(1)
    await expectAccessible(page, 'a date on a phone, unfolded')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

    // With room enough nothing is folded.
    await fold.press('Enter')
    expect(await takeOff.count()).toBe(0)
    await page.setViewportSize({ width: 1280, height: 740 })
    expect(await takeOff.count()).toBe(1)
    expect(await fold.count()).toBe(0)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('while the dates are open, assistive technology has nothing of the page beneath', async () => {
  const { page, problems, close } = await opened()
  try {
    await page.getByRole('button', { name: 'Date', exact: true }).click()
    await page.getByLabel('As it was in the world on').fill('2025-09')
    await page.locator('.as-of--past').waitFor()
    // As the browser tells it: what Playwright reads as roles does not know `inert`.
    const cdp = await page.context().newCDPSession(page)
    const { nodes } = await cdp.send('Accessibility.getFullAXTree')
    const told = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`)
    expect(told).toContain('dialog Another date')
    expect(told.filter((one) => /^(main|region|treegrid|row|toolbar|banner|status) |Take off/.test(one))).toEqual([])
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
