import { expectTwins } from '../../../e2e/support/map.ts'
import { type Interaction, ordinary, read, show, surroundings, timed, viewOf } from '../bench.ts'

/** The walk on the canvas and the choice in the list. */
export const twin: Interaction = async (bench) => {
  const small: number[] = []
  const large: number[] = []
  await read(bench, '/#v=1', async (page) => {
    await page.waitForSelector('#search')
    for (const [wanted, times] of [
      [60, small],
      [300, large],
    ] as const) {
      const ids = await surroundings(bench, ordinary(bench, 1, 600)[0] as string, wanted)
      await show(page, viewOf(ids), ids)
      await page.focus('#map')
      await page.keyboard.press('ArrowRight')
      for (let at = 0; at < bench.runs; at++) {
        await page.keyboard.press('Escape')
        await page.keyboard.press(at % 3 === 0 ? 'ArrowDown' : 'ArrowRight')
        await page.keyboard.press(at % 5 === 0 ? 'ArrowLeft' : 'ArrowDown')
        times.push(await timed(page, () => page.keyboard.press('Space'), isChosen, null))
      }
      await expectTwins(page)
    }
  })
  return [
    {
      interaction: 9,
      what: 'chosen on the canvas to chosen in the list, 60 entities',
      unit: 'ms',
      limit: { most: 50 },
      values: small,
    },
    {
      interaction: 9,
      what: 'chosen on the canvas to chosen in the list, 300 entities',
      unit: 'ms',
      limit: { most: 50 },
      values: large,
    },
  ]
}

function isChosen(): boolean {
  return document.querySelector('.tree [role=row][aria-selected=true]') !== null
}
