import type { Page } from 'playwright-core'
import { expectTwins } from '../../../e2e/support/map.ts'
import { type Interaction, read, show, surroundings, timed, viewOf, ordinary } from '../bench.ts'

/** Keys of steps that need no server; each acts on what an arrow has reached. */
const STEPS = ['KeyI', 'KeyH', 'KeyI', 'KeyA', 'KeyI']
const COUNT = 120

/** A long walk of steps, all taken back; and what an expansion brought, taken off. */
export const undo: Interaction = async (bench) => {
  const times: number[] = []
  let different = 0
  let left = 0
  await read(bench, '/#v=1', async (page) => {
    await page.waitForSelector('#search')
    const [start = ''] = ordinary(bench, 1)
    const ids = await surroundings(bench, start, 60)
    await show(page, viewOf(ids), ids)
    await page.focus('#map')
    await page.keyboard.press('ArrowRight')
    const before = await atRest(page)
    for (let at = 0; at < COUNT; at++) {
      await page.keyboard.press(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'][at % 4] as string)
      await page.keyboard.press(STEPS[at % STEPS.length] as string)
    }
    for (;;) {
      const button = page.locator('.toolbar button').first()
      if (await button.isDisabled()) break
      times.push(
        await timed(
          page,
          () => page.keyboard.press('Control+KeyZ'),
          () => true,
          null,
        ),
      )
    }
    different = (await atRest(page)) === before ? 0 : 1
    await expectTwins(page)

    await show(page, viewOf([start]), [start])
    await page.focus('#map')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('KeyE')
    await page.locator('[role=menuitem]').nth(1).waitFor()
    const all = () => page.keyboard.press('Enter')
    await timed(page, all, () => (document.querySelector('#map') as any)._cyreg.cy.nodes(':visible').length > 1, null)
    await page.focus('#map')
    await page.keyboard.press('KeyC')
    await page.waitForFunction(() => (document.querySelector('#map') as any)._cyreg.cy.nodes(':visible').length === 1)
    left = (await expectTwins(page)).nodes.length - 1
  })
  return [
    { interaction: 3, what: 'one step back', unit: 'ms', limit: null, values: times },
    { interaction: 3, what: 'steps that can be taken back', unit: '', limit: { least: 100 }, values: [times.length] },
    { interaction: 3, what: 'maps that differ after all undone', unit: '', limit: { most: 0 }, values: [different] },
    { interaction: 3, what: 'entities left over by collapsing', unit: '', limit: { most: 0 }, values: [left] },
  ]
}

/** What the map is once what is still counted by the server has come. */
async function atRest(page: Page): Promise<string> {
  for (let before = ''; ;) {
    const now = await snapshot(page)
    if (now === before) return now
    before = now
    await page.waitForTimeout(1_000)
  }
}

/** Everything that the renderer holds of the map, less what is looked at. */
function snapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('#map') as any)._cyreg
    const elements = cy.elements(':visible').map((one: any) => {
      const data = { ...one.data(), cursor: null, selected: null, near: null }
      return JSON.stringify([data, one.isNode() ? one.position() : null])
    })
    return elements.sort().join('\n')
  })
}
