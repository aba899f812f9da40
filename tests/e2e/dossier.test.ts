import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { onCanvas } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
let target = ''
beforeAll(async () => {
  app = await seedProduct()
  const { data } = await app.query('{ entity(id: "target-ai") { id } }')
  target = data['entity'].id
})
afterAll(() => app?.stop())

/** Each sentence with the numbers of its notes. */
function sentences(page: Page): Promise<{ text: string; notes: number[] }[]> {
  return page.locator('.dossier__sentences > li').evaluateAll((items) =>
    items.map((item) => {
      const words = item.cloneNode(true) as HTMLElement
      const marks = [...words.querySelectorAll('sup')]
      for (const mark of marks) mark.remove()
      return { text: words.textContent, notes: marks.map((mark) => Number(mark.textContent)) }
    }),
  )
}

test('from the map by keys to the dossier of an entity: what the API tells, each sentence with the way to its claim', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.getByRole('button', { name: 'Target AI' }).click()
    await onCanvas(page, target)
    await page.locator('.entity .actions').getByRole('link', { name: 'Dossier' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Target AI' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/dossiers/${target}`)
    const { data } = await app.query(
      `{ dossier(entity: "${target}") { markdown caveat sections { title sentences { text notes } } notes { number text claim { id } } } }`,
    )
    const { dossier } = data as any
    const shown = await sentences(page)
    expect(shown).toEqual(dossier.sections.flatMap((section: any) => section.sentences))
    expect(shown.every(({ notes }) => notes.length > 0)).toBe(true)
    for (const { title } of dossier.sections) await page.getByRole('heading', { level: 2, name: title }).waitFor()
    const notes = await page.locator('.dossier__notes li').allInnerTexts()
    expect(notes).toHaveLength(dossier.notes.length)
    for (const [at, { text }] of dossier.notes.entries()) expect(notes[at]).toContain(text)
    await expectAccessible(page, 'dossier')

    // The file is the server's.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as Markdown' }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toBe(dossier.markdown)

    // Another reader, in the dark, in Kazakh.
    const other = await visit(app.url, `/dossiers/${target}`, { locale: 'kk-KZ', dark: true })
    try {
      await other.page.getByRole('heading', { level: 2, name: 'Ашық сұрақтар' }).waitFor()
      await expectAccessible(other.page, 'dossier in the dark')
      expect(other.problems).toEqual([])
    } finally {
      await other.close()
    }

    await page.locator('.dossier__sentences sup a').first().press('Enter')
    await page.locator('[data-claim-view]').waitFor()
    expect(await page.locator('[data-claim-view]').getAttribute('data-claim-view')).toBe(dossier.notes[0].claim.id)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('on paper: notes by number at the end, the address, the dates of both clocks, the caveat, and no buttons', async () => {
  const { page, problems, close } = await visit(app.url, `/dossiers/${target}`)
  try {
    await page.locator('.dossier__made').waitFor()
    const caveat = await page.locator('.dossier__caveat').innerText()
    await page.emulateMedia({ media: 'print' })
    const paper = await page.locator('body').innerText()
    const places = [caveat, 'Links to the state', 'Notes: who says it', `${app.url}dossiers/${target}`, 'at any time']
    const found = places.map((text) => paper.indexOf(text))
    expect(found.every((at) => at >= 0)).toBe(true)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(paper).toMatch(/As the graph knew it\s+now, \d+ \w+ \d{4}/)
    for (const button of await page.locator('.actions, .header nav, .dossier__more').all())
      expect(await button.isVisible()).toBe(false)
    expect(
      await page
        .locator('.dossier__notes li')
        .first()
        .evaluate((item) => getComputedStyle(item).listStyleType),
    ).toBe('decimal')
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('from a chain to the dossier on its ends, and what is not there is told', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.getByRole('link', { name: 'The detention at Almaty airport and the company Target AI' }).click()
    await page.locator('.path').first().getByRole('link', { name: 'Dossier on these two ends' }).click()
    await page.getByRole('heading', { level: 1, name: /→ Target AI$/ }).waitFor()
    expect(page.url()).toMatch(/\/dossiers\/chains#v=1&q=[a-z0-9]+~[a-z0-9]+~4~000000$/)
    expect(await page.locator('[data-section=chain]').count()).toBeGreaterThan(0)
    expect(await page.locator('[data-section=cut] li').count()).toBeGreaterThan(0)
    await expectAccessible(page, 'dossier on chains')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as Markdown' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^counterwatch-dossier-[\d-]+\.md$/)
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/→ Target AI\n[\s\S]*\[\^1\]:/)
    await page.goto(page.url().replace('~4~', '~1~'))
    await page.reload()
    await page.getByText('No chain joins these ends').waitFor()
    await page.goto(new URL('/dossiers/e-nobody', app.url).href)
    await page.getByRole('heading', { name: 'Not found' }).waitFor()
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
