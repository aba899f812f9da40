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
    await page.waitForFunction(() => (document.querySelector('#map') as any)?._cyreg?.cy.nodes(':visible').length > 1)
    await settled(page)
    await page.waitForTimeout(1_000)
    expect(await focused()).toBe('search')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test.each([800, 420])(
  'arrows go through a long list to its end in a window %i pixels high; it stays open',
  async (height) => {
    const { page, problems, close } = await visit(app.url, '/', { viewport: { width: 1280, height } })
    try {
      await page.waitForSelector('#search')
      await page.fill('#search', 'Kazakh')
      await page.locator('.hit').nth(11).waitFor()
      const options = await page.getByRole('option').allInnerTexts()
      const chosen = () =>
        page.evaluate(() => {
          const id = document.querySelector('#search')?.getAttribute('aria-activedescendant')
          const option = id ? document.getElementById(id) : null
          if (!option) return null
          const { top, bottom } = option.getBoundingClientRect()
          const list = option.closest('[role=listbox]')!.getBoundingClientRect()
          return {
            text: option.innerText,
            inSight: top >= list.top - 1 && bottom <= Math.min(list.bottom, innerHeight) + 1,
          }
        })
      for (const text of options) {
        await page.keyboard.press('ArrowDown')
        await expect.poll(chosen).toEqual({ text, inSight: true })
      }
      await page.keyboard.press('ArrowUp')
      await expect.poll(async () => (await chosen())?.text).toBe(options.at(-2))
      expect(problems).toEqual([])
    } finally {
      await close()
    }
  },
)

test('a kind and a colon before the name search among that kind only, in the words of the reader', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    const kinds = () =>
      page.locator('.hit__about').evaluateAll((all) => all.map((one) => one.textContent?.split(' ·')[0]))
    await page.waitForSelector('#search')
    await page.fill('#search', 'ministry')
    await page.locator('.hit').first().waitFor()
    expect(new Set(await kinds()).size).toBeGreaterThan(1)

    // Who begins to write a kind is offered it.
    await page.fill('#search', '')
    await page.focus('#search')
    await page.keyboard.type('publi')
    await page.getByRole('option', { name: 'Only among: Public bodies' }).waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.inputValue('#search')).toBe('Public body: ')
    expect(new URL(page.url()).hash).toBe('')
    await page.keyboard.type('ministry')
    await page.getByText('Only among: Public bodies').waitFor()
    await page.locator('.hit').first().waitFor()
    await expect.poll(async () => [...new Set(await kinds())]).toEqual(['Public body'])
    expect(await page.getByText('Search everything').count()).toBe(0)

    await page.fill('#search', 'Person:')
    await page.getByText('Go on with a name').waitFor()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('')
    await page.fill('#search', 'Person: bokayev')
    await page.locator('.hit mark').first().waitFor()
    await page.keyboard.press('Enter')
    await onCanvas(page, bokaev)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
