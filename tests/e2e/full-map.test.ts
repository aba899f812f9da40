import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeAddress } from '../../client/state/address/encode.ts'
import { EMPTY_ADDRESS } from '../../client/state/address/view-address.ts'
import { LIMITS } from '../../client/state/explorer/limits.ts'
import { generatedDataset, idOf } from '../bench/generated-dataset.ts'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { canvasElements, onCanvas } from './support/map.ts'
import { startProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

const ENTITIES = 1_100
const ROOM = 3
let app: TestApp
let name = ''
let neighbours: readonly string[] = []
const opened = idOf(7)
beforeAll(async () => {
  app = await startProduct(generatedDataset({ entities: ENTITIES, claims: 3_000 }))
  const { data } = await app.query(
    `{ entity(id: "${opened}") { name neighbours(first: 50) { nodes { entity { id } } } } }`,
  )
  name = data['entity'].name
  neighbours = [...new Set<string>(data['entity'].neighbours.nodes.map((node: any) => node.entity.id))]
})
afterAll(() => app?.stop())

const count = async (page: Page) => (await canvasElements(page)).nodes.length

test('what a full map cannot hold is chosen from: as many as fit, or a map of its own, or none of it', async () => {
  expect(neighbours.length).toBeGreaterThan(ROOM + 1)
  const away = new Set([opened, ...neighbours])
  const ids = Array.from({ length: ENTITIES }, (_, at) => idOf(at)).filter((id) => !away.has(id))
  const standing = LIMITS.map - ROOM
  const entities = ids.slice(0, standing).map((id) => ({ id, at: null, pinned: false }))
  const { page, problems, close } = await visit(app.url, `/#${encodeAddress({ ...EMPTY_ADDRESS, entities })}`)
  try {
    await onCanvas(page, ids[0]!)
    expect(await count(page)).toBe(standing)
    const ask = async () => {
      await page.fill('#search', name)
      await page.locator('.hit').first().waitFor()
      await page.press('#search', 'Enter')
      await page.getByRole('dialog').getByText('More than the map holds').waitFor()
    }
    await ask()
    expect(await count(page)).toBe(standing)
    await expectAccessible(page, 'more than the map holds', true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await count(page)).toBe(standing)

    await ask()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`there is room for ${ROOM}`).waitFor()
    // Without any kind only the entity itself is left.
    for (const box of await dialog.getByRole('group', { name: 'Kinds' }).getByRole('checkbox').all())
      await box.press('Space')
    await dialog.getByRole('button', { name: 'Add 1' }).waitFor()
    await dialog.getByRole('group', { name: 'Kinds' }).getByRole('checkbox').first().press('Space')
    await dialog.getByRole('button', { name: /^Add [23]$/ }).press('Enter')
    await onCanvas(page, opened)
    expect(await count(page)).toBeGreaterThan(standing + 1)
    expect(await count(page)).toBeLessThanOrEqual(LIMITS.map)

    await page.focus('#map')
    await page.keyboard.press('Control+KeyZ')
    await expect.poll(() => count(page), { timeout: 20_000 }).toBe(standing)
    await ask()
    await page.getByRole('button', { name: 'All of it, grouped by kind' }).press('Enter')
    await onCanvas(page, opened)
    const { nodes } = await canvasElements(page)
    expect(nodes.some((node) => node.startsWith('g:'))).toBe(true)
    expect(nodes.length).toBeLessThanOrEqual(LIMITS.map)
    await page.getByRole('button', { name: /^In closed groups \d+: open$/ }).waitFor()
    await page.focus('#map')
    await page.keyboard.press('Control+KeyZ')
    await expect.poll(() => count(page), { timeout: 20_000 }).toBe(standing)
    await ask()
    await page.getByRole('button', { name: 'On a map of its own' }).press('Enter')
    await onCanvas(page, opened)
    expect(await count(page)).toBe(neighbours.length + 1)
    await page.focus('#map')
    await page.keyboard.press('Control+KeyZ')
    await expect.poll(() => count(page), { timeout: 20_000 }).toBe(standing)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
