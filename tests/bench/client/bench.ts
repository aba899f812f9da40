/** What every interaction works with: the product on the generated graph, and readers who use it. */
import type { Page } from 'playwright-core'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { EMPTY_ADDRESS, type ViewAddress } from '../../../client/state/address/view-address.ts'
import { visit, type VisitOptions } from '../../e2e/support/visit.ts'
import { idOf } from '../generated-dataset.ts'
import type { Measured } from './measured.ts'
import { type Watch, watchPage } from './watch-page.ts'

export interface Bench {
  readonly url: string
  readonly runs: number
  readonly entities: number
  /** @throws when the server refuses */
  query(query: string, variables?: Record<string, unknown>): Promise<any>
}

export type Interaction = (bench: Bench) => Promise<readonly Measured[]>

/** Entities of ordinary degree, far from one another; the same ones for the same graph. */
export function ordinary({ entities }: Bench, count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, at) => idOf(Math.floor(entities * (0.01 + (((at + from) * 0.61803) % 0.9)))))
}

/** A reader at an address, in a profile that nobody used before. */
export async function read(
  bench: Bench,
  path: string,
  use: (page: Page) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> {
  const { page, problems, close } = await visit(bench.url, 'about:blank', options)
  try {
    await page.addInitScript(watchPage)
    await page.goto(new URL(path, bench.url).href, { waitUntil: 'commit' })
    await use(page)
    if (problems.length > 0) throw new Error(problems.join('\n'))
  } finally {
    await close()
  }
}

declare const watch: Watch

/** Ms from what `act` presses to the frame in which the page shows what it shall; `holds` runs in the page. */
export async function timed<Argument>(
  page: Page,
  act: () => Promise<unknown>,
  holds: (argument: Argument) => unknown,
  argument: Argument,
): Promise<number> {
  await page.evaluate(() => watch.forget())
  const [took] = await Promise.all([waited(page, holds, argument), act()])
  return took
}

/** As an expression: the page's policy allows no code that is made from text, and the browser's own channel needs none. */
export function waited<Argument>(
  page: Page,
  holds: (argument: Argument) => unknown,
  argument: Argument,
): Promise<number> {
  const expression = `watch.until(() => (${holds.toString()})(${JSON.stringify(argument)}))`
  return Promise.race([
    page.evaluate<number>(expression),
    new Promise<never>((_, reject) => {
      const failed = () =>
        reject(new Error(`never held within 30 s: ${holds.toString()} of ${JSON.stringify(argument)}`))
      setTimeout(failed, 30_000).unref()
    }),
  ])
}

export function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => watch.longTasks)
}

/** A view with these entities, where the layout puts them, and nothing chosen. */
export function viewOf(ids: readonly string[], more: Partial<ViewAddress> = {}): string {
  return encodeAddress({ ...EMPTY_ADDRESS, entities: ids.map((id) => ({ id, at: null, pinned: false })), ...more })
}

/** Replaces the view by another, on the same page, and waits until it stands. */
export async function show(page: Page, fragment: string, ids: readonly string[]): Promise<void> {
  // The page writes its own address 250 ms after a change, and hears of a moved camera after 150; one that comes before that
  // is overwritten, or is no other than the one that the page had.
  await page.waitForTimeout(700)
  await page.evaluate((hash) => (location.hash = hash), fragment)
  await page.waitForFunction((wanted) => {
    const map = document.querySelector('#map') as (HTMLElement & { _cyreg?: { cy: any } }) | null
    const cy = map?._cyreg?.cy
    if (!cy || cy.nodes(':visible').length !== wanted.length) return false
    const idle = !(document.querySelector('[data-announce="step"]')?.textContent ?? '').includes('…')
    return idle && map?.ariaBusy !== 'true' && wanted.every((id) => cy.getElementById(id).visible())
  }, ids)
}

/**
 * An entity and those around it, as many as are wanted: neighbours of neighbours, in the server's order, no more than
 * `most` of each.
 */
export async function surroundings(bench: Bench, start: string, wanted: number, most = 8): Promise<string[]> {
  const found = new Set([start])
  for (const id of found) {
    if (found.size >= wanted) break
    const { entity } = await bench.query(
      'query ($id: ID!) { entity(id: $id) { neighbours(first: 100) { nodes { entity { id } } } } }',
      { id },
    )
    const near: string[] = entity.neighbours.nodes.map((node: any) => node.entity.id)
    for (const other of near.filter((one) => !found.has(one)).slice(0, most)) {
      if (found.size < wanted) found.add(other)
    }
  }
  return [...found]
}
