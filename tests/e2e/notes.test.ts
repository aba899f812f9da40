import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { SMALL_DATASET } from '../support/small-dataset.ts'
import { expectAccessible } from './support/axe.ts'
import { canvasElements, expectTwins, onCanvas, placeOf } from './support/map.ts'
import { startProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startProduct(SMALL_DATASET)
})
afterAll(() => app?.stop())

const SECRET = 'Ask Zarina about the contract'
const field = (page: Page) => page.getByRole('textbox', { name: 'My note' })
const row = (page: Page, id: string) => page.locator('.tree [role=row]', { has: page.locator(`[data-entity="${id}"]`) })
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }))

/** Entities with the sign of a note on the canvas. */
function noted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const map = document.querySelector('#map') as HTMLElement & { _cyreg: { cy: import('cytoscape').Core } }
    return map._cyreg.cy
      .nodes(':visible')
      .filter((node) => String(node.style('background-image')).split('blob:').length === 3)
      .map((node) => node.id())
  })
}

async function open(page: Page): Promise<void> {
  await page.fill('#search', 'Acme')
  await page.locator('.hit', { hasText: 'Acme' }).first().click()
  await onCanvas(page, 'e-acme')
}

async function save(page: Page, item: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ])
  return download.path()
}

test('a note is written with the mouse, stands on the canvas and in the list, and stays with its entity', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  try {
    await open(page)
    expect(await noted(page)).toEqual([])
    await page.getByRole('button', { name: 'Write a note' }).click()
    await expect.poll(() => field(page).evaluate((one) => one === document.activeElement)).toBe(true)
    await expectAccessible(page, 'the field of a note')
    await page.keyboard.type(SECRET)
    // Leaving the field saves it, also where the canvas takes the press.
    const at = await placeOf(page, 'e-eye')
    await page.mouse.click(at.x, at.y)
    await page.getByRole('heading', { name: 'Eye', exact: true }).waitFor()
    await expect.poll(() => noted(page)).toEqual(['e-acme'])
    await expectTwins(page)
    expect(await row(page, 'e-acme').first().getAttribute('aria-label')).toContain(`Note: ${SECRET}`)
    await expect.poll(() => kept(page)).toContain(SECRET)
    await expectAccessible(page, 'a map with a note')

    // Undone and done again.
    await page.getByRole('button', { name: 'Undo: note' }).click()
    await expect.poll(() => noted(page)).toEqual([])
    expect(await kept(page)).not.toContain(SECRET)
    await page.keyboard.press('Control+Shift+KeyZ')
    await expect.poll(() => noted(page)).toEqual(['e-acme'])

    // The address leads to the map, and not to the note; this device has both.
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('acme')
    const address = page.url()
    expect(decodeURIComponent(address)).not.toMatch(/Zarina|contract/)
    await page.reload()
    await onCanvas(page, 'e-acme')
    await expect.poll(() => noted(page)).toEqual(['e-acme'])
    const other = await visit(app.url, address.slice(app.url.length))
    try {
      await onCanvas(other.page, 'e-acme')
      expect(await noted(other.page)).toEqual([])
      expect(await canvasElements(other.page)).toEqual(await canvasElements(page))
      // The file brings it along.
      const json = await save(page, 'JSON')
      await page.getByText('1 note of yours is in this file.').waitFor()
      await other.page.setInputFiles('input[type=file]', json)
      await expect.poll(() => noted(other.page)).toEqual(['e-acme'])
      expect(other.problems).toEqual([])
    } finally {
      await other.close()
    }
    expect(readFileSync(await save(page, 'CSV'), 'utf8')).toContain(SECRET)
    // A picture has it only when it is asked to, with its number on the map and below it.
    expect(readFileSync(await save(page, 'SVG'), 'utf8')).not.toContain('Zarina')
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'My notes in pictures too' }).click()
    await page.keyboard.press('Escape')
    const svg = readFileSync(await save(page, 'SVG'), 'utf8').replaceAll(/<\/tspan><tspan[^>]*>/g, ' ')
    await page.getByText('1 note of yours is in this file.').waitFor()
    expect(svg).toMatch(/<g data-note="e-acme">.*>1<\/tspan>/)
    expect(svg).toContain(`(1) Acme: ${SECRET}`)
    expect(readFileSync(await save(page, 'GraphML'), 'utf8')).toContain(SECRET)

    // Paper has its words.
    const wide = () =>
      page
        .locator('.noted .visually-hidden')
        .first()
        .evaluate((each) => each.clientWidth)
    expect(await wide()).toBeLessThanOrEqual(1)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(wide).toBeGreaterThan(50)
    await page.emulateMedia({ media: 'screen' })

    // Hidden names hide it whole.
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Hide names' }).click()
    await page.getByText('Names are hidden').waitFor()
    await expectTwins(page)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/Zarina/)
    for (const item of ['JSON', 'CSV', 'GraphML', 'SVG']) {
      expect(readFileSync(await save(page, item), 'utf8'), item).not.toMatch(/Zarina/)
    }
    await page.getByRole('button', { name: 'Show names', exact: true }).first().click()
    await expect.poll(() => noted(page)).toEqual(['e-acme'])

    // Another window of this device has it, and forgets it with this one.
    const second = await page.context().newPage()
    await second.goto(address)
    await onCanvas(second, 'e-acme')
    await expect.poll(() => noted(second)).toEqual(['e-acme'])
    await page.locator('.footer a[href="/about"], a[href="/about"]').first().click()
    await page.getByRole('button', { name: 'Forget this device' }).click()
    await page.getByText('Forgotten').waitFor()
    expect(await kept(page)).not.toContain(SECRET)
    await expect.poll(() => canvasElements(second)).toEqual({ nodes: [], edges: [] })
    expect(await noted(second)).toEqual([])
    await page.goBack()
    await onCanvas(page, 'e-acme')
    expect(await noted(page)).toEqual([])
    expect(asked.filter((one) => /Zarina|contract/.test(one))).toEqual([])
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('by keys on a Cyrillic layout: N, the text, Ctrl+Enter; too long is told and kept in its field', async () => {
  const { page, problems, close } = await visit(app.url, '/', { viewport: { width: 360, height: 740 } })
  try {
    await open(page)
    await page.focus('#map')
    await page.evaluate(() => {
      const press = new KeyboardEvent('keydown', { code: 'KeyN', key: 'т', bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(press)
    })
    await expect.poll(() => field(page).evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.type(SECRET)
    await page.keyboard.press('Control+Enter')
    await page.getByText('Saved on this device.').waitFor()
    await field(page).fill('x'.repeat(501))
    await page.getByText('501 characters: a note has up to 500.').waitFor()
    await page.getByRole('radio', { name: 'Map' }).click()
    await page.getByText('The note is too long and is not saved yet.').first().waitFor()
    expect(await kept(page)).toContain(SECRET)
    expect(await kept(page)).not.toContain('xxx')
    await page.focus('#map')
    await page.keyboard.press('KeyN')
    expect(await field(page).inputValue()).toHaveLength(501)
    await field(page).fill('shorter')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Saved on this device.').waitFor()
    await expectAccessible(page, 'the field on a phone')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

    // From the list, by its menu.
    await page.getByRole('radio', { name: 'List' }).click()
    await row(page, 'e-eye').first().getByRole('button', { name: 'Actions for Eye' }).click()
    await page.getByRole('menuitem', { name: 'Write a note' }).click()
    await expect.poll(() => field(page).evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.type('second')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => kept(page)).toContain('second')
    await page.getByRole('button', { name: 'Delete the note' }).click()
    await page.getByText('Deleted. Undo brings it back.').waitFor()
    expect(await kept(page)).not.toContain('second')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('what is being typed is not lost when the page is left, and a device that keeps nothing says so', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await open(page)
    await page.focus('#map')
    await page.keyboard.press('KeyN')
    await field(page).fill(SECRET)
    // The address follows the map a moment later.
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('acme')
    await page.reload()
    await onCanvas(page, 'e-acme')
    await expect.poll(() => noted(page)).toEqual(['e-acme'])

    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.focus('#map')
    await page.keyboard.press('KeyN')
    await field(page).fill('changed')
    await page.keyboard.press('Control+Enter')
    await page.getByText('This browser refused to keep the note').first().waitFor()
    expect(await field(page).inputValue()).toBe('changed')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
