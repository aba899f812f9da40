import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { canvasElements, expectTwins, onCanvas, settled } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let bokaev = ''

beforeAll(async () => {
  app = await seedProduct()
  const { data } = await app.query('{ entity(id: "sanzhar-bokaev") { id } }')
  bokaev = data['entity'].id
})
afterAll(() => app?.stop())

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')
const said = (page: Page, what: 'place' | 'step') => page.locator(`[data-announce="${what}"]`).innerText()

/** A key as a Russian layout sends it: the place of the key, and a Cyrillic letter. */
function cyrillic(page: Page, code: string, key: string): Promise<void> {
  return page.evaluate(
    ([place, letter]) => {
      const press = new KeyboardEvent('keydown', { code: place, key: letter, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(press)
    },
    [code, key] as const,
  )
}

/** Counts changes of the page after which nothing has the focus: a key pressed then would reach nothing. */
function countLostFocus(): void {
  const { dataset } = document.body
  dataset['lostFocus'] = '0'
  new MutationObserver(() => {
    if (document.activeElement === document.body) dataset['lostFocus'] = String(Number(dataset['lostFocus']) + 1)
  }).observe(document.body, { subtree: true, childList: true })
}

test('without a mouse: search, walk, expand, evidence, path, undo', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.waitForSelector('#search')
    await page.keyboard.press('Control+KeyK')
    expect(await focusedId(page)).toBe('search')
    await page.keyboard.type('Bokayev')
    await page.keyboard.press('Enter')
    await onCanvas(page, bokaev)
    await expect.poll(() => focusedId(page)).toBe('map')
    const first = await expectTwins(page)
    await page.focus('#map')

    // The walk says where it stands.
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => said(page, 'place')).toMatch(/^(?!Sanzhar Bokayev).+, .+, \d+ links?\./)
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedId(page)).toBe('panel')
    await page.keyboard.press('Escape')
    expect(await focusedId(page)).toBe('map')

    // Links of the entity, one by one; Enter opens the evidence.
    await page.keyboard.press('KeyL')
    await expect.poll(() => said(page, 'place')).toMatch(/^Link: /)
    await page.waitForSelector('.panel .stance')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedId(page)).toBe('panel')
    await page.keyboard.press('Escape')

    // Expand from the menu of relations, on a Cyrillic layout.
    await cyrillic(page, 'KeyE', 'у')
    await page.locator('[role=menuitem]', { hasText: 'Every relation' }).waitFor()
    await page.evaluate(countLostFocus)
    await page.keyboard.press('Enter')
    expect(await focusedId(page)).toBe('map')
    await settled(page)
    expect(await page.evaluate(() => document.body.dataset['lostFocus'])).toBe('0')
    await expect.poll(async () => (await canvasElements(page)).nodes.length).toBeGreaterThan(first.nodes.length)
    const second = await expectTwins(page)
    await page.focus('#map')

    // Hide and undo.
    await page.keyboard.press('KeyH')
    await expect.poll(async () => (await canvasElements(page)).nodes.length).toBe(second.nodes.length - 1)
    await expectTwins(page)
    await page.focus('#map')
    await page.keyboard.press('Control+KeyZ')
    expect(await expectTwins(page)).toEqual(second)

    // Two marked, and the question.
    await page.focus('#map')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Space')
    await page.keyboard.press('BracketRight')
    await page.keyboard.press('Space')
    await page.waitForSelector('.strip')
    await page.keyboard.press('KeyP')
    await page.waitForSelector('.path')
    await expect.poll(() => focusedId(page)).toBe('panel')

    // Back to the start, step by step.
    await page.keyboard.press('Escape')
    for (let step = 0; step < 2; step++) await page.keyboard.press('Control+KeyZ')
    await expect.poll(async () => (await canvasElements(page)).nodes).toEqual([])
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('the list alone is enough: unfold, choose a link, read its evidence', async () => {
  const { page, problems, close } = await visit(app.url, `/entities/${bokaev}`)
  try {
    await page.getByRole('button', { name: 'Open on the map' }).press('Enter')
    await onCanvas(page, bokaev)
    const row = page.locator('.tree [role=row]', { has: page.locator(`[data-entity="${bokaev}"]`) })
    await row.focus()
    expect(await row.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel .stance')
    expect(await said(page, 'place')).toMatch(/^Link: .*Sanzhar Bokayev/)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a row of the list folds and opens its menu, by mouse and by keys, and is not chosen by either', async () => {
  const { page, problems, close } = await visit(app.url, `/entities/${bokaev}`)
  try {
    await page.getByRole('button', { name: 'Open on the map' }).press('Enter')
    await onCanvas(page, bokaev)
    const row = page.locator('.tree [role=row]', { has: page.locator(`[data-entity="${bokaev}"]`) })
    const other = page.locator('.tree [role=row][aria-level="1"][aria-selected="false"]').first()
    const name = await other.getAttribute('aria-label')
    const told = page.locator(`.tree [role=row][aria-label="${name}"]`)

    await told.getByRole('button', { name: 'Unfold' }).click()
    await expect.poll(() => told.getAttribute('aria-expanded')).toBe('true')
    await told.getByRole('button', { name: 'Fold' }).first().click()
    await expect.poll(() => told.getAttribute('aria-expanded')).toBe('false')
    await told.getByRole('button', { name: /^Actions for/ }).click()
    await page.getByRole('menuitem', { name: 'Pin' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    expect(await row.getAttribute('aria-selected')).toBe('true')
    expect(await told.getAttribute('aria-selected')).toBe('false')

    // From the row, arrows lead to its buttons; the menu gives the focus back to the row.
    const menu = row.getByRole('button', { name: /^Actions for/ })
    const hasFocus = (one: typeof row) => one.evaluate((element) => element === document.activeElement)
    await row.focus()
    for (const key of ['Enter', ' ']) {
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => hasFocus(menu)).toBe(true)
      await page.keyboard.press(key)
      await page.getByRole('menuitem', { name: 'Pin' }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
      await expect.poll(() => hasFocus(row)).toBe(true)
    }
    expect(await row.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Hide H' }).press('Enter')
    await row.waitFor({ state: 'detached' })
    // The row is gone; the keys go on from the one in its place.
    await expect.poll(() => focusedRow(page)).not.toBeNull()

    // Letters lead to the next row that begins with them; the other button of the mouse opens the menu too.
    await page.keyboard.press('End')
    const start = name!.slice(0, 6)
    expect(await focusedRow(page)).not.toContain(start)
    await page.keyboard.type(start.toLowerCase())
    await expect.poll(() => focusedRow(page)).toContain(start)
    await page.locator(':focus').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Pin' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedRow(page)).toContain(start)
    await expectTwins(page)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

/** What the row with the focus says; null where no row has it. */
const focusedRow = (page: Page): Promise<string | null> =>
  page.evaluate(() =>
    document.activeElement?.matches('.tree [role=row]') ? document.activeElement.getAttribute('aria-label') : null,
  )
