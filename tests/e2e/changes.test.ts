/** What changed since a day, on the seed as if it had been recorded on 1 September 2025, and one claim retracted today. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { write } from '../../server/store/neo4j/run-query.ts'
import { neo4jWriteStore } from '../../server/store/neo4j/write-store.ts'
import type { TestApp } from '../support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { seedProduct } from './support/product.ts'
import { visit } from './support/visit.ts'

const BEGUN = '2025-09-01T00:00:00Z'
const TODAY = new Date().toISOString().slice(0, 10)

let app: TestApp
/** Of the claim that was retracted. */
let subject: string

beforeAll(async () => {
  app = await seedProduct()
  await write(app.graph, async (tx) => {
    const parameters = { begun: BEGUN }
    await tx.run({ text: 'MATCH (x) WHERE x.recordedAt IS NOT NULL SET x.recordedAt = datetime($begun)', parameters })
    await tx.run({
      text: 'MATCH ()-[x]->() WHERE x.recordedAt IS NOT NULL SET x.recordedAt = datetime($begun)',
      parameters,
    })
  })
  const { data } = await app.query(
    '{ claims(filter: { predicates: [DEVELOPS] }, first: 1) { nodes { id subject { id } } } }',
  )
  const [claim] = data['claims'].nodes as [{ id: string; subject: { id: string } }]
  subject = claim.subject.id
  await neo4jWriteStore(app.graph).setAside({ action: 'retract', objects: [claim.id], because: 'a test' })
})
afterAll(() => app?.stop())

test('from the foot of a page to what was taken back today, as the log of the API tells it', async () => {
  const { page, problems, close } = await visit(app.url, '/about')
  try {
    await page.getByRole('link', { name: 'What changed' }).click()
    await page.getByRole('heading', { level: 1, name: 'Everything that was recorded' }).waitFor()
    await page.locator('[data-change="created"]').first().waitFor()
    expect(await page.locator('[data-change]').count()).toBe(50)
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.waitForFunction(() => document.querySelectorAll('[data-change]').length === 100)

    await page.getByLabel('Since').fill(TODAY)
    await page.locator('[data-change="retracted"]').first().waitFor()
    await page.waitForFunction((day) => location.hash === `#${day}`, TODAY)
    const { data } = await app.query(`{ changes(since: "${TODAY}") { nodes { kind id } } }`)
    const told = (data['changes'].nodes as { kind: string }[]).map(({ kind }) => kind)
    expect(told).toContain('retracted')
    expect(
      await page.locator('[data-change]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-change'))),
    ).toEqual(told)
    await expectAccessible(page, 'what changed')
    await page.goBack()
    await page.getByRole('link', { name: 'What changed' }).waitFor()
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a day without changes says so, on a phone and in the dark too', async () => {
  const { page, problems, close } = await visit(app.url, '/changes#2999-01-01', { dark: true })
  try {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.getByText('Nothing has changed since then.').waitFor()
    await expectAccessible(page, 'no changes')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('what changed of one entity, from its page', async () => {
  const { page, problems, close } = await visit(app.url, `/entities/${subject}`)
  try {
    await page.getByRole('link', { name: 'What changed here' }).click()
    await page.getByText('Only what touches:').waitFor()
    await page.waitForFunction((id) => location.hash === `#of=${id}`, subject)
    await page.getByLabel('Since').fill(TODAY)
    await page.locator('[data-change="retracted"]').first().waitFor()
    await page.waitForFunction((hash) => location.hash === hash, `#${TODAY}&of=${subject}`)
    await expectAccessible(page, 'what changed of one entity')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test('a stance in a downgraded document is shown, with why it does not count', async () => {
  const { data } = await app.query('{ entity(id: "azattyk-ky") { id } }')
  const document = data['entity'].id as string
  const found = await app.query(`{ claims(filter: { documents: ["${document}"] }, first: 1) { nodes { id } } }`)
  const [claim] = found.data['claims'].nodes as [{ id: string }]
  await neo4jWriteStore(app.graph).setAside({ action: 'downgrade', objects: [document], because: 'a forgery' })
  const { page, problems, close } = await visit(app.url, `/claims/${claim.id}`)
  try {
    const why = page.locator('[data-counts="false"] .stance__uncounted').first()
    await why.waitFor()
    expect(await why.textContent()).toMatch(/^Does not count: “.+” was downgraded on .+\. Reason: a forgery$/)
    await expectAccessible(page, 'a stance that does not count')
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
