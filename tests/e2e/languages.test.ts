import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { expectTwins, onCanvas, positions } from './support/map.ts'
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

test('the language changes without the view, and stays on this device', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.getByRole('button', { name: 'Sanzhar Bokayev' }).click()
    await onCanvas(page, bokaev)
    const before = await expectTwins(page)
    const places = await positions(page)
    await page.waitForFunction(() => location.hash.includes('&c='))
    const address = page.url()

    await page.getByRole('button', { name: /Language/ }).click()
    await page.getByRole('option', { name: 'Русский' }).click()
    await page.getByRole('heading', { name: 'Санжар Бокаев' }).waitFor()
    expect(await expectTwins(page)).toEqual(before)
    expect(await positions(page)).toEqual(places)
    expect(page.url()).toBe(address)
    expect(await page.getAttribute('html', 'lang')).toBe('ru')
    expect(await page.locator('.twin__head h2').innerText()).toBe('Список')

    await page.reload()
    await page.getByRole('heading', { name: 'Санжар Бокаев' }).waitFor()
    expect(await expectTwins(page)).toEqual(before)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a Russian browser gets Russian at once, down to every label of the start page', async () => {
  const { page, problems, close } = await visit(app.url, '/', {
    locale: 'ru-RU',
    viewport: { width: 360, height: 740 },
  })
  try {
    await page.waitForSelector('.start__stats')
    const text = await page.evaluate(() => document.body.innerText)
    expect(text.replaceAll(/Counterwatch|Target AI|Geedge|English|CC-BY-\S+/g, '')).not.toMatch(/[A-Za-z]{3,}/)
    // Nothing is wider than a phone.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('the parts that a screen reader hears speak Kazakh and Kyrgyz, also after a change of language', async () => {
  const { page, problems, close } = await visit(app.url, '/', { locale: 'kk-KZ' })
  try {
    await page.getByRole('combobox').first().fill('Бокаев')
    await page.getByRole('listbox', { name: /Ұсыныстар/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /Тіл/ }).click()
    await page.getByRole('option', { name: 'Кыргызча' }).waitFor()
    expect(await page.getByRole('button', { name: 'Жабу' }).count()).toBeGreaterThan(0)
    await page.getByRole('option', { name: 'Кыргызча' }).click()
    await page.getByRole('combobox').first().fill('Сергек')
    await page.getByRole('listbox', { name: /Сунуштар/ }).waitFor()
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
