/** Both clocks in the explorer, on the seed as if it had been recorded on 1 September 2025, but for one claim, two months later. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { write } from '../../server/store/neo4j/run-query.ts'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectTwins, onCanvas, settled } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

const BEGUN = '2025-09-01T00:00:00Z'
const BETWEEN = '2025-10-03'
const LATER = '2025-11-01T00:00:00Z'

let app: TestApp
const ids: Record<string, string> = {}
let late = ''

beforeAll(async () => {
  app = await seedProduct()
  for (const slug of ['target-ai', 'target-eye', 'bokaev-detention', 'hikvision', 'usa']) {
    const { data } = await app.query('query ($id: ID!) { entity(id: $id) { id } }', { id: slug })
    ids[slug] = data['entity'].id
  }
  const { data } = await app.query(
    `{ claims(filter: { subjects: ["${id('target-ai')}"], objects: ["${id('target-eye')}"] }) { nodes { id } } }`,
  )
  late = data['claims'].nodes[0].id
  await write(app.graph, async (tx) => {
    const parameters = { begun: BEGUN, later: LATER, late }
    const moved = 'SET x.recordedAt = datetime($begun)'
    await tx.run({ text: `MATCH (x) WHERE x.recordedAt IS NOT NULL ${moved}`, parameters })
    await tx.run({ text: `MATCH ()-[x]->() WHERE x.recordedAt IS NOT NULL ${moved}`, parameters })
    await tx.run({
      text: `MATCH (c:Claim {id: $late})<-[on:ON]-(s:Stance) SET c.recordedAt = datetime($later), s.recordedAt = datetime($later)
        WITH c MATCH ()-[link {claim: c.id}]->() SET link.recordedAt = datetime($later)`,
      parameters,
    })
    // Counts are remembered for a revision, and the server made them when it started.
    await tx.run({ text: "MATCH (m:Meta {key: 'graph'}) SET m.revision = m.revision + 1", parameters })
  })
})
afterAll(() => app?.stop())

const id = (slug: string): string => ids[slug] ?? ''

/** Links of an entity to others as the API tells them, as the map names them. */
async function linksOf(slug: string, dates: string): Promise<string[]> {
  const { data, errors } = await app.query(
    `{ entity(id: "${id(slug)}", ${dates}) { neighbours(first: 100) { nodes { predicate direction entity { id } } } } }`,
  )
  expect(errors).toBeUndefined()
  const nodes = data['entity'].neighbours.nodes as { predicate: string; direction: string; entity: { id: string } }[]
  const names = nodes.map(({ predicate, direction, entity }) =>
    direction === 'outgoing' ? `${id(slug)}~${predicate}~${entity.id}` : `${entity.id}~${predicate}~${id(slug)}`,
  )
  return [...new Set(names)].sort()
}

async function linksOnMap(page: Page, slug: string): Promise<string[]> {
  const { edges } = await expectTwins(page)
  return edges.filter((edge) => edge.startsWith(`${id(slug)}~`) || edge.endsWith(`~${id(slug)}`))
}

const bar = (page: Page) => page.getByRole('region', { name: 'Another date' })

test('the map at a date shows what the API answers for that date, moves nothing, and comes back', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.getByRole('button', { name: 'Target AI' }).click()
    await onCanvas(page, id('target-ai'))
    const before = await expectTwins(page)
    expect(await linksOnMap(page, 'target-ai')).toEqual(await linksOf('target-ai', 'knownAt: null'))

    await page.getByRole('button', { name: 'Date', exact: true }).click()
    await page.getByLabel('As the graph knew it on').fill(BETWEEN)
    await page.keyboard.press('Escape')
    await bar(page).getByText('what was known on 3 October 2025').first().waitFor()
    await settled(page)
    const then = await linksOf('target-ai', `knownAt: "${BETWEEN}"`)
    expect(await linksOnMap(page, 'target-ai')).toEqual(then)
    expect(then).toHaveLength(before.edges.filter((edge) => edge.includes(id('target-ai'))).length - 1)
    await page.waitForFunction(() => location.hash.endsWith('&known=2025-10-03'))
    await expectAccessible(page, 'map at a date')

    // Before the record began: nothing, and a reason.
    await page.getByRole('button', { name: 'Date', exact: true }).click()
    await page.getByLabel('As the graph knew it on').press('PageDown')
    await page.keyboard.press('Escape')
    await page.getByText('The graph knows nothing before 1 September 2025').waitFor()
    expect(await expectTwins(page)).toEqual({ nodes: [], edges: [] })
    await page.getByText(`${before.nodes.length} entities of this map were not known then`).waitFor()

    // All dates together are one step back; so is the way to now.
    await bar(page).getByRole('button', { name: 'Back to now' }).click()
    await page.waitForFunction(() => !location.hash.includes('known='))
    expect(await expectTwins(page)).toEqual(before)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('by keys alone: a month by an arrow, a year by Page Up and Page Down, on the map and wherever a link leads', async () => {
  const { page, problems, close } = await visit(app.url, `/#v=1&e=${id('hikvision').slice(2)}.${id('usa').slice(2)}`)
  try {
    await onCanvas(page, id('hikvision'))
    const sanction = `${id('usa')}~SANCTIONS~${id('hikvision')}`
    expect((await expectTwins(page)).edges).toContain(sanction)
    await page.getByRole('button', { name: 'Date', exact: true }).press('Enter')
    const world = page.getByLabel('As it was in the world on')
    await world.fill('2021-01')
    await world.press('ArrowDown')
    expect(await world.inputValue()).toBe('2020-12')
    await world.press('PageDown')
    expect(await world.inputValue()).toBe('2019-12')
    const slider = page.getByRole('slider', { name: 'Month in the world' })
    expect(await slider.getAttribute('aria-valuetext')).toBe('December 2019')
    await expectAccessible(page, 'both clocks', true)
    await page.waitForFunction(() => location.hash.includes('at=2019-12'))
    await settled(page)
    expect((await expectTwins(page)).edges).not.toContain(sanction)
    expect(await linksOnMap(page, 'hikvision')).toEqual(
      (await linksOf('hikvision', 'validAt: "2019-12"')).filter((link) => link.includes(id('usa'))),
    )
    await slider.press('ArrowRight')
    await slider.press('PageUp')
    await slider.press('ArrowLeft')
    await slider.press('ArrowLeft')
    expect(await world.inputValue()).toBe('2020-11')
    await page.waitForFunction(() => location.hash.includes('at=2020-11'))
    await settled(page)
    expect((await expectTwins(page)).edges).toContain(sanction)
    await page.keyboard.press('Escape')

    // What states no date is let through, and can be put out of sight.
    const undated = page.getByRole('checkbox', { name: /also links that state no date/ })
    await undated.press('Space')
    await page.getByRole('button', { name: /^States no date \d+: show again$/ }).waitFor()
    await page.waitForFunction(() => location.hash.includes('&u=1'))
    expect((await expectTwins(page)).edges).toContain(sanction)
    await undated.press('Space')

    // The date goes along to pages, into new tabs, and to another reader.
    await page.getByRole('row', { name: /Hikvision, Company/ }).click()
    const link = page.locator('.entity .actions').getByRole('link', { name: 'Page' })
    expect(await link.getAttribute('href')).toBe(`/entities/${id('hikvision')}#at=2020-11`)
    await link.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Hikvision' }).waitFor()
    await bar(page).getByText('November 2020').first().waitFor()
    await page.getByRole('button', { name: 'Date', exact: true }).press('Enter')
    const onPage = page.getByLabel('As it was in the world on')
    await onPage.press('PageDown')
    await page.waitForFunction(() => location.hash === '#at=2019-11')
    // It stays open for the next step.
    await onPage.press('ArrowUp')
    await page.waitForFunction(() => location.hash === '#at=2019-12')
    await onPage.press('ArrowDown')
    await page.waitForFunction(() => location.hash === '#at=2019-11')
    await page.keyboard.press('Escape')
    await expectAccessible(page, 'an entity at a date')
    await bar(page)
      .getByRole('button', { name: /^Take off: .*November 2019/ })
      .press('Enter')
    await page.waitForFunction(() => location.hash === '')
    expect(await bar(page).count()).toBe(0)
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Date'))
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('entity, claim, dossier and search show what was known on a day, and say where nothing was', async () => {
  const { page, problems, close } = await visit(app.url, `/entities/${id('target-ai')}#known=${BETWEEN}`)
  const claimsOnPage = () =>
    page
      .locator('.claim-line__more')
      .evaluateAll((links) => [
        ...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[2])),
      ])
  try {
    await page.getByRole('heading', { level: 1, name: 'Target AI' }).waitFor()
    await page.locator('.page--entity > .claims .claim-line').first().waitFor()
    await page.waitForFunction(() => document.querySelector('main .loading') === null)
    expect(await claimsOnPage()).not.toContain(late)
    await bar(page).getByRole('button', { name: 'Back to now' }).click()
    await page.locator(`.page--entity > .claims .claim-line__more[href="/claims/${late}"]`).first().waitFor()

    await page.goto(new URL(`/claims/${late}#known=${BETWEEN}`, app.url).href)
    await page.getByRole('heading', { level: 1, name: 'Not known then' }).waitFor()
    await expectAccessible(page, 'a claim that was not known')
    await page.locator('.page').getByRole('button', { name: 'Back to now' }).click()
    await page.locator(`[data-claim-view="${late}"]`).waitFor()

    // A date in the world hides no claim that is asked for; it is told that it did not hold then.
    const { data: found } = await app.query(
      `{ claims(filter: { subjects: ["${id('usa')}"], objects: ["${id('hikvision')}"] }) { nodes { id } } }`,
    )
    await page.goto(new URL(`/claims/${found['claims'].nodes[0].id}#at=2019`, app.url).href)
    await page.getByText('this did not hold in the world then: 2019').waitFor()

    await page.goto(new URL(`/dossiers/${id('target-ai')}#known=${BETWEEN}`, app.url).href)
    await page.locator('.dossier__made').waitFor()
    const { data } = await app.query(
      `{ dossier(entity: "${id('target-ai')}", knownAt: "${BETWEEN}") { sections { sentences { text } } } }`,
    )
    const told = data['dossier'].sections.flatMap(({ sentences }: any) => sentences.map(({ text }: any) => text))
    expect(await page.locator('.dossier__sentences > li').count()).toBe(told.length)
    expect(await page.locator('.dossier__made').innerText()).toMatch(/As the graph knew it\s+3 October 2025/)
    expect(await page.getByRole('link', { name: 'Save as Markdown' }).getAttribute('href')).toMatch(
      /knownAt=2025-10-03$/,
    )

    // Search, from the page at a date: it goes along, and what is searched for stays out of the address.
    await page.fill('#search', 'Target')
    await page.waitForSelector('.hit')
    await page.locator('.hit-everything').click()
    await page.getByRole('heading', { level: 1, name: 'Search everything' }).waitFor()
    expect(new URL(page.url()).hash).toBe(`#known=${BETWEEN}`)
    await page.locator('.result--name').first().waitFor()
    await page.getByRole('button', { name: 'Date', exact: true }).click()
    await page.getByLabel('As the graph knew it on').fill('2001-01-01')
    await page.keyboard.press('Escape')
    await page.getByText('The graph knows nothing before 1 September 2025').waitFor()
    await page.getByText('Nothing is found for “Target”').waitFor()
    await expectAccessible(page, 'a search before the record')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
