import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EntityRow } from '../../server/model/dataset.ts'
import { applyDataset } from '../../server/store/neo4j/write/apply-dataset.ts'
import { neo4jWriteStore } from '../../server/store/neo4j/write-store.ts'
import type { TestApp } from '../support/app.ts'
import { ENTITIES, NEWS_TEXT, SMALL_DATASET } from '../support/small-dataset.ts'
import { expectAccessible } from './support/axe.ts'
import { startProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp

beforeAll(async () => {
  app = await startProduct(SMALL_DATASET)
})
afterAll(() => app?.stop())

test('before a text is given, its words are not found, and are after', async () => {
  const { page, problems, close } = await visit(app.url, '/search')
  try {
    const look = async (words: string) => {
      const field = page.getByRole('searchbox', { name: 'Names or words' })
      await field.fill(words)
      await field.press('Enter')
    }
    await look('sees faces')
    await page.getByText('No claim, document or given text has all the words of “sees faces”.').waitFor()

    await neo4jWriteStore(app.graph).addDocument(new TextEncoder().encode(NEWS_TEXT), {})
    await page.reload()
    const hit = page.locator('.result', { hasText: 'Passage' })
    await hit.waitFor()
    expect(await hit.locator('mark').allInnerTexts()).toEqual(['sees', 'faces'])
    expect(await hit.innerText()).toContain('¶ 2')
    expect(await hit.locator('.result__where a').getAttribute('href')).toBe('/entities/e-news')
    await expectAccessible(page, 'search page')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('the paragraph of a passage links the entities that it names', async () => {
  const { page, problems, close } = await visit(app.url, '/claims/c-supplies')
  try {
    const quote = page.locator('.sides--two > .side').nth(0).locator('.quote')
    const acme = quote.getByRole('link', { name: 'Acme' })
    await acme.waitFor()
    // The words stay whole: marked where they are quoted, linked where they name something.
    expect(await quote.innerText()).toBe('Acme sells Eye to the ministry. 🙂 The ministry says no.')
    expect(await quote.locator('mark').innerText()).toBe('Acme sells Eye to the ministry.')
    await expectAccessible(page, 'claim with a mention')
    await acme.press('Enter')
    await page.waitForURL(/\/entities\/e-acme$/)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('where the words may name two, both are offered and none is chosen', async () => {
  const lab = ENTITIES.find(({ id }) => id === 'e-lab')!
  const namesake: EntityRow = {
    ...lab,
    id: 'e-acme-two',
    slug: 'acme-two',
    names: [{ text: 'Acme', lang: 'en', kind: 'primary', source: 'text' }],
  }
  await applyDataset(app.graph, { name: 'more', entities: [namesake], claims: [], rejections: [] })
  const { page, problems, close } = await visit(app.url, '/claims/c-supplies')
  try {
    const quote = page.locator('.sides--two > .side').nth(0).locator('.quote')
    const open = quote.getByRole('button', { name: /^Acme: may be 2 entities/ })
    await open.waitFor()
    expect(await quote.getByRole('link').count()).toBe(0)
    await expectAccessible(page, 'claim with an open mention')
    await open.press('Enter')
    const offered = page.getByRole('menuitem')
    await offered.first().waitFor()
    expect((await offered.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ')).sort()).toEqual([
      'Acme Company',
      'Acme Organization',
    ])
    await offered.filter({ hasText: 'Organization' }).click()
    await page.waitForURL(/\/entities\/e-acme-two$/)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
