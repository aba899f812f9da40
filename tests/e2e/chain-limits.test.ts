import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
beforeAll(async () => {
  app = await seedProduct()
})
afterAll(() => app?.stop())

/** The names of each chain that is told, without the buttons between them. */
const chains = (page: Page) =>
  page.locator('.path__chain').evaluateAll((all) => all.map((one) => (one.textContent ?? '').trim()))

/** Answers of another question may still be on the screen. */
const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.path-results')?.getAttribute('aria-busy') === 'false')

const found = async (page: Page, url: string) => {
  await page.goto(url)
  await page.getByRole('link', { name: 'The detention at Almaty airport and the company Target AI' }).click()
  await page.locator('.path').first().waitFor()
  await settled(page)
}

test('who stands between is left out with one press, the chains are looked for anew, and the way back is told', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await found(page, app.url)
    const button = page.getByRole('button', { name: /^Without / }).first()
    const name = ((await button.getAttribute('aria-label')) ?? '').replace('Without ', '')
    expect(name).not.toBe('')
    expect((await chains(page))[0]).toContain(name)
    await button.click()
    await expect.poll(async () => (await chains(page)).some((chain) => chain.includes(name))).toBe(false)
    await settled(page)
    expect(new URL(page.url()).hash).toMatch(/~[A-Za-z0-9]/)

    await page.locator('.policy > summary').click()
    await page.getByRole('button', { name: `Take out: ${name}` }).click()
    await expect.poll(async () => (await chains(page))[0]).toContain(name)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('chains through who stands between, with one press; another browser asks the same; what hides others is lifted', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await found(page, app.url)
    const before = await chains(page)
    const inner = before.map((chain) => chain.split(' → ').slice(1, -1))
    // One that not all of them pass through.
    const name = inner.flat().find((one) => !inner.every((names) => names.includes(one))) as string
    const passes = (chain: string) => chain.split(' → ').slice(1, -1).includes(name)
    await page
      .getByRole('button', { name: `Only through ${name}` })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await chains(page)).every(passes)).toBe(true)
    await settled(page)
    const through = await chains(page)
    expect(through).toEqual(expect.arrayContaining(before.filter(passes)))
    expect(await page.getByRole('button', { name: `Only through ${name}` }).count()).toBe(0)
    await page.waitForFunction(() => /~~[^~]+$/.test(location.hash))

    const { pathname, hash } = new URL(page.url())
    const other = await visit(app.url, pathname + hash)
    try {
      await expect.poll(() => chains(other.page)).toEqual(through)
      await other.page.locator('.policy > summary').click()
      await expectAccessible(other.page, 'chains through an entity')
      // Whoever is avoided is no longer to be passed through.
      await other.page
        .getByRole('button', { name: `Without ${name}` })
        .first()
        .click()
      await expect.poll(async () => (await chains(other.page)).some(passes)).toBe(false)
      expect(await other.page.getByRole('group', { name: 'Only through one of' }).getByText(name).count()).toBe(0)
      expect(other.problems).toEqual([])
    } finally {
      await other.close()
    }
    await page.locator('.policy > summary').click()
    await page.getByRole('button', { name: `Take out: ${name}` }).click()
    await expect.poll(() => chains(page)).toEqual(before)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('relations and kinds are switched off for chains by keys; what hides one is named and lifted; another browser asks the same', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await found(page, app.url)
    const before = await chains(page)
    await page.locator('.policy > summary').focus()
    await page.keyboard.press('Enter')
    await page.locator('.policy summary', { hasText: /^Relations: (\d+) of \1$/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^events and roles: (\d+) of \1, one by one$/ }).click()
    await expectAccessible(page, 'relations of a chain')
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'None', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('No relation is switched on').waitFor()
    expect(await page.locator('.path').count()).toBe(0)
    await page.getByRole('button', { name: 'All relations' }).first().click()
    await expect.poll(() => chains(page)).toEqual(before)

    // All groups but that of events, which nothing else than events begin with.
    await page.getByRole('checkbox', { name: 'events and roles', exact: true }).focus()
    await page.keyboard.press('Space')
    await page.getByText('No chain of at most 4 steps').waitFor()
    await page.waitForFunction(() => location.hash.includes('AGENT'))
    const { pathname, hash } = new URL(page.url())

    const other = await visit(app.url, pathname + hash)
    try {
      await other.page.getByText('No chain of at most 4 steps').waitFor()
      await other.page
        .locator('.obstacles li', { hasText: 'relations that are switched off' })
        .getByRole('button')
        .click()
      await expect.poll(() => chains(other.page)).toEqual(before)

      await other.page.locator('.policy > summary').click()
      await other.page.locator('.policy summary', { hasText: 'Passes through' }).click()
      for (const box of await other.page.locator('.policy__kinds [role=checkbox], .policy__kinds input').all()) {
        await box.focus()
        await other.page.keyboard.press('Space')
      }
      await other.page.getByText('No chain of at most 4 steps').waitFor()
      await other.page.locator('.obstacles li', { hasText: 'kinds that are switched off' }).getByRole('button').click()
      await expect.poll(() => chains(other.page)).toEqual(before)
      expect(other.problems).toEqual([])
    } finally {
      await other.close()
    }
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('any company of one country and any public body of another: a pattern, told chain by chain, more of them on demand', async () => {
  const { page, problems, close } = await visit(app.url, '/paths#v=1&q=*Company~*PublicBody~4~000000')
  try {
    await page.getByText(/^The best 5 chains of at most 4 steps; there may be more/).waitFor()
    await page.getByRole('button', { name: 'Up to 25 chains' }).click()
    await expect.poll(async () => (await chains(page)).length).toBeGreaterThan(5)

    const from = page.getByRole('group', { name: 'From', exact: true })
    const place = from.getByRole('combobox', { name: 'From: only in this country or place' })
    await place.fill('Geedge')
    await page.getByText(/Nothing is found for “Geedge”|Did you mean/).waitFor()
    await place.fill('Kazakhstan')
    await page
      .getByRole('option', { name: /^Kazakhstan/ })
      .first()
      .click()
    await from.getByText('in: Kazakhstan').waitFor()
    await settled(page)
    const placed = await chains(page)
    expect(placed.length).toBeGreaterThan(0)
    const { data } = await app.query(
      '{ paths(from: { kinds: [Company], places: ["kazakhstan"] }, to: { kinds: [PublicBody] }, policy: { maxHops: 4 }, first: 5) { nodes { entities { name } } } }',
    )
    const nodes = data['paths'].nodes as { entities: { name: string }[] }[]
    expect(placed).toEqual(nodes.map(({ entities }) => entities.map(({ name }) => name).join(' → ')))

    await from.getByRole('button', { name: 'Take out: any: Company' }).click()
    expect(await from.getByText('in: Kazakhstan').count()).toBe(0)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('steps only along the relations, as the API says; the dossier of such a chain names its conditions', async () => {
  const { page, problems, close } = await visit(app.url, '/paths#v=1&q=*Company~*PublicBody~2~000000')
  try {
    await page.locator('.path').first().waitFor()
    await page.locator('.policy > summary').click()
    const along = page.getByRole('checkbox', { name: /^only along the relations/ })
    await along.focus()
    await page.keyboard.press('Space')
    await page.waitForFunction(() => location.hash.endsWith('~1'))
    await settled(page)
    const { data } = await app.query(
      '{ paths(from: { kinds: [Company] }, to: { kinds: [PublicBody] }, policy: { maxHops: 2, direction: outgoing }, first: 5) { nodes { entities { name } hops { direction } } } }',
    )
    const nodes = data['paths'].nodes as { entities: { name: string }[]; hops: { direction: string }[] }[]
    expect(nodes.length).toBeGreaterThan(0)
    expect(nodes.flatMap(({ hops }) => hops).every(({ direction }) => direction === 'outgoing')).toBe(true)
    await expect
      .poll(() => chains(page))
      .toEqual(nodes.map(({ entities }) => entities.map(({ name }) => name).join(' → ')))

    await page.getByRole('link', { name: 'Dossier on these two ends' }).first().click()
    await page.getByText('Conditions: steps in a chain: at most 2; only along the relations').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Conditions: steps in a chain').isVisible()).toBe(true)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a button that goes with what it does hands the focus on: chains, chips of an end, filters', async () => {
  const { page, problems, close } = await visit(app.url, '/paths#v=1&q=*Company~*PublicBody~4~000000')
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('aria-label'))
  const press = async (name: RegExp) => {
    await page.getByRole('button', { name }).first().focus()
    await page.keyboard.press('Enter')
  }
  try {
    await page.locator('.path').first().waitFor()
    await press(/^Up to 25 chains/)
    await expect.poll(focused).toBe('panel')
    await expect.poll(async () => (await chains(page)).length).toBeGreaterThan(5)
    await settled(page)
    const without = page.getByRole('button', { name: /^Without / }).first()
    const name = ((await without.getAttribute('aria-label')) ?? '').replace('Without ', '')
    await without.focus()
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('panel')
    expect((await chains(page)).some((chain) => chain.includes(` ${name} →`))).toBe(false)
    await press(/^Take out: any: Company/)
    await expect.poll(focused).toBe('path-from')

    await page.goto(new URL('/#v=1', app.url).href)
    await page.fill('#search', 'Bokayev')
    await page.locator('.hit').first().click()
    await page.locator('.entity').waitFor()
    await page.focus('#map')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('KeyH')
    await page.locator('.filters').waitFor()
    await press(/hidden: show/)
    await expect.poll(focused).toBe('map')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
