import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { canvasElements, settled } from './support/map.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

let app: TestApp
beforeAll(async () => {
  app = await seedProduct()
})
afterAll(() => app?.stop())

test('a story of one’s own: two maps, a sentence with its claim and one without, read, saved, forgotten, opened again', async () => {
  const { page, problems, close } = await visit(app.url, '/')
  try {
    const addMap = async (step: number) => {
      await page.getByRole('button', { name: 'Export' }).click()
      await page.getByRole('menuitem', { name: 'Add this map to my story' }).click()
      await page.getByText(`Step ${step} of your story.`).waitFor()
    }
    await page.fill('#search', 'Target AI')
    await page.locator('.hit', { hasText: 'Target AI' }).first().click()
    await page.waitForSelector('#map')
    await page.waitForFunction(() => document.querySelectorAll('.tree [data-entity]').length > 3)
    await settled(page)
    const shown = (await canvasElements(page)).nodes.length
    await addMap(1)
    await addMap(2)
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: /My story/ }).click()
    await page.getByRole('heading', { level: 1, name: 'My story' }).waitFor()

    // Written.
    await page.getByLabel('Title of the story').fill('What Target AI makes')
    const first = page.getByRole('region', { name: 'Step 1 of 2' })
    await first.getByLabel('Title of the step').fill('The system')
    await first.getByRole('textbox', { name: 'Sentence 1' }).fill('The company makes a system.')
    await first.locator('svg [data-entity]').first().waitFor()
    expect(await first.locator('svg [data-entity]').count()).toBe(shown)
    await first.getByText('No claim bears it yet').click()
    await first
      .getByRole('checkbox', { name: /TargetEYE/ })
      .first()
      .press('Space')
    await first.getByRole('button', { name: 'Add a sentence' }).click()
    await first.getByRole('textbox', { name: 'Sentence 2' }).fill('We think that it matters.')
    await expectAccessible(page, 'own story')

    // Steps are moved and taken out, and each change can be taken back.
    const second = page.getByRole('region', { name: 'Step 2 of 2' })
    await second.getByRole('button', { name: 'Move step 2 up' }).click()
    await expect.poll(() => second.getByLabel('Title of the step').inputValue()).toBe('The system')
    await page.getByRole('button', { name: 'Remove step 2' }).click()
    await page.getByRole('region', { name: 'Step 1 of 1' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await first.getByLabel('Title of the step').inputValue()).toBe('The system')
    expect(await first.getByRole('textbox', { name: 'Sentence 2' }).inputValue()).toBe('We think that it matters.')

    // Still there after the page was closed, and read as any other story.
    await page.reload()
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { level: 1, name: 'What Target AI makes' }).waitFor()
    const step = page.locator('.story__step[data-current]')
    await step.locator('.story__claims .claim-line').waitFor()
    expect(await step.locator('.story__note').allInnerTexts()).toEqual(['1'])
    expect(await step.locator('.chip--unsupported').count()).toBe(1)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as one file' }).click()
    const file = await readFile(await (await saving).path(), 'utf8')
    expect(file).toContain('The company makes a system.')
    expect(file).not.toContain('/stories/own')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => new URL(page.url()).hash).toBe('#2')

    // A draft on disk outlives a device that forgets.
    await page.getByRole('button', { name: 'Write on' }).click()
    const drafting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the draft' }).click()
    const path = await (await drafting).path()
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await page.getByText('No step yet.').waitFor()
    await page.locator('input[type=file]').setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"counterwatch-view"}'),
    })
    await page.getByText('This file is no draft').waitFor()
    await page.locator('input[type=file]').setInputFiles({
      name: 'draft.json',
      mimeType: 'application/json',
      buffer: await readFile(path),
    })
    await expect
      .poll(() => first.getByRole('textbox', { name: 'Sentence 1' }).inputValue())
      .toBe('The company makes a system.')
    await first.getByText('1 claim bears it').waitFor()
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
