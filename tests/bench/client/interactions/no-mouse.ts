import type { Page } from 'playwright-core'
import { expectTwins } from '../../../e2e/support/map.ts'
import { type Bench, type Interaction, ordinary, read } from '../bench.ts'

const LANGUAGES = ['en', 'kk', 'ky', 'ru'] as const

/** Keys alone, as the places of the keys on the board: to a second hop, pin, chain, export; in each language. */
export const noMouse: Interaction = async (bench) => {
  const failed: string[] = []
  const unseen: number[] = []
  for (const [at, lang] of LANGUAGES.entries()) {
    await read(
      bench,
      '/#v=1',
      async (page) => {
        await page.waitForSelector('#search')
        try {
          unseen.push(await journey(page, bench, at))
        } catch (error) {
          failed.push(`${lang}: ${String(error).slice(0, 300)}`)
        }
      },
      { locale: lang },
    )
  }
  for (const line of failed) process.stderr.write(`[bench] no mouse, ${line}\n`)
  return [
    {
      interaction: 8,
      what: 'languages whose journey by keys failed, of 4',
      unit: '',
      limit: { most: 0 },
      values: [failed.length],
    },
    { interaction: 8, what: 'times that nothing visible had the focus', unit: '', limit: { most: 0 }, values: unseen },
  ]
}

/** How often what has the focus was out of sight. */
async function journey(page: Page, bench: Bench, at: number): Promise<number> {
  let unseen = 0
  const press = async (key: string) => {
    await page.keyboard.press(key)
    if (!(await page.evaluate(focusIsSeen))) unseen++
  }
  const nodes = () =>
    page.evaluate(() => (document.querySelector('#map') as any)._cyreg.cy.nodes(':visible').length as number)
  const grown = (before: number) =>
    page.waitForFunction(
      (count) => (document.querySelector('#map') as any)._cyreg.cy.nodes(':visible').length > count,
      before,
    )
  const { entity } = await bench.query('query ($id: ID!) { entity(id: $id) { id name } }', {
    id: ordinary(bench, 1, 1_000 + at)[0],
  })
  await press('Control+KeyK')
  await page.keyboard.type(entity.name)
  await press('Enter')
  await page.waitForFunction(
    (id) => (document.querySelector('#map') as any)?._cyreg?.cy.getElementById(id).visible(),
    entity.id,
  )
  await page.waitForFunction(() => document.activeElement?.id === 'map')
  // The second hop: a neighbour, and what joins it.
  await press('BracketRight')
  const before = await nodes()
  await press('KeyE')
  await page.waitForFunction(() => document.querySelectorAll('.menu [role=menuitem] .count').length > 0)
  await press('Enter')
  await grown(before)
  await page.waitForFunction(() => document.activeElement?.id === 'map')
  await press('KeyI')
  await page.waitForFunction(
    () => (document.querySelector('#map') as any)._cyreg.cy.nodes(':visible[?pinned]').length > 0,
  )
  // From here to where the walk began.
  await press('Escape')
  await press('Space')
  await press('ArrowLeft')
  await press('Space')
  await press('KeyP')
  await page.waitForSelector('.path-results')
  await press('Escape')
  // To the menu of exports: Tab goes from one group to the next, the arrows through the tools of one.
  const isIn = (place: string) => page.evaluate((selector) => document.activeElement?.closest(selector) != null, place)
  for (let step = 0; step < 60 && !(await isIn('.export')); step++) {
    await press((await isIn('.toolbar')) ? 'ArrowLeft' : 'Shift+Tab')
  }
  await page.keyboard.press('Enter')
  await page.waitForSelector('[role=menuitem]')
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  await expectTwins(page)
  return unseen
}

function focusIsSeen(): boolean {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return false
  const { width, height } = focused.getBoundingClientRect()
  return width > 0 && height > 0
}
