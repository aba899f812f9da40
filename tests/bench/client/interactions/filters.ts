import { expectTwins, positions } from '../../../e2e/support/map.ts'
import { type Interaction, longTasks, read, show, surroundings, timed, viewOf, ordinary } from '../bench.ts'

/** A switch of the legend, on a map of a thousand elements; and the one key that shows everything. */
export const filters: Interaction = async (bench) => {
  const times: number[] = []
  const shown: number[] = []
  const long: number[] = []
  let moved = 0
  let elements = 0
  await read(
    bench,
    '/#v=1',
    async (page) => {
      await page.waitForSelector('#search')
      const ids = await surroundings(bench, ordinary(bench, 1, 500)[0] as string, 490)
      await show(page, viewOf(ids), ids)
      await page.waitForTimeout(1_000)
      const whole = await expectTwins(page)
      elements = whole.nodes.length + whole.edges.length
      const before = await positions(page)
      const switches = page.locator('.legend__switch:not([data-disabled])')
      const count = await switches.count()
      for (let at = 0; at < bench.runs; at++) {
        const one = switches.nth(at % count)
        await one.scrollIntoViewIfNeeded()
        times.push(await timed(page, () => one.click(), isFiltered, true))
        long.push(...(await longTasks(page)))
        await page.focus('#map')
        shown.push(await timed(page, () => page.keyboard.press('KeyA'), isFiltered, false))
      }
      const after = await positions(page)
      for (const [id, at] of Object.entries(before)) if (after[id]?.x !== at.x || after[id]?.y !== at.y) moved++
    },
    // Wide enough for the legend to be open.
    { viewport: { width: 1600, height: 900 } },
  )
  return [
    { interaction: 6, what: 'elements on the map', unit: '', limit: null, values: [elements] },
    { interaction: 6, what: 'a filter on', unit: 'ms', limit: { most: 100 }, values: times },
    { interaction: 6, what: 'all shown by one key', unit: 'ms', limit: { most: 100 }, values: shown },
    { interaction: 6, what: 'entities that have moved', unit: '', limit: { most: 0 }, values: [moved] },
    { interaction: 6, what: 'longest task of a filter', unit: 'ms', limit: null, values: long },
  ]
}

/** In the list, and on the canvas, which draws much in several frames. */
function isFiltered(on: boolean): boolean {
  const drawn = document.querySelector('#map[aria-busy=true]') === null
  return drawn && (document.querySelector('.filters__all') !== null) === on
}
