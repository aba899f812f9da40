import { afterAll, beforeAll, expect, test } from 'vitest'
import { neo4jWriteStore } from '../../server/store/neo4j/write-store.ts'
import type { TestApp } from '../support/app.ts'
import { ENTITIES, NEWS_TEXT, SMALL_DATASET } from '../support/small-dataset.ts'
import { expectAccessible } from './support/axe.ts'
import { startProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp

/** Another thing of the same name: the text does not say which of the two is meant. */
const NAMESAKE = { ...ENTITIES.find(({ id }) => id === 'e-lab')!, id: 'e-eye-two', slug: 'eye-two' }

beforeAll(async () => {
  const entities = [
    ...SMALL_DATASET.entities,
    { ...NAMESAKE, names: [{ text: 'Eye', lang: 'en', kind: 'primary', source: 'text' } as const] },
  ]
  app = await startProduct({ ...SMALL_DATASET, entities })
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

test('the paragraph of a passage links the entities that it names, and asks where it may be two', async () => {
  const { page, problems, close } = await visit(app.url, '/claims/c-supplies')
  try {
    const quote = page.locator('.sides--two > .side').nth(0).locator('.quote')
    const acme = quote.getByRole('link', { name: 'Acme' })
    await acme.waitFor()
    expect(await acme.getAttribute('href')).toBe('/entities/e-acme')
    // The words stay whole: marked where they are quoted, linked where they name something.
    expect(await quote.innerText()).toBe('Acme sells Eye to the ministry. 🙂 The ministry says no.')
    expect(await quote.locator('mark').innerText()).toBe('Acme sells Eye to the ministry.')

    const open = quote.getByRole('button', { name: /^Eye: may be 2 entities/ })
    await expectAccessible(page, 'claim with mentions')
    await open.press('Enter')
    const offered = page.getByRole('menuitem')
    expect((await offered.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ')).sort()).toEqual([
      'Eye Organization',
      'Eye System',
    ])
    await page.getByRole('menuitem', { name: 'Eye' }).filter({ hasText: 'System' }).click()
    await page.waitForURL(/\/entities\/e-eye$/)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
