import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { canvasElements, expectTwins, onCanvas, positions } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let bokaev = ''

/** Names of classes that are words of every text: "activists", "cameras". */
const KIND_WORDS = /^[a-z ]+$/
beforeAll(async () => {
  app = await seedProduct()
  const { data } = await app.query('{ entity(id: "sanzhar-bokaev") { id } }')
  bokaev = data['entity'].id
})
afterAll(() => app?.stop())

async function save(page: Page, item: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ])
  // No name of anybody stands in the name of a file.
  expect(download.suggestedFilename()).toMatch(/^counterwatch-view-\d{4}-\d\d-\d\d\.\w+$/)
  return download.path()
}

/** Read by the browser's own parser. */
function xml(page: Page, text: string) {
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'application/xml')
    const count = (selector: string) => document.querySelectorAll(selector).length
    return {
      fault: document.querySelector('parsererror')?.textContent ?? null,
      text: document.documentElement.textContent,
      width: Number(document.documentElement.getAttribute('width')),
      height: Number(document.documentElement.getAttribute('height')),
      entities: count('[data-entity], node'),
      links: count('[data-link], edge'),
    }
  }, text)
}

test('what is exported is opened again by parsers of others, and holds what is on the map', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.getByRole('button', { name: 'Sanzhar Bokayev' }).click()
    await onCanvas(page, bokaev)
    const { nodes, edges } = await expectTwins(page)
    const places = await positions(page)

    const svg = await xml(page, readFileSync(await save(page, 'SVG'), 'utf8'))
    expect(svg).toMatchObject({ fault: null, entities: nodes.length, links: edges.length })
    expect(svg.text).toMatch(/Sanzhar Bokayev[\s\S]*Nothing is out of sight[\s\S]*Sources:[\s\S]*\[1\] .*paragraph \d+/)

    const graphml = await xml(page, readFileSync(await save(page, 'GraphML'), 'utf8'))
    expect(graphml).toMatchObject({ fault: null, entities: nodes.length })
    expect(graphml.links).toBeGreaterThanOrEqual(edges.length)

    const rows = parse(readFileSync(await save(page, 'CSV')), { columns: true, bom: true }) as Record<string, string>[]
    expect(rows.length).toBe(graphml.links)
    expect(rows.every((row) => row['sources'] !== '' && row['licence'] !== '' && row['revision'] !== '')).toBe(true)

    const png = readFileSync(await save(page, 'PNG'))
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
    // At twice the size of the drawing.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * svg.width, 2 * svg.height])

    // Another reader opens the file: the same map.
    const json = await save(page, 'JSON')
    const other = await visit(app.url, '/#v=1')
    try {
      await other.page.setInputFiles('input[type=file]', json)
      await onCanvas(other.page, bokaev)
      expect(await canvasElements(other.page)).toEqual({ nodes, edges })
      expect(await positions(other.page)).toEqual(places)
      expect(other.problems).toEqual([])
    } finally {
      await other.close()
    }
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('hidden names are nowhere on the screen of the map, nor in any file of it', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.getByRole('button', { name: 'Sanzhar Bokayev' }).click()
    await onCanvas(page, bokaev)
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Hide names' }).click()
    await page.getByText('Names are hidden').waitFor()
    await expectTwins(page)
    expect(await page.locator('body').innerText()).not.toMatch(/Bokayev|Target|Sadenov/)
    expect(await page.title()).not.toMatch(/Bokayev/)
    for (const [key, item] of [
      ['Shift+F10', 'Take off the map'],
      ['KeyE', 'Every relation'],
    ] as const) {
      await page.focus('#map')
      await page.keyboard.press(key)
      await page.locator('[role=menuitem]', { hasText: item }).waitFor()
      expect(await page.locator('body').innerHTML(), key).not.toMatch(/Bokayev/)
      await page.keyboard.press('Escape')
    }
    await page.locator('.tree .tool').first().click()
    await page.locator('[role=menuitem]', { hasText: 'Take off the map' }).waitFor()
    expect(await page.locator('body').innerHTML()).not.toMatch(/Bokayev|Almaty/)
    await page.keyboard.press('Escape')
    const { nodes, edges } = await expectTwins(page)
    const files: Record<string, string> = {}
    for (const item of ['SVG', 'GraphML', 'CSV', 'JSON']) files[item] = readFileSync(await save(page, item), 'utf8')
    await page.getByText('Saved without names.').waitFor()
    // Neither names nor what leads to them: ids, slugs, titles, addresses.
    const { data } = await app.query(
      '{ entities(first: 100) { nodes { id slug names { text } } } documents(first: 20) { nodes { title address } } }',
    )
    const secrets = [
      ...data['entities'].nodes.flatMap(({ id, slug, names }: any) => [
        id,
        slug,
        ...names.map(({ text }: any) => text),
      ]),
      ...data['documents'].nodes.flatMap(({ title, address }: any) => [title, address]),
    ].filter((text) => text !== null && text.length > 5)
    expect(secrets.length).toBeGreaterThan(200)
    for (const [item, text] of Object.entries(files)) {
      // What the file says of itself and the words of the ontology are no names.
      const told = text.replaceAll('Counterwatch', '').toLowerCase()
      const found = secrets.filter((secret) => told.includes(secret.toLowerCase()) && !KIND_WORDS.test(secret))
      expect(found, item).toEqual([])
      expect(text, item).toContain('Names are hidden')
      expect(text, item).not.toMatch(/"?e-[a-z0-9]{10}/)
    }
    expect(await xml(page, files['GraphML'] ?? '')).toMatchObject({ fault: null, entities: nodes.length })
    expect(await xml(page, files['SVG'] ?? '')).toMatchObject({ entities: nodes.length, links: edges.length })
    const rows = parse(files['CSV'] ?? '', { columns: true, bom: true }) as Record<string, string>[]
    expect(rows.length).toBeGreaterThanOrEqual(edges.length)
    for (const row of rows) {
      expect([row['subjectName'], row['objectName']].join()).toMatch(/^[A-Z][\w ]+ \d+,[A-Z][\w ]+ \d+$/)
      expect(row['sentence']).toContain(row['subjectName'])
    }
    expect(JSON.parse(files['JSON'] ?? '')).toMatchObject({ format: 'counterwatch-view', view: null })

    // Such a file can not be opened again, and says so.
    await page.setInputFiles('input[type=file]', {
      name: 'view.json',
      mimeType: 'application/json',
      buffer: Buffer.from(files['JSON'] ?? ''),
    })
    await page.getByText('This view was saved without names and can not be opened again').waitFor()
    expect(await expectTwins(page)).toEqual({ nodes, edges })
    await page.getByRole('button', { name: 'Show names', exact: true }).click()
    await page.getByRole('heading', { name: 'Sanzhar Bokayev' }).waitFor()
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
