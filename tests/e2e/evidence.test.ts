import { afterAll, beforeAll, expect, test } from 'vitest'
import { neo4jWriteStore } from '../../server/store/neo4j/write-store.ts'
import type { TestApp } from '../support/app.ts'
import { NEWS_TEXT, SMALL_DATASET } from '../support/small-dataset.ts'
import { expectTwins, onCanvas } from './support/map.ts'
import { startProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp

beforeAll(async () => {
  app = await startProduct(SMALL_DATASET)
})
afterAll(() => app?.stop())

test('without its text a passage is told by paragraph and characters, and how to give the text', async () => {
  const { page, problems, close } = await visit(app.url, '/claims/c-develops')
  try {
    const passage = page.locator('.passage').first()
    await passage.waitFor()
    const words = await passage.innerText()
    expect(words).toMatch(/paragraph 1, characters 0–31/)
    expect(words).toContain('npm run cli -- documents add FILE')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('with its text the words are marked in their paragraph, by code points', async () => {
  await neo4jWriteStore(app.graph).addDocument(new TextEncoder().encode(NEWS_TEXT), {})
  const { page, problems, close } = await visit(app.url, '/claims/c-supplies')
  try {
    // Asserted and denied stand next to each other, each with its words.
    const sides = page.locator('.sides--two > .side')
    await sides.nth(1).waitFor()
    expect(await sides.nth(0).locator('mark').innerText()).toBe('Acme sells Eye to the ministry.')
    expect(await sides.nth(1).locator('mark').innerText()).toBe('The ministry says no.')
    expect(await sides.nth(1).locator('blockquote').innerText()).toBe(
      'Acme sells Eye to the ministry. 🙂 The ministry says no.',
    )
    const boxes = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()])
    expect(boxes[0]?.y).toBe(boxes[1]?.y)
    expect(await page.locator('.claim .chips').first().innerText()).toMatch(/disputed/)
    expect(await page.locator('.citation__text').innerText()).toMatch(
      /disputed.*c-supplies, version 1 of .*\/claims\/c-supplies/s,
    )
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.nav').isVisible()).toBe(false)
    expect(await page.locator('.footer__caveat').isVisible()).toBe(true)
    expect(await page.locator('.passage code').first().isVisible()).toBe(true)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a rival account stands on the other side, with who holds it', async () => {
  const { page, close } = await visit(app.url, '/claims/c-because')
  try {
    await page.getByRole('heading', { name: 'Contradicted by' }).waitFor()
    expect(await page.locator('.rival .stance').innerText()).toMatch(/Victim.*asserts/s)
  } finally {
    await close()
  }
})

test('on the map a dispute, a denial, a plan and an inference differ in line and sign, and the list says it in words', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    await page.fill('#search', 'Acme')
    await page.locator('.hit', { hasText: 'Acme' }).first().click()
    await onCanvas(page, 'e-acme')
    await page.locator('.entity .actions').getByRole('button', { name: 'Expand' }).click()
    for (const name of ['Ministry', 'Eye']) {
      await page.fill('#search', name)
      await page.locator('.hit', { hasText: name }).first().click()
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
      await page.locator('.entity .actions').getByRole('button', { name: 'Expand' }).click()
      await expectTwins(page)
    }
    const looks = await page.evaluate(() => {
      type Drawn = { data(key: string): string; style(name: string): string }
      const map = document.querySelector('#map') as HTMLElement & {
        _cyreg: { cy: { edges(which: string): { map<T>(f: (e: Drawn) => T): T[] } } }
      }
      return map._cyreg.cy.edges(':visible').map((edge) => ({
        evidence: edge.data('evidence'),
        line: `${edge.style('line-style')} ${edge.style('line-dash-pattern')}`,
        sign: edge.style('label').split(' ')[0],
      }))
    })
    const words = new Set(looks.map(({ evidence }) => evidence))
    expect(words).toContain('disputed')
    expect(words).toContain('planned')
    expect(words).toContain('inferred')
    expect(new Set(looks.map(({ evidence, line }) => `${evidence} ${line}`)).size).toBe(words.size)
    for (const { evidence, sign } of looks) if (evidence !== 'asserted') expect(sign).toMatch(/^[^\p{L}]$/u)
    const list = await page.locator('.tree').innerText()
    for (const word of ['disputed', 'planned', 'inferred']) expect(list).toContain(word)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('numbers, what is not known and what was not answered stand with the entity', async () => {
  const { page, close } = await visit(app.url, '/entities/e-eye')
  try {
    await page.getByText('at least 128,000 people').first().waitFor()
    await page.getByText('unknown (not stated)').first().waitFor()
  } finally {
    await close()
  }
})
