import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { expectTwins, onCanvas } from './support/map.ts'
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

test('while the server is away the map stays, and work goes on when it is back', async () => {
  const { page, close } = await visit(app.url, '/')
  try {
    await page.getByRole('button', { name: 'Sanzhar Bokayev' }).click()
    await onCanvas(page, bokaev)
    const before = await expectTwins(page)
    await page.route('**/graphql', (route) => route.abort())
    await page.route('**/readyz', (route) => route.abort())
    await page.locator('.tree [data-link]').first().click()
    await page.locator('.banner').waitFor()
    await page.locator('.panel .failure').waitFor()
    expect(await expectTwins(page)).toEqual(before)
    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.getByRole('button', { name: /^Redo/ }).click()
    expect(await expectTwins(page)).toEqual(before)
    await page.unroute('**/graphql')
    await page.unroute('**/readyz')
    await page.locator('.banner').waitFor({ state: 'detached' })
    await page.locator('.tree [data-link]').first().click()
    await page.locator('.panel .stance').first().waitFor()
  } finally {
    await close()
  }
})

test('a database that is away is told from a server that is away', async () => {
  const { page, close } = await visit(app.url, '/help')
  try {
    await page.waitForSelector('h1')
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }))
    await page.route('**/readyz', (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto(new URL(`/entities/${bokaev}`, app.url).href)
    await page.locator('main .failure').waitFor()
    expect(await page.locator('.banner').innerText()).toMatch(/database/)
    await page.unroute('**/graphql')
    await page.unroute('**/readyz')
    await page.getByRole('heading', { level: 1, name: 'Sanzhar Bokayev' }).waitFor()
  } finally {
    await close()
  }
})

test('a page whose code does not come says so; other pages are there, and it comes when the server is back', async () => {
  const { page, close } = await visit(app.url, '/about')
  try {
    await page.waitForSelector('h1')
    const nav = page.getByRole('navigation', { name: 'Pages' })
    const code = '**/assets/help-page*.js'
    await page.route(code, (route) => route.abort())
    await page.route('**/readyz', (route) => route.abort())
    await nav.getByRole('link', { name: 'Help' }).click()
    await page.locator('main .failure').waitFor()
    await page.locator('.banner').waitFor()
    await nav.getByRole('link', { name: 'About' }).click()
    await page.getByRole('heading', { level: 1, name: 'About Counterwatch' }).waitFor()
    await nav.getByRole('link', { name: 'Help' }).click()
    await page.locator('main .failure').waitFor()
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
    await page.unroute(code)
    await page.unroute('**/readyz')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor()
  } finally {
    await close()
  }
})

test.each([
  ['/#v=1&e=abc&h=9', /damaged/],
  ['/#v=7&e=abc', /later version/],
  ['/#v=1&e=nosuchthing', /no longer exists/],
])('the address %s is refused in words', async (path, words) => {
  const { page, problems, close } = await visit(app.url, path)
  try {
    await page.locator('.notice').waitFor()
    expect(await page.locator('.notice').innerText()).toMatch(words)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test.each(['/claims/c-nosuchclaim', '/entities/e-nosuchthing'])('%s is not found', async (path) => {
  const { page, close } = await visit(app.url, path)
  try {
    await page.getByRole('heading', { level: 1, name: 'Not found' }).waitFor()
  } finally {
    await close()
  }
})
