import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { SMALL_DATASET } from '../support/small-dataset.ts'
import { startProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let secrets: readonly string[] = []
beforeAll(async () => {
  app = await startProduct(SMALL_DATASET)
  const { data } = await app.query(
    '{ entities(first: 100) { nodes { id names { text } } } documents(first: 20) { nodes { title address } } claims(first: 100) { nodes { summary } } }',
  )
  secrets = [
    ...data['entities'].nodes.flatMap(({ id, names }: any) => [id, ...names.map(({ text }: any) => text)]),
    ...data['documents'].nodes.flatMap(({ title, address }: any) => [title, address]),
    ...data['claims'].nodes.map(({ summary }: any) => summary),
  ].filter((text) => text !== null && text.length > 3)
})
afterAll(() => app?.stop())

/** What a screenshot, its tab and a screen reader would tell. */
function told(page: Page): Promise<string> {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label], [title]')].map(
      (each) => `${each.getAttribute('aria-label') ?? ''} ${each.getAttribute('title') ?? ''}`,
    )
    return [document.title, document.body.innerText, ...labels].join('\n')
  })
}

async function expectHidden(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main .loading') === null)
  const text = await told(page)
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
}

test('hidden names are hidden on every page, the same thing is called the same, and one press brings them back', async () => {
  expect(secrets.length).toBeGreaterThan(10)
  const { page, problems, close } = await visit(app.url, '/changes')
  const change = page.locator('.change')
  try {
    await change.first().waitFor()
    const before = await told(page)
    expect(secrets.some((secret) => before.includes(secret))).toBe(true)
    await page.getByRole('button', { name: 'Hide names', exact: true }).click()
    await page.getByText('Names, texts and ids are hidden').waitFor()
    await expectHidden(page)
    expect(await change.count()).toBeGreaterThan(0)

    await change.locator('a[href^="/claims/"]').first().click()
    await page.locator('[data-claim-view]').waitFor()
    await expectHidden(page)

    const called = await page.locator('.claim__sentence .entity-link').first().innerText()
    expect(called).toMatch(/^[A-Z][\w ]+ \d+$/)
    await page.locator('.claim__sentence .entity-link').first().click()
    await page.locator('.page--entity h1').waitFor()
    expect(await page.locator('.page--entity h1').innerText()).toBe(called)
    await expectHidden(page)

    await page.locator('.actions').getByRole('link', { name: 'Dossier' }).click()
    await page.locator('.dossier__made').waitFor()
    await expectHidden(page)

    await page.goBack()
    await page.goBack()
    await page.locator('[data-claim-view]').waitFor()
    await page.getByRole('button', { name: 'Show names', exact: true }).first().click()
    await page.locator('.citation').waitFor()
    const text = await told(page)
    expect(secrets.some((secret) => text.includes(secret))).toBe(true)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('suggestions, examples and stories are hidden too; each shows its names when it is asked to, and there alone', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  const stories = page.locator('.start__doors a[href^="/stories/"]')
  const hide = page.getByRole('button', { name: 'Hide names', exact: true })
  try {
    await stories.nth(1).waitFor()
    const [title] = await stories.allInnerTexts()
    const count = await stories.count()
    const example = await page.locator('.examples button').first().innerText()
    expect(example.length).toBeGreaterThan(3)
    await hide.click()
    await page.getByText('Names, texts and ids are hidden').waitFor()
    await expectHidden(page)
    const start = await told(page)
    expect(start).not.toContain(title)
    expect(start).not.toContain(example)

    // As it is typed: kinds and numbers, until the eye is pressed.
    await page.fill('#search', 'Acm')
    await page.locator('.hit').first().waitFor()
    expect(await page.locator('.hit__name').first().innerText()).toMatch(/^[A-Z][\w ]+ \d+$/)
    await expectHidden(page)
    await page.keyboard.press('Tab')
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-label') === 'Show names in the suggestions',
    )
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).pathname).toBe('/')
    await page.focus('#search')
    await page.keyboard.press('ArrowDown')
    await page.locator('.hit__name', { hasText: 'Acme' }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Hide names in the suggestions' }).click()

    // The search page.
    await page.fill('#search', '')
    await page.fill('#search', 'Acm')
    await page.locator('.hit-everything').click()
    await page.locator('.result--name').first().waitFor()
    await expectHidden(page)
    const show = page.getByRole('button', { name: 'Show here' })
    const focused = (part: string) =>
      page.waitForFunction((wanted) => document.activeElement === document.querySelector(wanted), part)
    await show.press('Enter')
    await page.locator('.result--name', { hasText: 'Acme' }).first().waitFor()
    await focused('.result--name')
    await page.goBack()

    // A story: its words are hidden, and shown where they are asked for.
    await show.first().press('Space')
    await focused('.examples button')
    expect(await page.locator('.examples button').first().innerText()).toBe(example)
    await show.first().press('Enter')
    await focused('.start__doors a[href^="/stories/"]')
    expect(new URL(page.url()).pathname).toBe('/')
    expect(await stories.count()).toBe(count)
    await page.keyboard.press('Enter')
    await page.locator('.story__step[data-current]').waitFor()
    expect(await page.locator('h1').innerText()).toBe('(text hidden)')
    await expectHidden(page)
    expect(await told(page)).not.toContain(title)
    await show.press('Enter')
    await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
    await focused('h1')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('no address has a name: a page that was reached by a slug goes on under its id', async () => {
  const { data } = await app.query('{ entities(first: 1) { nodes { id slug } } }')
  const { id, slug } = data['entities'].nodes[0]
  expect(slug).not.toBe(id)
  const { page, problems, close } = await visit(app.url, `/entities/${slug}`)
  const path = (wanted: string) => expect.poll(() => new URL(page.url()).pathname, { timeout: 30_000 }).toBe(wanted)
  try {
    await path(`/entities/${id}`)
    await page.locator('.page--entity h1').waitFor()
    const name = await page.locator('.page--entity h1').innerText()

    await page.goto(new URL(`/dossiers/${slug}#at=2025-01`, app.url).href)
    await path(`/dossiers/${id}`)
    expect(new URL(page.url()).hash).toBe('#at=2025-01')
    await page.locator('.dossier__made').waitFor()
    expect(await page.locator('h1').innerText()).toContain(name)
    expect(await page.locator('main').getByRole('link', { name: 'Page', exact: true }).getAttribute('href')).toContain(
      `/entities/${id}`,
    )
    await page.goto(new URL('/dossiers/no-such-slug', app.url).href)
    await page.getByText('There is nothing at this address').waitFor()
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
