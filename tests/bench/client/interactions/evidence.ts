import { type Interaction, ordinary, read, show, surroundings, timed, viewOf } from '../bench.ts'

/** Links that are opened on one map. */
const STEPS = 6

/** One key a link: its claims with quotes, sources, dates and status. */
export const evidence: Interaction = async (bench) => {
  const times: number[] = []
  let bare = 0
  await read(bench, '/#v=1', async (page) => {
    await page.waitForSelector('#search')
    const seen = new Set<string>()
    for (let at = 0; at < bench.runs * 3 && times.length < bench.runs; at++) {
      // The walk comes back to the same few links: another map, before it does.
      if (at % STEPS === 0) {
        const ids = await surroundings(bench, ordinary(bench, 1, 400 + at)[0] as string, 40, 12)
        await show(page, viewOf(ids), ids)
        await page.focus('#map')
        await page.keyboard.press('ArrowRight')
      }
      // Nothing is open, and the walk stands somewhere else: an entity may have but one link.
      await page.keyboard.press('Escape')
      await page.keyboard.press(at % 2 === 0 ? 'BracketRight' : 'ArrowDown')
      await page.waitForSelector('[data-claim-view]', { state: 'detached' })
      const took = await timed(page, () => page.keyboard.press('KeyL'), hasEvidence, null)
      const claim = await page.evaluate(
        () => document.querySelector('[data-claim-view]')?.getAttribute('data-claim-view') ?? '',
      )
      if (!seen.has(claim)) times.push(took)
      seen.add(claim)
      if ((await page.locator('.panel .stance .passage__place .entity-link').count()) === 0) bare++
    }
  })
  return [
    { interaction: 5, what: 'a link to its evidence', unit: 'ms', limit: { most: 300 }, values: times },
    { interaction: 5, what: 'links without a source', unit: '', limit: { most: 0 }, values: [bare] },
  ]
}

function hasEvidence(): boolean {
  return document.querySelector('[data-claim-view] .stance') !== null
}
