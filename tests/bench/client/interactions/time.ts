import type { Page } from 'playwright-core'
import { stepMonths } from '../../../../client/state/time/step-date.ts'
import { canvasElements, type Elements, settled } from '../../../e2e/support/map.ts'
import { type Bench, type Interaction, longTasks, ordinary, read, show, surroundings, timed, viewOf } from '../bench.ts'
import type { Measured } from '../measured.ts'

/** Most ids that the contract takes in one filter. */
const CHUNK = 100
/** In the years of the generated dates. */
const START = '2012-01'

/** The world's clock on a map of 500 elements: the slider under the mouse and under keys, and the map where it rests. */
export const time: Interaction = async (bench) => {
  const dragged: number[] = []
  const held: number[] = []
  const resting: number[] = []
  const arrived: number[] = []
  const long: number[] = []
  const wrong: number[] = []
  const brushed: number[] = []
  let elements = 0
  const runs = Math.min(bench.runs, 10)
  await read(bench, '/#v=1', async (page) => {
    await page.waitForSelector('#search')
    const ids = await surroundings(bench, ordinary(bench, 1, 900)[0] as string, 245)
    await show(page, viewOf(ids, { asOf: { validAt: null, knownAt: null } }), ids)
    const whole = await canvasElements(page)
    elements = whole.nodes.length + whole.edges.length
    await page.click('#as-of-open')
    const slider = page.locator('.month-slider')
    await slider.waitFor()
    for (let run = 0; run < runs; run++) {
      dragged.push(await frames(page, () => drag(page, 0)))
      held.push(await frames(page, () => hold(page)))
      resting.push(await frames(page, () => drag(page, 300)))
      // What was asked for on the way comes first.
      await idle(page)
      const from = stepMonths(START, run * 7)
      await page.getByRole('dialog').getByRole('textbox').first().fill(from)
      await page.waitForFunction(isAt, from)
      await idle(page)
      const to = stepMonths(from, 1)
      await slider.focus()
      arrived.push(await timed(page, () => page.keyboard.press('ArrowRight'), isAt, to))
      long.push(Math.max(0, ...(await longTasks(page))))
      wrong.push(differences(await canvasElements(page), await answered(bench, ids, to)))
    }
    await page.keyboard.press('Escape')
    // The whole map again, and a time dragged over the bars of its timeline.
    await show(page, viewOf(ids, { asOf: { validAt: null, knownAt: null } }), ids)
    await page.click('.timeline .legend__toggle')
    for (let run = 0; run < runs; run++) {
      brushed.push(await frames(page, () => drag(page, 0, '.timeline__track')))
      await idle(page)
    }
  })
  const rows: [string, Measured['unit'], Measured['limit'], number[]][] = [
    ['elements on the map', '', null, [elements]],
    ['the slider dragged', 'fps', { least: 20 }, dragged],
    ['the slider moved by a key held', 'fps', { least: 20 }, held],
    ['the slider dragged, with rests', 'fps', { least: 20 }, resting],
    ['a key to the map at its date (200 ms of rest)', 'ms', null, arrived],
    ['longest task of it', 'ms', null, long],
    ['a time dragged over the bars', 'fps', { least: 20 }, brushed],
    ['differences from the answer for the date', '', { most: 0 }, wrong],
  ]
  return rows.map(([what, unit, limit, values]) => ({ interaction: 7, what, unit, limit, values }))
}

declare const watch: { frames(move: () => void, ms: number): Promise<number> }

/** Frames a second during three seconds of a gesture. */
async function frames(page: Page, gesture: () => Promise<(step: number) => Promise<void>>): Promise<number> {
  const move = await gesture()
  let running = true
  const [rate] = await Promise.all([
    page.evaluate(() => watch.frames(() => {}, 3_000)).finally(() => (running = false)),
    (async () => {
      for (let step = 0; running; step++) await move(step)
    })(),
  ])
  await page.mouse.up()
  return rate
}

/** The thumb, or the other end of a time, to and fro under the mouse; after every twentieth move it rests for so many ms. */
async function drag(page: Page, rest: number, along = '.month-slider'): Promise<(step: number) => Promise<void>> {
  const box = (await page.locator(along).boundingBox())!
  const at = (share: number) => [box.x + 10 + (box.width - 20) * share, box.y + box.height / 2] as const
  await page.mouse.move(...at(0.5))
  await page.mouse.down()
  return async (step) => {
    await page.mouse.move(...at(0.5 + 0.4 * Math.sin(step / 15)))
    if (rest > 0 && step % 20 === 19) await page.waitForTimeout(rest)
  }
}

/** As a keyboard repeats a key that is held: about thirty times a second. */
async function hold(page: Page): Promise<(step: number) => Promise<void>> {
  await page.locator('.month-slider').focus()
  return async (step) => {
    await page.keyboard.down(Math.floor(step / 40) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight')
    await page.waitForTimeout(33)
  }
}

/** Until no date is on its way any more. */
async function idle(page: Page): Promise<void> {
  await page.waitForTimeout(500)
  await settled(page)
}

/** Whether the map, and not only the slider, has come to a month. */
function isAt(month: string): boolean {
  return document.querySelector('[data-valid-at]')?.getAttribute('data-valid-at') === month
}

/** What the server tells of these entities and the claims between them at a month, asked for as anybody would. */
async function answered(bench: Bench, ids: readonly string[], validAt: string): Promise<Elements> {
  const parts = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) =>
    ids.slice(at * CHUNK, (at + 1) * CHUNK),
  )
  const [nodes, edges] = [new Set<string>(), new Set<string>()]
  for (const subjects of parts) {
    const found = await bench.query(
      'query ($ids: [ID!]!, $at: PartialDate) { nodes(ids: $ids, validAt: $at) { id } }',
      { ids: subjects, at: validAt },
    )
    for (const node of found.nodes) if (node) nodes.add(node.id)
    for (const objects of parts) {
      let after: string | null = null
      do {
        const { claims }: any = await bench.query(
          `query ($subjects: [ID!]!, $objects: [ID!]!, $at: PartialDate, $after: String) {
            claims(filter: { subjects: $subjects, objects: $objects }, validAt: $at, first: 100, after: $after) {
              nodes { predicate subject { id } object { id } } pageInfo { hasNextPage endCursor } } }`,
          { subjects, objects, at: validAt, after },
        )
        for (const { subject, predicate, object } of claims.nodes) edges.add(`${subject.id}~${predicate}~${object.id}`)
        after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null
      } while (after !== null)
    }
  }
  return { nodes: [...nodes], edges: [...edges] }
}

/** How many elements one of the two has and the other has not. */
function differences(one: Elements, other: Elements): number {
  const [some, others] = [one, other].map(({ nodes, edges }) => new Set([...nodes, ...edges])) as [
    Set<string>,
    Set<string>,
  ]
  return [...some].filter((id) => !others.has(id)).length + [...others].filter((id) => !some.has(id)).length
}
