/** Hard questions to the shipped seed that need a policy, by GraphQL. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestApp } from '../../support/app.ts'
import { seedGraph } from '../seed/seed-graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await seedGraph()
})
afterAll(() => app.stop())

const HOPS = `complete stoppedBy obstaclesComplete obstacles { field paths }
  nodes { entities { slug kind } hops { status origins dateStated claim { id inferred status predicate } } }`

async function paths(args: string): Promise<any> {
  const { data, errors } = await app.query(`{ paths(${args}) { ${HOPS} } }`)
  expect(errors).toBeUndefined()
  return data.paths
}

const slugs = ({ nodes }: any): string[] =>
  nodes.map(({ entities }: any) => entities.map((each: any) => each.slug).join(' '))

test('every chain from the detention to a company, without inferred claims', async () => {
  const found = await paths('from: { ids: ["bokaev-detention"] }, to: { kinds: [Company] }, first: 25')
  expect(found).toMatchObject({ complete: true, stoppedBy: null })
  expect(slugs(found)).toContain('bokaev-detention target-eye target-ai')
  for (const { hops, entities } of found.nodes) {
    expect(entities.at(-1).kind).toBe('Company')
    for (const { claim } of hops) expect(claim.inferred).toBe(false)
  }
})

describe('the links of a vendor to the state, when its own statements are set aside', () => {
  const ends = 'from: { ids: ["target-ai"] }, to: { kinds: [PublicBody] }'

  test('fall where nobody else says so, and the answer tells that this setting hides them', async () => {
    expect(slugs(await paths(`${ends}, policy: { maxHops: 1 }`))).toEqual(['target-ai kazakhstan-state-bodies'])
    const without = await paths(`${ends}, policy: { maxHops: 1, setAside: ["target-ai", "target-ai-representatives"] }`)
    expect(without).toMatchObject({ nodes: [], complete: true, obstaclesComplete: true })
    expect(without.obstacles).toContainEqual({ field: 'setAside', paths: 1 })
  })

  test('are told as what falls', async () => {
    const { data, errors } =
      await app.query(`{ setAside(speakers: ["target-ai", "target-ai-representatives"], entities: ["target-ai"]) {
      status origins claim { id predicate status inferred object { slug kind } } } }`)
    expect(errors).toBeUndefined()
    const toState = data.setAside.filter(({ claim }: any) => claim.object?.kind === 'PublicBody')
    expect(toState).toMatchObject([
      {
        status: 'unsupported',
        origins: 0,
        claim: { predicate: 'SUPPLIES', status: 'asserted', object: { slug: 'kazakhstan-state-bodies' } },
      },
    ])
  })

  test('are shown with what is left of them on request', async () => {
    const policy = '{ maxHops: 1, setAside: ["target-ai"], statuses: [unsupported] }'
    const found = await paths(`${ends}, policy: ${policy}`)
    expect(found.nodes[0].hops).toMatchObject([{ status: 'unsupported', origins: 0, claim: { status: 'asserted' } }])
  })

  test('stand where others say so too', async () => {
    const own = '{ setAside: ["target-ai", "target-ai-representatives"], maxHops: 2 }'
    const found = await paths(`from: { ids: ["target-ai"] }, to: { ids: ["police-of-kazakhstan"] }, policy: ${own}`)
    expect(slugs(found)).toEqual(['target-ai target-eye police-of-kazakhstan'])
  })
})

test('what would break the chain from the detention to the vendor, and why its weakest hop is the weakest', async () => {
  const query = `query ($lang: Lang!) { paths(from: { ids: ["bokaev-detention"] }, to: { ids: ["target-ai"] }) { nodes {
    weakest weakestBy weakestReason(lang: $lang) cutSize cutStoppedBy cut { id predicate subject { slug } object { slug } } } } }`
  const { data, errors } = await app.query(query, { lang: 'en' })
  expect(errors).toBeUndefined()
  const [first] = data.paths.nodes
  expect(first.cutStoppedBy).toBeNull()
  expect(first.cut).toHaveLength(first.cutSize)
  // The company hangs on what it develops and supplies: what is named keeps every other chain open.
  const without = first.cut.map(({ id }: any) => id)
  expect(without.length).toBeGreaterThan(0)
  for (const path of data.paths.nodes) expect(path.cut.map(({ id }: any) => id)).toEqual(without)
  expect(first.weakestReason).toMatch(/^(weakest|no weaker)/)
  const { data: inRussian } = await app.query(query, { lang: 'ru' })
  expect(inRussian.paths.nodes[0].weakestReason).toMatch(/слабее/)
})

test('a denial set aside, and the rival account of the same speaker or another, leave the claim asserted', async () => {
  const ends = 'from: { ids: ["bokaev-database-entry"] }, to: { ids: ["anti-extremism-department-mia-kz"] }'
  const without = async (...speakers: string[]) => {
    const found = await paths(`${ends}, policy: { maxHops: 1, setAside: ${JSON.stringify(speakers)} }`)
    return found.nodes[0].hops[0]
  }
  expect(await without()).toMatchObject({ status: 'disputed' })
  expect(await without('they-in-bokaev-account')).toMatchObject({ status: 'disputed' })
  expect(await without('they-in-bokaev-account', 'ministry-of-internal-affairs-kz')).toMatchObject({
    status: 'asserted',
    claim: { status: 'disputed' },
  })
})

test('ends of a kind in a place: the cameras of one city', async () => {
  const found = await paths('from: { kinds: [System], places: ["almaty"] }, to: { kinds: [System] }, first: 25')
  expect(found.complete).toBe(true)
  expect(found.nodes.length).toBeGreaterThan(0)
  for (const path of found.nodes) expect(path.entities[0].slug).toBe('almaty-cameras')
})

test('any public body of Kazakhstan: what links it to a vendor from elsewhere', async () => {
  const ends = 'from: { kinds: [Company] }, to: { kinds: [PublicBody], places: ["kazakhstan"] }'
  const found = await paths(`${ends}, policy: { maxHops: 2, modalities: [actual, planned] }, first: 25`)
  expect(found.complete).toBe(true)
  const bodies = new Set(found.nodes.map(({ entities }: any) => entities.at(-1).slug))
  expect(bodies).toContain('kazakhstan-state-bodies')
  expect(bodies).not.toContain('state-generic')
  const abroad = await paths('from: { kinds: [Company] }, to: { kinds: [PublicBody], places: ["sweden"] }')
  expect(abroad).toMatchObject({ complete: true, nodes: [] })
})

test('a direction: who owns or backs whom, never back', async () => {
  const owners = (direction: string) =>
    paths(`from: { kinds: [Country] }, to: { kinds: [Company] }, first: 25,
      policy: { predicates: [OWNS, BACKS], maxHops: 1, direction: ${direction} }`)
  expect(slugs(await owners('outgoing'))).toContain('china hikvision')
  const against = await owners('incoming')
  expect(against.nodes).toEqual([])
  expect(against.obstacles.map(({ field }: any) => field)).toContain('direction')
  expect(
    slugs(
      await paths(`from: { ids: ["china"] }, to: { ids: ["hikvision"] },
    policy: { maxHops: 1, predicates: [OWNS], direction: incoming, directions: [{ predicate: OWNS, direction: outgoing }] }`),
    ),
  ).toEqual(['china hikvision'])
})

test('a date: an occurrence holds then only, and what is not stated is admitted and told', async () => {
  const ends = 'from: { ids: ["usa"] }, to: { ids: ["hikvision"] }'
  const at = (date: string) => paths(`${ends}, policy: { maxHops: 1, predicates: [SANCTIONS], validAt: "${date}" }`)
  expect((await at('2020-05')).nodes[0].hops[0].dateStated).toBe(true)
  expect((await at('2024')).nodes[0].hops[0].dateStated).toBe(false)
  const before = await at('2019')
  expect(before.nodes).toEqual([])
  expect(before.obstacles).toContainEqual({ field: 'validAt', paths: 1 })
})

test('a role in an event has the dates of the event', async () => {
  const ends = 'from: { ids: ["bokaev-detention"] }, to: { ids: ["target-eye"] }'
  const at = (date: string) => paths(`${ends}, policy: { maxHops: 1, validAt: "${date}" }`)
  for (const date of ['2025', '2025-06', '2025-06-20']) expect((await at(date)).nodes[0].hops[0].dateStated).toBe(true)
  for (const date of ['2025-05', '2024']) {
    expect(await at(date)).toMatchObject({ nodes: [], obstacles: [{ field: 'validAt', paths: 1 }] })
  }
})

test('kinds to pass through, kinds and entities to avoid', async () => {
  const ends = 'from: { ids: ["bokaev-detention"] }, to: { ids: ["target-ai"] }'
  const through = (policy: string) => paths(`${ends}, policy: { maxHops: 2, ${policy} }`)
  expect(slugs(await through('via: [System]'))).toEqual(['bokaev-detention target-eye target-ai'])
  for (const policy of ['via: [PublicBody]', 'avoid: [System]', 'avoidIds: ["target-eye"]']) {
    const found = await through(policy)
    expect(found.nodes).toEqual([])
    expect(found.obstacles.map(({ field }: any) => field)).toContain(policy.split(':')[0])
  }
})

test('entities of which one must be passed through, whatever it is', async () => {
  const ends = 'from: { ids: ["bokaev-detention"] }, to: { ids: ["target-ai"] }'
  const through = (policy: string) => paths(`${ends}, policy: { maxHops: 4, ${policy} }, first: 25`)
  const all = slugs(await through('viaIds: []'))
  const inner = new Set(all.flatMap((chain) => chain.split(' ').slice(1, -1)))
  expect(inner.size).toBeGreaterThan(1)
  for (const slug of inner) {
    const some = slugs(await through(`viaIds: ["${slug}"]`))
    // Of the chains that are listed without it, those with it; more may come after them.
    expect(some.slice(0, all.length)).toEqual(
      expect.arrayContaining(all.filter((chain) => chain.split(' ').includes(slug))),
    )
    expect(some.every((chain) => chain.split(' ').slice(1, -1).includes(slug))).toBe(true)
  }
  const hidden = await paths(`${ends}, policy: { maxHops: 1, throughCountries: false, viaIds: ["sweden"] }`)
  expect(hidden.nodes).toEqual([])
  const country = await paths(
    'from: { ids: ["hikvision"] }, to: { ids: ["usa"] }, policy: { viaIds: ["china"], context: true }',
  )
  for (const chain of slugs(country)) expect(chain).toMatch(/^hikvision .*\bchina .*\busa$/)
})

test.each([
  [{ knownAt: 'yesterday' }, /\.knownAt: /],
  [{ validAt: '2025-13' }, /\.validAt: /],
  [{ avoidIds: ['target-ai'] }, /policy\.avoidIds/],
  [{ viaIds: ['target-ai'] }, /policy\.viaIds.*end/],
  [{ viaIds: ['hikvision'], avoidIds: ['hikvision'] }, /policy\.viaIds.*avoided/],
  [{ viaIds: ['nobody-at-all'] }, /policy\.viaIds/],
  [{ setAside: ['nobody-at-all'] }, /policy\.setAside/],
  [{ minOrigins: -1 }, /policy\.minOrigins/],
  [{ via: [] }, /policy\.via/],
])('a mistake names its field: %j', async (policy, field) => {
  const query = `query ($policy: PathPolicy) {
    paths(from: { ids: ["target-ai"] }, to: { kinds: [PublicBody] }, policy: $policy) { complete } }`
  const { errors } = await app.query(query, { policy })
  expect(errors?.[0]?.message).toMatch(field)
})
