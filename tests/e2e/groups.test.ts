/** Several entities closed into a group by a key: seen on the canvas, in the list, the panel and the address, opened, taken back. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { canvasElements, expectTwins, onCanvas, placeOf, positions } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let id = ''

beforeAll(async () => {
  app = await seedProduct()
  const { data } = await app.query('{ entity(id: "hikvision") { id } }')
  id = data['entity'].id
})
afterAll(() => app?.stop())

/** Where an entity stands when the window of the canvas has come to rest. */
async function restingPlace(page: Page, one: string): Promise<{ x: number; y: number }> {
  for (;;) {
    const at = await placeOf(page, one)
    await page.waitForTimeout(300)
    const now = await placeOf(page, one)
    if (now.x === at.x && now.y === at.y) return at
  }
}

const selectedOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { cy } = (document.querySelector('#map') as any)._cyreg
    return cy
      .nodes(':visible')
      .filter((node: any) => node.data('selected'))
      .map((node: any) => node.id())
      .sort()
  })

const groupsOf = async (page: Page) => (await canvasElements(page)).nodes.filter((node) => node.startsWith('g:'))

test('what is selected closes into a group, which is in the list, the panel, the address and the files, and opens again', async () => {
  const { page, problems, close } = await visit(app.url, '/', { viewport: { width: 1600, height: 900 } })
  const shot = async (name: string) => {
    const folder = process.env['GROUPS_SHOTS']
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
  }
  try {
    await page.fill('#search', 'Hikvision')
    await page.waitForSelector('.hit')
    await page.keyboard.press('Enter')
    await onCanvas(page, id)
    const places = await positions(page)
    const whole = await expectTwins(page)
    const wholeHead = await page.locator('.twin__head p').innerText()
    expect(wholeHead).toBe(`${whole.nodes.length} entities, ${whole.edges.length} links`)
    const linked = (one: string) => whole.edges.filter((edge) => edge.split('~').includes(one)).length
    const members = whole.nodes.filter((node) => node !== id && linked(node) > 0).slice(0, 3)
    expect(members).toHaveLength(3)

    await page.focus('#map')
    for (const [nth, member] of members.entries()) {
      const at = await restingPlace(page, member)
      if (nth > 0) await page.keyboard.down('Shift')
      await page.mouse.click(at.x, at.y)
      if (nth > 0) await page.keyboard.up('Shift')
      await expect.poll(() => selectedOf(page)).toEqual(members.slice(0, nth + 1))
    }
    await page.focus('#map')
    await page.keyboard.press('KeyG')
    const group = `g:${members[0]}`
    await onCanvas(page, group)
    const closed = await expectTwins(page)
    const head = page.locator('.twin__head p')
    expect(await head.innerText()).toBe(
      `1 group, ${closed.nodes.length - 1} entities, ${closed.edges.length} links; with the groups open: ${wholeHead}`,
    )
    expect(closed.nodes).toEqual([...whole.nodes.filter((node) => !members.includes(node)), group].sort())
    for (const edge of closed.edges) for (const member of members) expect(edge.split('~')).not.toContain(member)
    const others = await positions(page)
    for (const [node, at] of Object.entries(others)) if (node !== group) expect(at, node).toEqual(places[node])

    const panel = page.locator('.panel')
    await panel.getByText('3 entities in it').waitFor()
    expect(await panel.locator('.group__members li').count()).toBe(3)
    const chip = page.getByRole('button', { name: 'In closed groups 3: open', exact: true })
    expect(await chip.innerText()).toBe('In closed groups 3 ×')
    await shot('closed')
    await expectAccessible(page, 'a closed group')

    await page.waitForFunction(() => /&g=[0-9a-z]+~[0-9a-z]+~[0-9a-z]+~-?\d+_-?\d+/.test(location.hash))
    await page.reload()
    await onCanvas(page, group)
    expect(await expectTwins(page)).toEqual(closed)
    expect(await positions(page)).toEqual(others)

    // The merged link has its claims, each with its two ends and its evidence.
    const merged = closed.edges.find((edge) => edge.split('~').includes(group))!
    const middle = await restingPlace(page, merged)
    await page.mouse.click(middle.x, middle.y)
    const toggle = panel.locator('.merged__toggle').first()
    await toggle.waitFor()
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.press('Enter')
    await panel.locator('[data-claim-view]').first().waitFor()
    await shot('merged')
    await expectAccessible(page, 'a merged link')

    await page.getByRole('button', { name: 'Export' }).click()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'JSON' }).click(),
    ])
    const file = JSON.parse(await readFile(await saved.path(), 'utf8')) as {
      readonly entities: readonly { readonly id: string; readonly group: string | null }[]
    }
    expect(file.entities.map((one) => one.id).sort()).toEqual(whole.nodes)
    expect(
      file.entities
        .filter((one) => one.group === group)
        .map((one) => one.id)
        .sort(),
    ).toEqual(members)

    // By the mouse on the canvas, by Enter on the canvas, and by Enter in the list.
    const reopened = async () => {
      await onCanvas(page, members[1]!)
      expect(await groupsOf(page)).toEqual([])
      expect(await positions(page)).toEqual(places)
      expect(await expectTwins(page)).toEqual(whole)
      await page.focus('#map')
      await page.keyboard.press('Control+KeyZ')
      await onCanvas(page, group)
    }
    const at = await restingPlace(page, group)
    await page.mouse.dblclick(at.x, at.y)
    await reopened()
    await page.locator(`[data-entity="${group}"] .tree__name`).click()
    await page.focus('#map')
    await page.keyboard.press('Enter')
    await reopened()
    await page.locator(`[data-entity="${group}"] .tree__name`).click()
    await page.locator(`[role="row"]:has([data-entity="${group}"])`).first().focus()
    await page.keyboard.press('Enter')
    await reopened()
    expect(await expectTwins(page)).toEqual(closed)

    // All by kind, and all open again.
    await page.getByRole('button', { name: /^In closed groups/ }).click()
    await expect.poll(() => groupsOf(page)).toEqual([])
    await page.focus('#map')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Group by kind' }).click()
    await expect.poll(async () => (await groupsOf(page)).length).toBe(2)
    await expectTwins(page)
    await shot('by-kind')
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await shot('by-kind-dark')
    await page.setViewportSize({ width: 360, height: 740 })
    await page.waitForTimeout(300)
    await shot('by-kind-360')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.waitForTimeout(300)
    await shot('by-kind-1280')
    await page.setViewportSize({ width: 1600, height: 900 })
    await page.getByRole('button', { name: /^In closed groups/ }).click()
    await expect.poll(() => groupsOf(page)).toEqual([])
    expect(await expectTwins(page)).toEqual(whole)
    expect(await positions(page)).toEqual(places)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
