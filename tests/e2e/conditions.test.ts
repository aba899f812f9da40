import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
beforeAll(async () => {
  app = await seedProduct()
})
afterAll(() => app?.stop())

test('conditions of a chain: what hides it is told and lifted, what breaks it is listed, and the address keeps them', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.getByRole('link', { name: 'The detention at Almaty airport and the company Target AI' }).click()
    await page.locator('.path').first().waitFor()
    expect(await page.locator('.path').first().innerText()).toMatch(/What would break it\?/)
    await page.getByRole('button', { name: 'What would break it?' }).first().click()
    await page
      .getByText(/no chain of any length joins the two ends/)
      .first()
      .waitFor()
    expect(await page.locator('.cut .claim-line').count()).toBeGreaterThan(0)

    await page.locator('.policy > summary').click()
    await expectAccessible(page, 'conditions')
    const day = page.getByLabel('As the graph knew it on')
    await day.fill('2020-01-')
    expect(await day.getAttribute('aria-invalid')).toBe('true')
    await day.fill('')
    await page.getByRole('button', { name: /Least independent origins/ }).click()
    await page.getByRole('option', { name: 'at least 3 origins' }).click()
    await page.getByText('No chain of at most 4 steps').waitFor()
    await page.waitForFunction(() => location.hash.endsWith('~3'))
    const address = new URL(page.url())

    const other = await visit(app.url, address.pathname + address.hash)
    try {
      await other.page.getByText('No chain of at most 4 steps').waitFor()
      await other.page.locator('.obstacles li', { hasText: 'Least independent origins' }).getByRole('button').click()
      await other.page.locator('.path').first().waitFor()
      expect(other.problems).toEqual([])
    } finally {
      await other.close()
    }
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('that there is no chain is told before what hides one, and a search for that which was cut short says so', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.getByRole('link', { name: 'The detention at Almaty airport and the company Target AI' }).click()
    await page.locator('.path').first().waitFor()
    let go = () => {}
    const held = new Promise<void>((resolve) => (go = resolve))
    await page.route('**/graphql', async (route) => {
      if (!/query PathObstacles/.test(route.request().postData() ?? '')) return route.continue()
      await held
      const response = await route.fetch()
      const body = (await response.json()) as { data: { paths: { obstaclesComplete: boolean } } }
      body.data.paths.obstaclesComplete = false
      return route.fulfill({ response, json: body })
    })
    await page.locator('.policy > summary').click()
    await page.getByRole('button', { name: /Least independent origins/ }).click()
    await page.getByRole('option', { name: 'at least 3 origins' }).click()
    await page.getByText('No chain of at most 4 steps').waitFor()
    await page.getByText('Looking for conditions that hide a chain…').waitFor()
    expect(await page.locator('.path-results').getAttribute('aria-busy')).toBe('false')
    go()
    await page.locator('.obstacles li', { hasText: 'Least independent origins' }).waitFor()
    await page.getByText('there may be some that are not listed here').waitFor()
    expect(await page.getByText('Looking for conditions').count()).toBe(0)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
