import type { Page } from 'playwright-core'
import { HUB } from '../../investigated-dataset.ts'
import { type Interaction, ordinary, read, show, timed, viewOf } from '../bench.ts'

/** The menu of relations, and what choosing one brings. */
export const expand: Interaction = async (bench) => {
  const menus: number[] = []
  const brought: number[] = []
  const moved: number[] = []
  const missing: number[] = []
  await read(bench, '/#v=1', async (page) => {
    await page.waitForSelector('#search')
    for (const id of [HUB, ...ordinary(bench, bench.runs - 1, 100)]) {
      await show(page, viewOf([id]), [id])
      await page.focus('#map')
      menus.push(await timed(page, () => page.keyboard.press('KeyE'), menuIsFull, null))
      const rounds = id === HUB ? 5 : 1
      for (let round = 0; round < rounds; round++) {
        if (round > 0) {
          await page.focus('#map')
          await timed(page, () => page.keyboard.press('KeyE'), menuIsFull, null)
        }
        await page.keyboard.press('ArrowDown')
        const row = await page.locator('[role=menuitem]:focus .count').innerText()
        const [shown = 0, total = 0] = row.match(/\d+/g)?.map(Number) ?? []
        const before = await places(page)
        const links = await linkCount(page)
        brought.push(await timed(page, () => page.keyboard.press('Enter'), hasMore, links))
        const after = await places(page)
        for (const [one, at] of Object.entries(before))
          moved.push(Math.hypot(at.x - after[one]!.x, at.y - after[one]!.y))
        // Parallel claims are one line, so lines may be fewer than claims, and never more than none.
        if ((await linkCount(page)) === links) missing.push(Math.min(25, total - shown))
      }
    }
  })
  return [
    { interaction: 2, what: 'menu of relations with counts', unit: 'ms', limit: { most: 200 }, values: menus },
    { interaction: 2, what: 'links on the map after choosing', unit: 'ms', limit: null, values: brought },
    { interaction: 2, what: 'way that what stood has moved', unit: 'px', limit: { most: 0 }, values: moved },
    {
      interaction: 2,
      what: 'expansions that brought nothing new',
      unit: '',
      limit: { most: 0 },
      values: [missing.length],
    },
  ]
}

function menuIsFull(): boolean {
  return document.querySelectorAll('.menu [role=menuitem] .count').length > 0
}

function hasMore(links: number): boolean {
  return (document.querySelector('#map') as any)._cyreg.cy.edges(':visible').length > links
}

function linkCount(page: Page): Promise<number> {
  return page.evaluate(() => (document.querySelector('#map') as any)._cyreg.cy.edges(':visible').length)
}

function places(page: Page): Promise<Record<string, { x: number; y: number }>> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('#map') as any)._cyreg
    return Object.fromEntries(cy.nodes(':visible').map((node: any) => [node.id(), { ...node.position() }]))
  })
}
