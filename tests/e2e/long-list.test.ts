import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeAddress } from '../../client/state/address/encode.ts'
import { EMPTY_ADDRESS } from '../../client/state/address/view-address.ts'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectTwins, onCanvas, placeOf } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let ids: readonly string[] = []
beforeAll(async () => {
  app = await seedProduct()
  const { data } = await app.query('{ entities(first: 100) { nodes { id } } }')
  ids = data['entities'].nodes.map(({ id }: { id: string }) => id)
})
afterAll(() => app?.stop())

/** For what the page does by itself, on a busy machine. */
const PATIENT = { timeout: 30_000 }

const rowsInPage = (page: Page) => page.locator('.tree [role=row]').count()
const rowsTold = async (page: Page) => Number(await page.locator('.tree').getAttribute('aria-rowcount'))
const focusedRow = (page: Page) => page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')))

test('a long list has in the page what is in sight, and loses nothing: rows counted, keys, choice, paper', async () => {
  const entities = ids.map((id) => ({ id, at: null, pinned: false }))
  const { page, problems, close } = await visit(app.url, `/#${encodeAddress({ ...EMPTY_ADDRESS, entities })}`)
  try {
    await onCanvas(page, ids[0]!)
    // Folded, the list is short: all of it is in the page.
    await expect.poll(() => rowsInPage(page), PATIENT).toBe(ids.length)
    expect(await rowsTold(page)).toBe(ids.length)
    const { nodes, edges } = await expectTwins(page)
    expect(nodes).toHaveLength(ids.length)
    expect(edges.length).toBeGreaterThan(30)

    const all = await rowsTold(page)
    expect(all).toBeGreaterThan(200)
    expect(await rowsInPage(page)).toBeLessThan(100)
    await expectAccessible(page, 'long list')

    // By keys from the first row to the last, each told by its number.
    await page.locator('.tree [role=row]').first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => focusedRow(page), PATIENT).toBe(all)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => focusedRow(page), PATIENT).toBe(all - 1)
    await page.keyboard.press('Home')
    await expect.poll(() => focusedRow(page), PATIENT).toBe(1)

    // What is chosen on the canvas is brought into sight.
    const last = await page.evaluate(async () => {
      const tree = document.querySelector('.tree') as HTMLElement
      tree.scrollTop = tree.scrollHeight
      await new Promise((resolve) => setTimeout(resolve, 300))
      const id = [...tree.querySelectorAll<HTMLElement>('[data-entity]')].at(-1)?.dataset['entity']
      tree.scrollTop = 0
      return id ?? ''
    })
    await page.focus('#map')
    await page.keyboard.press('Digit0')
    const place = await placeOf(page, last)
    await page.mouse.click(place.x, place.y)
    const chosen = page.locator('.tree [role=row][aria-selected=true]')
    await chosen.waitFor()
    expect(await chosen.locator(`[data-entity="${last}"]`).count()).toBe(1)
    await expect.poll(() => chosen.evaluate(inSight), PATIENT).toBe(true)

    // On paper every row stands, one below the other.
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => rowsInPage(page), PATIENT).toBe(all)
    const tops = await page
      .locator('.tree [role=row]')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top))
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    expect(new Set(tops).size).toBe(all)
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => rowsInPage(page), PATIENT).toBeLessThan(100)

    // When the map is cleared, the list is not drawn whole on its way out.
    await page.evaluate(countDrawnRows)
    await page.getByRole('button', { name: 'Clear the map' }).click()
    await expect.poll(() => rowsInPage(page), PATIENT).toBeLessThan(2)
    expect(await page.evaluate(() => document.body.dataset['drawnRows'])).toBe('0')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

/** Runs in the page. */
function inSight(row: Element): boolean {
  const [box, list] = [row.getBoundingClientRect(), row.closest('.tree')!.getBoundingClientRect()]
  return box.top >= list.top - 1 && box.bottom <= list.bottom + 1
}

/** Runs in the page: counts rows of entities that come from now on. */
function countDrawnRows(): void {
  document.body.dataset['drawnRows'] = '0'
  new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element)
    const rows = added.reduce((sum, element) => sum + element.querySelectorAll('[data-entity]').length, 0)
    document.body.dataset['drawnRows'] = String(Number(document.body.dataset['drawnRows']) + rows)
  }).observe(document.querySelector('.twin')!, { childList: true, subtree: true })
}
