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
