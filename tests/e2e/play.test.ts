/** The map that walks through time by itself: by mouse and by keys, on the seed. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stepMonths } from '../../client/state/time/step-date.ts'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { canvasElements, type Elements, expectTwins, onCanvas, settled } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let ids: readonly string[] = []
let fragment = ''

beforeAll(async () => {
  app = await seedProduct()
  const found = await Promise.all(
    ['hikvision', 'usa', 'dahua', 'kazakhstan'].map((slug) =>
      app.query('query ($id: ID!) { entity(id: $id) { id } }', { id: slug }),
    ),
  )
  ids = found.flatMap(({ data }) => data['entity']?.id ?? [])
  fragment = `v=1&e=${ids.map((id) => id.slice(2)).join('.')}`
})
afterAll(() => app?.stop())

/** The links between the entities of the map that the API tells for a month, as the map names them. */
async function answered(month: string): Promise<string[]> {
  const { data, errors } = await app.query(
    `query ($ids: [ID!]!, $at: PartialDate) { claims(filter: { subjects: $ids, objects: $ids }, validAt: $at, first: 100) {
      nodes { subject { id } predicate object { id } } } }`,
    { ids, at: month },
  )
  expect(errors).toBeUndefined()
  const nodes = data['claims'].nodes as { subject: { id: string }; predicate: string; object: { id: string } }[]
  return [...new Set(nodes.map((claim) => `${claim.subject.id}~${claim.predicate}~${claim.object.id}`))].sort()
}

const monthOn = (page: Page) => page.locator('.explorer__date').getAttribute('data-valid-at')
const at = (page: Page, month: string) =>
  page.waitForFunction((wanted) => document.querySelector(`[data-valid-at="${wanted}"]`) !== null, month)
const controls = (page: Page) => page.getByRole('group', { name: 'Walk through time' })
const openDate = (page: Page) => page.getByRole('button', { name: 'Date', exact: true })

/** The month on the screen and what is drawn then, in one look. */
async function frame(page: Page): Promise<{ month: string; drawn: Elements }> {
  for (;;) {
    const month = await monthOn(page)
    // The canvas is drawn just after the date.
    await page.waitForTimeout(150)
    const drawn = await canvasElements(page)
    if (month !== null && month === (await monthOn(page))) return { month, drawn }
  }
}

test('by mouse: each month is what the API answers for it, a press pauses, and one undo takes it all back', async () => {
  const { page, problems, close } = await visit(app.url, `/#${fragment}`)
  try {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await onCanvas(page, ids[0] ?? '')
    const before = await expectTwins(page)
    await openDate(page).click()
    await page.getByLabel('As it was in the world on').fill('2019-07')
    await at(page, '2019-07')
    await settled(page)
    await expectAccessible(page, 'the dates, with a play', true)
    const start = await canvasElements(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Play' }).click()
    const seen = new Map<string, Elements>()
    while (seen.size < 4) {
      const { month, drawn } = await frame(page)
      seen.set(month, drawn)
    }
    expect([...seen.keys()]).toEqual([...seen.keys()].sort())
    for (const [month, drawn] of seen) expect(drawn.edges, month).toEqual(await answered(month))
    // Said once a year, politely.
    expect(await page.locator('.as-of [role="status"]').first().textContent()).toMatch(/^Playing: 20(19|20)$/)
    await expectAccessible(page, 'a map that plays')
    await controls(page).getByRole('button', { name: 'Pause' }).click()
    const rested = await frame(page)
    await page.waitForTimeout(1_500)
    expect(await frame(page)).toEqual(rested)
    expect((await expectTwins(page)).edges).toEqual(await answered(rested.month))
    await page.waitForFunction((month) => location.hash.includes(`at=${month}`), rested.month)

    // All of it at once; the date before it is a step of its own.
    await page.getByRole('button', { name: 'Undo: play' }).click()
    await at(page, '2019-07')
    expect(await expectTwins(page)).toEqual(start)
    await page.getByRole('button', { name: 'Undo: another date' }).click()
    expect(await expectTwins(page)).toEqual(before)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('by keys: Enter plays and gives the focus to Pause, Space pauses, another step of the map stops it', async () => {
  const { page, problems, close } = await visit(app.url, `/#${fragment}&at=2020-05`)
  try {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await onCanvas(page, ids[0] ?? '')
    await at(page, '2020-05')
    await openDate(page).press('Enter')
    await page.getByText('Month by month from June 2020 to today').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Play' }).press('Enter')
    const pause = controls(page).getByRole('button', { name: 'Pause' })
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Pause')
    await at(page, '2020-07')
    await page.keyboard.press('Space')
    await controls(page).getByRole('button', { name: 'Play' }).waitFor()
    const rested = await frame(page)

    // By hand: several presses in a row are as many months.
    await controls(page).getByRole('button', { name: 'A month back' }).press('Enter')
    await page.keyboard.press('Enter')
    await at(page, stepMonths(rested.month, -2))
    await settled(page)
    expect((await expectTwins(page)).edges).toEqual(await answered(stepMonths(rested.month, -2)))

    await controls(page).getByRole('button', { name: 'Play' }).press('Space')
    await pause.waitFor()
    await page.getByRole('row').first().click()
    expect(await pause.count()).toBe(1)
    await page.focus('#map')
    await page.keyboard.press('KeyH')
    await controls(page).getByRole('button', { name: 'Play' }).waitFor()
    const stopped = await monthOn(page)
    await page.waitForTimeout(1_500)
    expect(await monthOn(page)).toBe(stopped)

    // Twice as fast, chosen by keys.
    const speed = controls(page).getByRole('button', { name: 'Speed' })
    expect(await speed.innerText()).toContain('1×')
    await speed.press('Enter')
    await page.getByRole('option', { name: '2×' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => speed.innerText()).toContain('2×')
    expect(await page.evaluate(() => localStorage.getItem('counterwatch.speed'))).toBe('2')

    // Away from the map it does not walk on.
    await controls(page).getByRole('button', { name: 'Play' }).press('Enter')
    await pause.waitFor()
    await page.getByRole('link', { name: 'Help' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goBack()
    await controls(page).getByRole('button', { name: 'Play' }).waitFor()
    await page.reload()
    await expect.poll(() => speed.innerText()).toContain('2×')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('who wants no motion is told why nothing plays, and steps by hand', async () => {
  const { page, problems, close } = await visit(app.url, `/#${fragment}&at=2020-05`)
  try {
    await onCanvas(page, ids[0] ?? '')
    await at(page, '2020-05')
    expect(await controls(page).getByRole('button').count()).toBe(2)
    await openDate(page).click()
    expect(await page.getByRole('dialog').getByRole('button', { name: 'Play' }).isDisabled()).toBe(true)
    await page.getByText('Your device asks for little motion').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'A month on' }).click()
    await at(page, '2020-06')
    await settled(page)
    expect((await canvasElements(page)).edges).toEqual(await answered('2020-06'))
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
