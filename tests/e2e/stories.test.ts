import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LIMITS } from '../../client/state/explorer/limits.ts'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { canvasElements, settled } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
beforeAll(async () => {
  app = await seedProduct()
})
afterAll(() => app?.stop())

test('from the start page through a story by keys, to a claim and to the map', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    const doors = page.locator('.start__doors')
    await doors.getByRole('link', { name: 'How a camera recognised an activist' }).press('Enter')
    await page.getByRole('heading', { level: 2, name: /Stopped at the airport/ }).waitFor()
    const step = page.locator('.story__step[data-current]')
    await step.locator('svg [data-entity]').first().waitFor()
    await page.locator('.story__claims .claim-line').first().waitFor()
    await expectAccessible(page, 'story')
    expect(await page.locator('.story__step:visible').count()).toBe(1)

    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { level: 2, name: /The system that recognised him/ }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    expect(new URL(page.url()).hash).toBe('#2')
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: /Stopped at the airport/ }).waitFor()
    for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { level: 2, name: /Two accounts of why/ }).waitFor()
    // What no claim bears says so; what is disputed is marked.
    await step.getByText('the editors’ words: no claim bears them').waitFor()
    expect(await step.locator('.claim-line .chip--disputed').count()).toBeGreaterThan(0)

    const shown = await step.locator('svg [data-entity]').count()
    await step.getByRole('link', { name: 'Open this view on the map' }).press('Enter')
    await page.waitForSelector('#map')
    await expect.poll(async () => (await canvasElements(page)).nodes.length).toBe(shown)
    await settled(page)
    await page.goBack()
    await step.locator('.story__note').first().press('Enter')
    await page.waitForURL(/\/claims\/c-/)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('every claim of the three stories is in the graph, and paper shows every step', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    const links = page.locator('.start__doors li a[href^="/stories/"]:not([href^="/stories/own"])')
    await links.first().waitFor()
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs).toHaveLength(3)
    for (const href of hrefs) {
      await page.goto(new URL(href, app.url).href)
      await page.locator('.claim-line').first().waitFor()
      expect(await page.locator('.story__missing').count(), href).toBe(0)
      await page.emulateMedia({ media: 'print' })
      const steps = await page.locator('.story__step').count()
      expect(await page.locator('.story__step:visible').count()).toBe(steps)
      expect(await page.locator('.story__nav').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
    }
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('the question door opens chains at once', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.getByRole('link', { name: 'The detention at Almaty airport and the company Target AI' }).click()
    await page.locator('.path').first().waitFor()
    expect(await page.locator('.path__chain').first().innerText()).toMatch(/TargetEYE/)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a story says by its maps, and in its file, that more claims join what is on them than one question tells', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query LinksAmong')) return route.continue()
      const answer = await (await route.fetch()).json()
      const { nodes, pageInfo } = answer.data.claims
      const more = Array.from({ length: LIMITS.claims }, (_, at) => ({ ...nodes[0], id: `c-more${at}` }))
      const claims = { nodes: [...nodes, ...more], pageInfo: { ...pageInfo, hasNextPage: false } }
      await route.fulfill({ json: { data: { claims } } })
    })
    const doors = page.locator('.start__doors')
    await doors.getByRole('link', { name: 'How a camera recognised an activist' }).press('Enter')
    const step = page.locator('.story__step[data-current]')
    const notice = step.locator('.story__map').getByRole('status')
    await notice.getByText(`More than ${LIMITS.claims} claims join what is on the map`).waitFor()
    await expectAccessible(page, 'a story whose claims were cut')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as one file' }).click()
    const saved = await readFile(await (await download).path(), 'utf8')
    expect(saved.split(`More than ${LIMITS.claims} claims`)).toHaveLength(
      (await page.locator('.story__step').count()) + 1,
    )
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
