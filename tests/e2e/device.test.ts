import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { SMALL_DATASET } from '../support/small-dataset.ts'
import { canvasElements, onCanvas } from './support/map.ts'
import { startProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startProduct(SMALL_DATASET)
})
afterAll(() => app?.stop())

test('the map of an earlier visit is there again, by ids and without a name, until the device is told to forget', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  try {
    await page.fill('#search', 'Acme')
    await page.locator('.hit', { hasText: 'Acme' }).first().click()
    await onCanvas(page, 'e-acme')
    const before = await canvasElements(page)
    await expect.poll(kept).toContain('acme')
    expect(await kept()).not.toContain('Acme')

    await page.goto(app.url)
    await page.getByRole('link', { name: 'Go on with the map where you stopped' }).click()
    await onCanvas(page, 'e-acme')
    expect(await canvasElements(page)).toEqual(before)

    await page.goto(new URL('/about', app.url).href)
    await page.getByRole('button', { name: 'Forget this device' }).click()
    await page.getByText('Forgotten').waitFor()
    expect(await kept()).toBe('{}')
    await page.goto(app.url)
    await page.waitForSelector('#search')
    expect(await page.getByRole('link', { name: 'Go on with the map' }).count()).toBe(0)
    expect(await page.evaluate(async () => [document.cookie, (await indexedDB.databases()).length])).toEqual(['', 0])
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('what the open windows hold is forgotten too: the map, the steps to undo, the own story; nothing is written back', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  try {
    await page.fill('#search', 'Acme')
    await page.locator('.hit', { hasText: 'Acme' }).first().click()
    await onCanvas(page, 'e-acme')
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Add this map to my story' }).click()
    await page.getByText('Step 1 of your story.').waitFor()
    await expect.poll(kept).toContain('e-acme')
    // The address follows the map after a moment; a window behind another may wait longer for it.
    await page.waitForFunction(() => location.hash.includes('acme'))
    // Another window has the map and the story too, and is in the middle of a note.
    const second = await page.context().newPage()
    await second.goto(page.url())
    await onCanvas(second, 'e-acme')
    await second.focus('#map')
    await second.keyboard.press('KeyN')
    await second.locator('#note').fill('half a note')

    await page.locator('a[href="/about"]').first().click()
    await page.getByRole('button', { name: 'Forget this device' }).click()
    await page.getByText('Forgotten').waitFor()
    expect(await kept()).toBe('{}')
    for (const one of [page, second]) {
      await one.getByRole('link', { name: 'Map', exact: true }).click()
      await one.waitForSelector('#map')
      await expect.poll(() => canvasElements(one)).toEqual({ nodes: [], edges: [] })
      expect(await one.getByRole('button', { name: /^Undo/ }).isDisabled()).toBe(true)
      expect(new URL(one.url()).hash).not.toContain('acme')
      await one.getByRole('button', { name: 'Export' }).click()
      await one.getByRole('menuitem', { name: /My story/ }).click()
      await one.getByText('No step yet.').waitFor()
      expect(await one.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
    }
    // Longer than the address takes to follow the map.
    await page.waitForTimeout(600)
    expect(await kept()).toBe('{}')

    // What is begun after it is kept as ever.
    await page.fill('#search', 'Acme')
    await page.locator('.hit', { hasText: 'Acme' }).first().click()
    await onCanvas(page, 'e-acme')
    await expect.poll(kept).toContain('acme')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test.each(['kk', 'ky'])(
  'a browser in %s gets its language: no English and no Russian on the start page',
  async (locale) => {
    const { page, problems, close } = await visit(app.url, '/', { locale, viewport: { width: 360, height: 740 } })
    try {
      await page.waitForSelector('.start__stats')
      expect(await page.getAttribute('html', 'lang')).toBe(locale)
      await page.locator('.start__doors li a[href^="/stories/"]').first().waitFor()
      const text = await page.evaluate(() => document.body.innerText)
      expect(text.replaceAll(/Counterwatch|Target AI|Geedge|English|CC-BY-\S+/g, '')).not.toMatch(/[A-Za-z]{3,}/)
      expect(text).toMatch(locale === 'kk' ? /тұжырым/ : /билдирүү/)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      expect(problems).toEqual([])
    } finally {
      await close()
    }
  },
)
