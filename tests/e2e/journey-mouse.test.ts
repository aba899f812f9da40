import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { expectTwins, onCanvas, placeOf, positions, settled } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
const ids: Record<string, string> = {}

beforeAll(async () => {
  app = await seedProduct()
  for (const slug of ['sanzhar-bokaev', 'target-ai', 'target-eye', 'bokaev-detention']) {
    const { data } = await app.query('query ($id: ID!) { entity(id: $id) { id } }', { id: slug })
    ids[slug] = data['entity'].id
  }
})
afterAll(() => app?.stop())

const id = (slug: string): string => ids[slug] ?? ''

test('by mouse: from a name to its neighbourhood, the evidence of a link, a path, back, and to another reader', async () => {
  const reader = await visit(app.url, '/')
  const { page } = reader
  try {
    await page.fill('#search', 'Бокаев')
    await page.locator('.hit', { hasText: 'Sanzhar Bokayev' }).first().click()
    await onCanvas(page, id('sanzhar-bokaev'))
    const first = await expectTwins(page)
    expect(first.nodes).toContain(id('target-eye'))

    // Expand: new ones come, none is there twice, and nothing that stood has moved.
    const before = await positions(page)
    const target = await placeOf(page, id('target-eye'))
    await page.mouse.click(target.x, target.y)
    await page.getByRole('heading', { level: 2, name: 'TargetEYE' }).waitFor()
    await page.locator('.entity .actions').getByRole('button', { name: 'Expand' }).click()
    await onCanvas(page, id('target-ai'))
    const second = await expectTwins(page)
    expect(second.nodes.length).toBeGreaterThan(first.nodes.length)
    expect(new Set(second.nodes).size).toBe(second.nodes.length)
    const after = await positions(page)
    for (const [node, at] of Object.entries(before)) expect(after[node]).toEqual(at)

    // What the graph has of an entity and the map has not stands under its name; where nothing is missing, nothing does.
    await page.waitForFunction(lineUnder, { id: id('target-ai'), line: `+${await restOf(page, id('target-ai'))}` })
    await page.waitForFunction(lineUnder, { id: id('target-eye'), line: null })

    // The evidence of a link, one click away.
    const link = `${id('target-ai')}~DEVELOPS~${id('target-eye')}`
    expect(second.edges).toContain(link)
    const middle = await placeOf(page, link)
    await page.mouse.click(middle.x, middle.y)
    const stance = page.locator('.panel .stance').first()
    await stance.waitFor()
    expect(await stance.innerText()).toMatch(/asserts[\s\S]*paragraph \d+, characters \d+–\d+/)

    // How are they connected?
    await page.getByRole('tab', { name: 'Connections' }).click()
    await page.fill('#path-from', 'Detention of Sanzhar Bokayev')
    await page.locator('.hit', { hasText: 'Detention' }).first().click()
    await page.fill('#path-to', 'Target AI')
    await page.locator('.hit').first().click()
    await page.locator('.path').first().waitFor()
    expect(await page.locator('.path__chain').first().innerText()).toMatch(/^Detention .*TargetEYE → Target AI$/)
    await page.locator('.path').first().getByRole('button', { name: 'Show on the map' }).click()
    await page.waitForFunction(
      (count) => document.querySelectorAll('.tree [data-entity]').length < count,
      second.nodes.length,
    )
    const path = await expectTwins(page)
    expect(path.nodes).toContain(id('bokaev-detention'))
    expect(path.nodes).toContain(id('target-ai'))

    // One step back gives the map from before.
    await page.getByRole('button', { name: /^Undo/ }).click()
    expect(await expectTwins(page)).toEqual(second)

    // A dragged entity stays, hidden ones are counted, and another reader sees the same.
    const dragged = await placeOf(page, id('target-ai'))
    await page.mouse.move(dragged.x, dragged.y)
    await page.mouse.down()
    await page.mouse.move(dragged.x + 40, dragged.y + 30, { steps: 5 })
    await page.mouse.up()
    await page.getByRole('button', { name: /^Hide what is selected/ }).click()
    await page.getByRole('button', { name: /hidden: show/ }).waitFor()
    const shared = await expectTwins(page)
    await page.waitForFunction(() => location.hash.includes('&h='))
    const address = page.url()
    expect(decodeURIComponent(address)).not.toMatch(/bok|target/i)
    const other = await visit(app.url, address.slice(app.url.length - 1), { locale: 'ru' })
    try {
      await other.page.waitForSelector('.tree [data-entity]')
      expect(await expectTwins(other.page)).toEqual(shared)
      const [mine, theirs] = [await positions(page), await positions(other.page)]
      for (const [node, at] of Object.entries(mine)) {
        expect(Math.abs(at.x - (theirs[node]?.x ?? NaN))).toBeLessThanOrEqual(1)
        expect(Math.abs(at.y - (theirs[node]?.y ?? NaN))).toBeLessThanOrEqual(1)
      }
      expect(other.problems).toEqual([])
    } finally {
      await other.close()
    }
    expect(reader.problems).toEqual([])
  } finally {
    await reader.close()
  }
})

test('in layers every arrow leads down, by keys and by a button, the same each time', async () => {
  const { page, problems, close } = await visit(app.url, `/entities/${id('sanzhar-bokaev')}`)
  try {
    await page.getByRole('button', { name: 'Open on the map' }).click()
    await onCanvas(page, id('sanzhar-bokaev'))
    await settled(page)
    await page.focus('#map')
    await page.keyboard.press('Shift+KeyT')
    await page.getByRole('button', { name: 'Undo: arrange in layers' }).waitFor()
    await settled(page)
    const whole = await positions(page)
    const arrows = await page.evaluate(() =>
      (document.querySelector('#map') as any)._cyreg.cy
        .edges(':visible')
        .map((edge: any) => [edge.source().id(), edge.target().id()] as [string, string]),
    )
    expect(arrows.length).toBeGreaterThan(5)
    const ways = new Set(arrows.map(([from, to]: [string, string]) => `${from} ${to}`))
    for (const [from, to] of arrows)
      if (!ways.has(`${to} ${from}`)) expect(whole[to]!.y).toBeGreaterThan(whole[from]!.y)
    await page.getByRole('button', { name: /^Arrange in layers/ }).click()
    await settled(page)
    expect(await positions(page)).toEqual(whole)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('tidying up runs apart from the page, keeps what is pinned, and can be undone', async () => {
  const { page, problems, close } = await visit(app.url, `/entities/${id('sanzhar-bokaev')}`)
  try {
    await page.getByRole('button', { name: 'Open on the map' }).click()
    await onCanvas(page, id('sanzhar-bokaev'))
    await page.locator('.entity .actions').getByRole('button', { name: 'Pin' }).click()
    const before = await positions(page)
    await page.getByRole('button', { name: 'Tidy up' }).click()
    await page.getByRole('button', { name: 'Undo: tidy up' }).waitFor()
    await settled(page)
    const after = await positions(page)
    expect(after).not.toEqual(before)
    expect(after[id('sanzhar-bokaev')]).toEqual(before[id('sanzhar-bokaev')])
    await page.getByRole('button', { name: 'Undo: tidy up' }).click()
    await expect.poll(() => positions(page)).toEqual(before)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('what is hidden is neither seen nor met by a press where it stood, and comes back where it was', async () => {
  const { page, problems, close } = await visit(app.url, `/entities/${id('sanzhar-bokaev')}`, {
    viewport: { width: 1280, height: 900 },
  })
  try {
    await page.getByRole('button', { name: 'Open on the map' }).click()
    await onCanvas(page, id('target-eye'))
    await page.waitForTimeout(600)
    const before = await positions(page)
    const at = await placeOf(page, id('target-eye'))
    const look = () => page.screenshot({ clip: { x: at.x - 8, y: at.y - 8, width: 16, height: 16 } })
    const seen = await look()
    await page.mouse.click(at.x, at.y)
    await page.locator('.entity__name', { hasText: 'TargetEYE' }).waitFor()
    // The keys of the map are for what was pressed on it.
    await page.keyboard.press('KeyH')
    await page.getByRole('button', { name: /hidden: show/ }).waitFor()
    expect((await expectTwins(page)).nodes).not.toContain(id('target-eye'))
    await page.waitForTimeout(300)
    const hidden = await look()
    expect(hidden.equals(seen)).toBe(false)
    await page.mouse.click(at.x, at.y)
    await page.waitForTimeout(300)
    expect(await page.locator('.entity__name', { hasText: 'TargetEYE' }).count()).toBe(0)
    await page.focus('#map')
    await page.keyboard.press('KeyA')
    await onCanvas(page, id('target-eye'))
    expect(await positions(page)).toEqual(before)
    await expect.poll(async () => (await look()).equals(hidden)).toBe(false)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

/** Links of an entity that the server counts, less the claims that the lines on the canvas stand for. */
async function restOf(page: Page, entity: string): Promise<number> {
  const { data } = await app.query('query ($id: ID!) { entity(id: $id) { linkCounts { total } } }', { id: entity })
  const total: number = data['entity'].linkCounts.reduce((sum: number, count: any) => sum + count.total, 0)
  const labels = await page.evaluate((wanted) => {
    const { cy } = (document.querySelector('#map') as any)._cyreg
    return cy
      .getElementById(wanted)
      .connectedEdges()
      .map((edge: any) => String(edge.data('label'))) as string[]
  }, entity)
  const shown = labels.reduce((sum, label) => sum + Number(/×(\d+)$/.exec(label)?.[1] ?? 1), 0)
  expect(total).toBeGreaterThan(shown)
  return total - shown
}

function lineUnder({ id: entity, line }: { readonly id: string; readonly line: string | null }): boolean {
  const { cy } = (document.querySelector('#map') as any)._cyreg
  const [, under = null] = String(cy.getElementById(entity).data('label')).split('\n')
  return under === line
}
