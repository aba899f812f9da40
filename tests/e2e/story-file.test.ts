import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import type { TestApp } from '../support/app.ts'
import { neo4jWriteStore } from '../../server/store/neo4j/write-store.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
const folder = mkdtempSync(join(tmpdir(), 'counterwatch-story-'))
beforeAll(async () => {
  app = await seedProduct()
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await app?.stop()
})

test('a story without names has its claims without them, its drawings, and no word, quote or address that tells them', async () => {
  const { page, problems, close } = await visit(app.url, '/stories/leak-and-its-denial')
  try {
    await page.locator('.story__step[data-current] svg [data-entity]').first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save without names' }).click()
    const saved = readFileSync(await (await download).path(), 'utf8')
    expect(saved).not.toMatch(
      /geedge|ministry of|azattyk|baq\.kz|kazakhstan|e-[a-z0-9]{10}|c-[a-z0-9]{10}|data-sha256="[0-9a-f]/i,
    )
    expect(saved).toMatch(/Company \d+ /)
    const count = (part: RegExp) => [...saved.matchAll(part)].length
    expect(count(/class="step"/g)).toBe(await page.locator('.story__step').count())
    expect(count(/<g data-entity="/g)).toBe(await page.locator('.story__step svg g[data-entity]').count())
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a story as one file opens from disk without a network, and a step that was altered turns red', async () => {
  const { page, problems, close } = await visit(app.url, '/stories/leak-and-its-denial')
  let saved = ''
  let fingerprint = ''
  let frame = ''
  try {
    await page.locator('.story__step[data-current] svg [data-entity]').first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as one file' }).click()
    saved = readFileSync(await (await download).path(), 'utf8')
    await page.getByText(/Fingerprint of the whole: [0-9a-f]{64}/).waitFor()
    fingerprint = /[0-9a-f]{64}/.exec(await page.locator('.story__nav [role=status]').first().innerText())?.[0] ?? ''
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy the frame' }).click()
    await page.getByText('Copied').waitFor()
    frame = await page.evaluate(() => navigator.clipboard.readText())
    expect(problems).toEqual([])
  } finally {
    await close()
  }

  const { context, close: end } = await launchBrowser()
  try {
    await context.setOffline(true)
    const asked: string[] = []
    context.on('request', (request) => asked.push(new URL(request.url()).protocol))
    const open = async (name: string, text: string) => {
      const file = join(folder, `${name}.html`)
      writeFileSync(file, text)
      const opened = await context.newPage()
      await opened.goto(pathToFileURL(file).href)
      await opened.waitForFunction(() => document.querySelector('#verdict')?.textContent !== '')
      return opened
    }
    const whole = await open('whole', saved)
    expect(await whole.locator('#verdict').innerText()).toMatch(/^Unchanged/)
    expect(await whole.locator('#fingerprint').innerText()).toBe(fingerprint)
    expect(await whole.locator('.step').count()).toBe(5)
    expect(await whole.locator('.step svg').count()).toBe(5)
    expect(await whole.locator('.step li li').first().innerText()).toMatch(
      /asserts.*paragraph \d+, characters \d+–\d+ [0-9a-f]{64}/,
    )
    expect(await whole.locator('.altered').count()).toBe(0)

    // A claim of the second step says something else.
    const sentence = await whole.locator('.step').nth(1).locator('b').first().innerText()
    const at = saved.indexOf(
      sentence,
      saved.indexOf('<section class="step"', saved.indexOf('<section class="step"') + 1),
    )
    const forged = await open(
      'forged',
      `${saved.slice(0, at)}${sentence.replace('Kazakhstan', 'Nobody')}${saved.slice(at + sentence.length)}`,
    )
    expect(await forged.locator('.step.altered').count()).toBe(1)
    expect(await forged.locator('.step').nth(1).getAttribute('class')).toContain('altered')
    expect(await forged.locator('#verdict').innerText()).toMatch(/altered after the file was saved: 1/)
    expect(await forged.locator('#fingerprint').innerText()).not.toBe(fingerprint)

    // In a page of somebody else, in the frame that was copied.
    const name = /src="([^"]+)"/.exec(frame)?.[1] ?? ''
    expect(name).toMatch(/^counterwatch-story-[\d-]+\.html$/)
    writeFileSync(join(folder, name), saved)
    writeFileSync(join(folder, 'page.html'), `<!doctype html><html lang="en"><title>News</title>${frame}`)
    const news = await context.newPage()
    await news.goto(pathToFileURL(join(folder, 'page.html')).href)
    const within = news.frameLocator('iframe[sandbox="allow-scripts"]')
    await within.getByText(/^Unchanged/).waitFor()
    expect(await within.locator('#fingerprint').innerText()).toBe(fingerprint)
    expect(new Set(asked)).toEqual(new Set(['file:']))
  } finally {
    await end()
  }
})

test('the editors’ note has the width of its card, also where two sides stand next to each other', async () => {
  const { data } = await app.query(
    '{ claims(filter: { statuses: [disputed] }, first: 50) { nodes { id stances { note } } } }',
  )
  const claim = data['claims'].nodes.find(({ stances }: any) => stances.some(({ note }: any) => note !== null))
  const { page, problems, close } = await visit(app.url, `/claims/${claim.id}`)
  try {
    const note = page.locator('.stance .facts__wide dd').first()
    await note.waitFor()
    const share = await note.evaluate((one) => one.clientWidth / (one.closest('.stance')?.clientWidth ?? 0))
    expect(share).toBeGreaterThan(0.85)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a saved story marks what does not count, and the file without names does not say whose document it was', async () => {
  const { data } = await app.query('{ entity(id: "azattyk-ky") { id } }')
  await neo4jWriteStore(app.graph).setAside({
    action: 'downgrade',
    objects: [data['entity'].id],
    because: 'Zarina said so',
  })
  const { page, problems, close } = await visit(app.url, '/stories/leak-and-its-denial')
  const save = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return readFileSync(await (await download).path(), 'utf8')
  }
  try {
    await page.locator('.story__step[data-current] svg [data-entity]').first().waitFor()
    const whole = await save('Save as one file')
    expect(whole).toMatch(
      /<p class="uncounted">Does not count: “[^<]+” was downgraded on [^<]+ Reason: Zarina said so<\/p>/,
    )
    const hidden = await save('Save without names')
    expect(hidden).toContain('<p class="uncounted">Does not count: a document on which it rests was downgraded.</p>')
    expect(hidden).not.toContain('Zarina')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
