import { type Interaction, ordinary, read, show, timed, viewOf, waited } from '../bench.ts'

/** Two marked and P: the shortest chains of at most four hops. */
export const connect: Interaction = async (bench) => {
  const times: number[] = []
  const hiding: number[] = []
  let found = 0
  await read(bench, '/#v=1', async (page) => {
    await page.waitForSelector('#search')
    const [from, to] = [ordinary(bench, bench.runs, 200), ordinary(bench, bench.runs, 300)]
    for (const [at, one] of from.entries()) {
      const ids = [one, to[at] as string]
      // Where the chains of the pair before stand, this one's would not be told from them.
      await page.evaluate(() => (location.hash = 'v=1'))
      await page.waitForFunction(() => document.querySelector('.path-results') === null)
      await show(page, viewOf(ids, { selection: { type: 'entities', ids } }), ids)
      await page.focus('#map')
      times.push(await timed(page, () => page.keyboard.press('KeyP'), isAnswered, null))
      if ((await page.locator('.path').count()) > 0) found++
      else hiding.push(await waited(page, isExplained, null))
    }
  })
  return [
    {
      interaction: 4,
      what: 'two marked, P, chains of at most 4 hops',
      unit: 'ms',
      limit: { most: 500 },
      values: times,
    },
    { interaction: 4, what: 'no chain, what hides one', unit: 'ms', limit: null, values: hiding },
    { interaction: 4, what: 'pairs that are joined', unit: '', limit: null, values: [found] },
  ]
}

function isAnswered(): boolean {
  const results = document.querySelector('.path-results')
  return results !== null && results.getAttribute('aria-busy') === 'false'
}

function isExplained(): boolean {
  return document.querySelector('.path-results .loading') === null
}
