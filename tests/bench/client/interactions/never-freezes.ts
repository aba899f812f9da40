import type { Page } from 'playwright-core'
import type { Measured } from '../measured.ts'
import { type Interaction, longTasks, ordinary, read, show, surroundings, timed, viewOf } from '../bench.ts'

/** A thousand elements at once, five hundred tidied, three hundred panned and zoomed. */
export const neverFreezes: Interaction = async (bench) => {
  const added: number[] = []
  const tidied: number[] = []
  const whileTidying: number[] = []
  const panned: number[] = []
  const zoomed: number[] = []
  await read(bench, '/#v=1', async (page) => {
    await page.waitForSelector('#search')
    const start = ordinary(bench, 1, 900)[0] as string
    const five = await surroundings(bench, start, 500)
    const three = five.slice(0, 300)
    for (let run = 0; run < bench.runs; run++) {
      await show(page, viewOf([]), [])
      await page.waitForTimeout(300)
      await page.evaluate(() => watch.forget())
      await show(page, viewOf(five), five)
      await page.waitForTimeout(500)
      added.push(Math.max(0, ...(await longTasks(page))))
      await page.focus('#map')
      const at = await page.evaluate(placesOf)
      tidied.push(await timed(page, () => page.keyboard.press('KeyT'), hasMoved, at))
      await page.waitForTimeout(300)
      whileTidying.push(Math.max(0, ...(await longTasks(page))))
    }
    await show(page, viewOf(three), three)
    await page.focus('#map')
    await page.keyboard.press('KeyT')
    await page.waitForTimeout(3_000)
    // Four seconds each.
    for (let run = 0; run < Math.min(bench.runs, 10); run++) {
      panned.push(
        await frames(
          page,
          (step) => page.mouse.move(640 + 200 * Math.sin(step / 9), 400 + 120 * Math.cos(step / 7)),
          true,
        ),
      )
      zoomed.push(await frames(page, (step) => page.mouse.wheel(0, step % 40 < 20 ? -60 : 60), false))
    }
  })
  const rows: [string, Measured['unit'], Measured['limit'], number[]][] = [
    ['longest task while 1,000 elements come', 'ms', { most: 200 }, added],
    ['500 entities tidied', 'ms', { most: 2_000 }, tidied],
    ['longest task while tidying 500', 'ms', { most: 200 }, whileTidying],
    ['panning 300 entities', 'fps', { least: 30 }, panned],
    ['zooming 300 entities', 'fps', { least: 30 }, zoomed],
  ]
  return rows.map(([what, unit, limit, values]) => ({ interaction: 12, what, unit, limit, values }))
}

declare const watch: { forget(): void; frames(move: () => void, ms: number): Promise<number> }

function placesOf(): string {
  const { cy } = (document.querySelector('#map') as any)._cyreg
  return JSON.stringify(cy.nodes(':visible').map((node: any) => node.position()))
}

function hasMoved(before: string): boolean {
  const { cy } = (document.querySelector('#map') as any)._cyreg
  return JSON.stringify(cy.nodes(':visible').map((node: any) => node.position())) !== before
}

/** Frames a second during two seconds of a gesture as a reader makes it. */
async function frames(page: Page, gesture: (step: number) => Promise<void>, pressed: boolean): Promise<number> {
  const empty = await page.evaluate(() => {
    const box = (document.querySelector('#map') as HTMLElement).getBoundingClientRect()
    return { x: box.left + 12, y: box.top + box.height - 12 }
  })
  await page.mouse.move(empty.x, empty.y)
  if (pressed) await page.mouse.down()
  let running = true
  const [rate] = await Promise.all([
    page.evaluate(() => watch.frames(() => {}, 2_000)).finally(() => (running = false)),
    (async () => {
      for (let step = 0; running; step++) await gesture(step)
    })(),
  ])
  if (pressed) await page.mouse.up()
  await page.waitForTimeout(300)
  return rate
}
