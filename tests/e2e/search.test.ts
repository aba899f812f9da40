import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { canvasElements, onCanvas, settled } from './support/map.ts'
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

test.each([
  ['Бокаевдин', 'Бокаев'],
  ['Боқаев', 'Боқаев'],
  ['bokayev', 'Bokayev'],
])('%s: the part of the name that matched is marked, with kind and what it is', async (typed, marked) => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.waitForSelector('#search')
    await page.keyboard.press('Control+KeyK')
    await page.keyboard.type(typed)
    const hit = page.locator('.hit').first()
    await hit.locator('mark').first().waitFor()
    expect(await hit.locator('mark').allInnerTexts()).toEqual([marked])
    expect(await hit.locator('.hit__about').innerText()).toMatch(/^Person · .+/)
    expect(await page.locator('.menu__header', { hasText: 'Did you mean' }).count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await onCanvas(page, bokaev)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('what is only a guess is asked, apart from what is certain, and never taken by a hasty Enter', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.fill('#search', 'Bokovev')
    await page.locator('.menu__header', { hasText: 'Did you mean' }).waitFor()
    const found = page.getByRole('group', { name: 'Did you mean' }).locator('.hit__name')
    expect(await found.first().innerText()).toMatch(/^Sanzhar Bokayev/)

    // Before the answer is there, Enter takes only what is certain.
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await page.fill('#search', 'Sanjar Bakiev')
    await page.press('#search', 'Enter')
    await page.locator('.menu__header').waitFor()
    await page.waitForFunction(() => document.querySelector('.menu__empty[role=status]') === null)
    expect(new URL(page.url()).hash).toBe('')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('the wrong keyboard layout is read in the right one, and says so', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.fill('#search', ',jrftd cfy;fh')
    await page.getByText('Read in another keyboard layout: бокаев санжар').waitFor()
    await page.locator('.hit', { hasText: 'Sanzhar Bokayev' }).first().waitFor()
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('by keys alone: from the search box to the content, the words marked in a claim, and its page', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.waitForSelector('#search')
    await page.keyboard.press('Control+KeyK')
    await page.keyboard.type('face recognition cameras')
    await page.locator('.hit-everything').waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Search everything' }).waitFor()
    // What was searched for is in no address.
    expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/search')
    const claim = page.locator('.result', { hasText: 'Claim' }).first()
    await claim.waitFor()
    expect((await claim.locator('mark').allInnerTexts()).join(' ').toLowerCase()).toMatch(/face.*recognition/)
    await claim.locator('.result__where a').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/claims\/c-/)
    await page.locator('.claim').waitFor()

    // Back, and even after a reload, the search is still there.
    await page.goBack()
    await claim.waitFor()
    await page.reload()
    await claim.waitFor()
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('names stand on the page of a search too, and nothing found says so', async () => {
  const { page, problems, close } = await visit(app.url, '/search')
  try {
    const field = page.getByRole('searchbox', { name: 'Names or words' })
    await field.fill('Бокаев')
    await field.press('Enter')
    await page.locator('.result--name', { hasText: 'Sanzhar Bokayev' }).first().waitFor()
    await field.fill('zzyzx quuxly')
    await field.press('Enter')
    await page.getByText('No claim, document or given text has all the words of “zzyzx quuxly”.').waitFor()
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('Enter leads to the map at once; who is at the search again when the map comes stays there', async () => {
  const { page, problems, close } = await visit(app.url, '/#v=1')
  const focused = () => page.evaluate(() => document.activeElement?.id)
  try {
    await page.waitForSelector('#search')
    await page.route('**/graphql', async (route) => {
      // What the map asks for takes its time; suggestions come as ever.
      if (!/query Suggest/.test(route.request().postData() ?? '')) await new Promise((done) => setTimeout(done, 700))
      await route.continue()
    })
    await page.fill('#search', 'Сергек')
    await page.locator('.hit').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'map')
    expect((await canvasElements(page)).nodes).toEqual([])
    await page.keyboard.press('Control+KeyK')
    expect(await focused()).toBe('search')
    await page.waitForFunction(() => (document.querySelector('#map') as any)?._cyreg?.cy.nodes().length > 1)
    await settled(page)
    await page.waitForTimeout(1_000)
    expect(await focused()).toBe('search')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
