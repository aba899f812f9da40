/** Chains of responsibility on the shipped seed: what fills them, and why the rest is missing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../support/app.ts'
import { seedGraph } from '../seed/seed-graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await seedGraph()
})
afterAll(() => app.stop())

const STEPS = `complete unbroken entity { slug } template { id title(lang: ru) }
  steps { id title hops { from { slug } to { slug } direction sentence claim { id predicate inferred stances { passage { paragraph } } } }
    gaps { from { slug } reason sentence claims { id predicate unknown } } }`

async function chain(template: string, entity: string, more = ''): Promise<any> {
  const { data, errors } = await app.query(
    `{ chain(template: "${template}", entity: "${entity}"${more}) { ${STEPS} } }`,
  )
  expect(errors).toBeUndefined()
  return data.chain
}

const ends = ({ hops }: any): string[] => hops.map(({ from, to }: any) => `${from.slug} ${to.slug}`)

test('from the detention to the vendor, and no further: no owner of it is recorded', async () => {
  const found = await chain('incident-to-owner', 'bokaev-detention')
  expect(found).toMatchObject({ complete: true, unbroken: false, entity: { slug: 'bokaev-detention' } })
  const [system, vendor, owner] = found.steps
  expect(ends(system)).toEqual(['bokaev-detention target-eye'])
  expect(ends(vendor)).toEqual(['target-eye target-ai'])
  expect(vendor.hops[0]).toMatchObject({ direction: 'incoming', claim: { predicate: 'DEVELOPS', inferred: false } })
  expect(vendor.hops[0].claim.stances[0].passage.paragraph).toBeGreaterThan(0)
  expect(owner).toMatchObject({ hops: [], gaps: [{ from: { slug: 'target-ai' }, reason: 'notRecorded', claims: [] }] })
  expect(owner.gaps[0].sentence).toContain('Target AI')
})

test('from the entry in the database: who made the database is not recorded, and no owner is reached', async () => {
  const found = await chain('incident-to-owner', 'bokaev-database-entry')
  const [dataset, vendor, owner] = found.steps
  expect(ends(dataset)).toEqual(['bokaev-database-entry database-with-bokaev'])
  expect(vendor.gaps).toMatchObject([{ from: { slug: 'database-with-bokaev' }, reason: 'notRecorded' }])
  expect(owner.gaps).toMatchObject([{ from: null, reason: 'notReached' }])
})

test('the developer of a system that the article leaves open is not stated, with the claim that says so', async () => {
  const { data } = await app.query(`{ responsibility(entity: "sergek") { ${STEPS} } }`)
  const byId = Object.fromEntries(data.responsibility.map((each: any) => [each.template.id, each]))
  expect(Object.keys(byId)).toEqual(['system-to-official', 'system-to-user'])
  const [contract, body] = byId['system-to-official'].steps
  expect(ends(contract)).toEqual(['sergek sergek-replacement-tender'])
  expect(body.gaps).toMatchObject([{ from: { slug: 'sergek-replacement-tender' }, reason: 'notRecorded' }])
  const [user] = byId['system-to-user'].steps
  expect(user.gaps).toMatchObject([
    { from: { slug: 'sergek' }, reason: 'notStated', claims: [{ predicate: 'HAS_OPERATOR', unknown: 'notStated' }] },
  ])
})

test('who uses the recognition system: the police, and by inference on request the ministry with its minister', async () => {
  const stated = await chain('system-to-user', 'target-eye')
  expect(ends(stated.steps[0])).toEqual(['target-eye police-of-kazakhstan'])
  const inferred = await chain('system-to-user', 'target-eye', ', inferred: true')
  expect(ends(inferred.steps[0])).toContain('target-eye ministry-of-internal-affairs-kz')
  expect(ends(inferred.steps.at(-1))).toContain('ministry-of-internal-affairs-kz yerzhan-sadenov')
})

test('from the entry to the department that he names, its ministry, and the minister', async () => {
  const found = await chain('incident-to-official', 'bokaev-database-entry')
  expect(ends(found.steps[0])).toContain('bokaev-database-entry anti-extremism-department-mia-kz')
  expect(ends(found.steps[1])).toContain('anti-extremism-department-mia-kz ministry-of-internal-affairs-kz')
  expect(ends(found.steps[2])).toContain('ministry-of-internal-affairs-kz yerzhan-sadenov')
})

test.each([
  ['template', 'BAD_INPUT', '{ chain(template: "no-such", entity: "sergek") { complete } }'],
  ['entity', 'BAD_INPUT', '{ chain(template: "incident-to-owner", entity: "sergek") { complete } }'],
  ['entity', 'NOT_FOUND', '{ responsibility(entity: "nobody-at-all") { complete } }'],
])('a mistake names its field: %s, %s', async (field, code, query) => {
  const { errors } = await app.query(query)
  expect(errors?.[0]?.extensions).toMatchObject({ code, argument: field, accepted: expect.any(String) })
})

test('the templates are told with their questions', async () => {
  const { data, errors } = await app.query(
    '{ chainTemplates { id title(lang: ky) description start steps { id title predicates kinds optional } } }',
  )
  expect(errors).toBeUndefined()
  expect(data.chainTemplates.map(({ id }: any) => id)).toContain('incident-to-owner')
})
