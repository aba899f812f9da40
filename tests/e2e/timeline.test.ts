import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { canvasElements, expectTwins, onCanvas } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let tokayev = ''
let visited = ''
let ordered = ''

beforeAll(async () => {
  app = await seedProduct()
  const { data } = await app.query(
    '{ who: entity(id: "kassym-jomart-tokayev") { id } hikvision: entity(id: "hikvision") { id } unrest: entity(id: "unrest-2022") { id } }',
  )
  tokayev = data['who'].id
  visited = `${tokayev}~VISITS~${data['hikvision'].id}`
  ordered = `${data['unrest'].id}~HARMS~${tokayev}`
})
afterAll(() => app?.stop())

const drawn = async (page: Page) => {
  const { edges } = await canvasElements(page)
  return { visited: edges.includes(visited), harmed: edges.includes(ordered) }
}
const openMap = async (page: Page) => {
  await page.fill('#search', 'Kassym-Jomart Tokayev')
  await page.locator('.hit mark').first().waitFor()
  await page.press('#search', 'Enter')
  await onCanvas(page, tokayev)
  await expect.poll(() => drawn(page)).toEqual({ visited: true, harmed: true })
}

test('a time by keys: what cannot hold then is hidden and told, one key held down is one step back, another browser sees the same', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await openMap(page)
    await page.getByRole('button', { name: 'Timeline' }).focus()
    await page.keyboard.press('Enter')
    const earliest = page.getByRole('slider', { name: 'Earliest month' })
    await earliest.focus()
    expect(await earliest.getAttribute('aria-valuetext')).toBe('January 2019')
    await expectAccessible(page, 'timeline')

    // A visit of 2019, a harm of 2022; both state their end.
    await page.keyboard.press('PageUp')
    await expect.poll(() => drawn(page)).toEqual({ visited: false, harmed: true })
    expect(await earliest.getAttribute('aria-valuetext')).toBe('January 2020')
    for (const _ of [2021, 2022, 2023]) await page.keyboard.press('PageUp')
    await expect.poll(() => drawn(page)).toEqual({ visited: false, harmed: false })
    await expectTwins(page)
    await page.getByRole('button', { name: /^Outside January 2023 – / }).waitFor()
    await page.waitForFunction(() => /&b=2023-01_\d{4}-\d\d/.test(location.hash))

    const other = await visit(app.url, new URL(page.url()).hash.replace(/^/, '/'))
    try {
      await onCanvas(other.page, tokayev)
      await other.page.getByRole('button', { name: /^Outside January 2023 – / }).waitFor()
      expect(await canvasElements(other.page)).toEqual(await canvasElements(page))
      expect(other.problems).toEqual([])
    } finally {
      await other.close()
    }

    await page.keyboard.press('Control+KeyZ')
    await expect.poll(() => drawn(page)).toEqual({ visited: true, harmed: true })
    expect(await earliest.getAttribute('aria-valuetext')).toBe('January 2019')

    // The two ends never pass each other.
    const latest = page.getByRole('slider', { name: 'Latest month' })
    await latest.focus()
    await page.keyboard.press('Home')
    await expect.poll(() => drawn(page)).toEqual({ visited: true, harmed: false })
    expect(await latest.getAttribute('aria-valuetext')).toBe('January 2019')
    await page.keyboard.press('ArrowLeft')
    expect(await latest.getAttribute('aria-valuetext')).toBe('January 2019')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: /^Outside January 2019 – February 2019 / }).click()
    await expect.poll(() => drawn(page)).toEqual({ visited: true, harmed: true })
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a time by mouse: dragged over the bars, an end brought by a press, all shown again by one key', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await openMap(page)
    await page.getByRole('button', { name: 'Timeline' }).click()
    const before = await canvasElements(page)
    const { x, y, width } = (await page.locator('.timeline__track').boundingBox())!
    const at = (share: number) => [x + 9 + (width - 18) * share, y + 12] as const
    // The last half of the time: both claims are over by then.
    await page.mouse.move(...at(0.5))
    await page.mouse.down()
    await page.mouse.move(...at(0.7), { steps: 4 })
    await page.mouse.move(...at(1), { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => drawn(page)).toEqual({ visited: false, harmed: false })
    await expectTwins(page)

    // The nearer end comes: the first.
    await page.mouse.click(...at(0.2))
    await expect.poll(() => drawn(page)).toEqual({ visited: false, harmed: true })
    await page.getByText('also links that state no date').click()
    await expect.poll(async () => (await canvasElements(page)).edges.length).toBeLessThan(before.edges.length - 1)
    await expectTwins(page)

    await page.focus('#map')
    await page.keyboard.press('KeyA')
    await expect.poll(() => canvasElements(page)).toEqual(before)
    expect(await page.locator('.filters').count()).toBe(0)
    // A drag is one step.
    for (const _ of ['shown', 'undated', 'pressed', 'dragged']) await page.keyboard.press('Control+KeyZ')
    await expect.poll(() => canvasElements(page)).toEqual(before)
    await page.waitForFunction(() => !location.hash.includes('&b='))
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a time that reaches beyond the bars is told as it is, and an end that is not moved stays where it is', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await openMap(page)
    await page.waitForFunction(() => location.hash.includes('&p='))
    const address = `/${new URL(page.url()).hash}&b=2001-01_2019-06`
    await page.goto('about:blank')
    await page.goto(new URL(address, app.url).href)
    await onCanvas(page, tokayev)
    await page.getByRole('button', { name: /^Outside January 2001 – June 2019 / }).waitFor()
    const timeline = page.getByRole('button', { name: 'Timeline' })
    if ((await timeline.getAttribute('aria-expanded')) !== 'true') await timeline.click()
    const value = (name: string) => page.getByRole('slider', { name }).getAttribute('aria-valuetext')
    expect([await value('Earliest month'), await value('Latest month')]).toEqual(['January 2001', 'June 2019'])
    await page.getByRole('slider', { name: 'Latest month' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: /^Outside January 2001 – July 2019 / }).waitFor()
    await page.getByRole('slider', { name: 'Earliest month' }).focus()
    await page.keyboard.press('ArrowRight')
    await page
      .getByText(/July 2019/)
      .first()
      .waitFor()
    expect(await value('Earliest month')).toBe('January 2019')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
