/** Dossiers on the shipped seed: by GraphQL, as a file over HTTP. */
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { CAVEAT } from '../../../server/model/notice.ts'
import type { TestApp } from '../../support/app.ts'
import { seedGraph } from '../seed/seed-graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await seedGraph()
})
afterAll(() => app.stop())

const ALL = `title subtitle summary names complete caveat
  sections { id title sentences { text notes claim { id status subject { id } object { id } stances { kind speaker { slug } } } } }
  notes { number text quote claim { id } passage { id paragraph document { slug } } }`

async function ask(query: string): Promise<any> {
  const { data, errors } = await app.query(query)
  expect(errors).toBeUndefined()
  return data
}

const section = (dossier: any, id: string): any[] => dossier.sections.find((each: any) => each.id === id).sentences

describe('a dossier on an entity', () => {
  it('has every claim on it, each sentence with footnotes, each footnote with its passage', async () => {
    const { dossier, entity } = await ask(
      `{ dossier(entity: "target-ai") { ${ALL} } entity(id: "target-ai") { id claims(first: 100) { nodes { id } } } }`,
    )
    expect(dossier).toMatchObject({ title: 'Target AI', complete: true, caveat: CAVEAT.en })
    expect(dossier.subtitle).toContain(entity.id)
    const told = dossier.sections.flatMap(({ sentences }: any) => sentences.map((each: any) => each.claim.id))
    expect(new Set(told)).toEqual(new Set(entity.claims.nodes.map(({ id }: any) => id)))
    for (const { sentences } of dossier.sections) {
      for (const { notes, claim } of sentences) {
        expect(notes.length).toBeGreaterThan(0)
        for (const number of notes) expect(dossier.notes[number - 1].claim.id).toBe(claim.id)
      }
    }
    for (const [at, { number, passage }] of dossier.notes.entries()) {
      expect(number).toBe(at + 1)
      expect(passage.paragraph).toBeGreaterThan(0)
      expect(passage.document.slug).toMatch(/azattyk-ky|baq-kk/)
    }
    expect(section(dossier, 'state').map(({ text }) => text)).toContainEqual(expect.stringMatching(/supplies/))
    expect(section(dossier, 'systems').map(({ text }) => text)).toContainEqual('Target AI develops TargetEYE')
  })

  it('tells what the state denies, in whose mouth', async () => {
    const { dossier } = await ask(`{ dossier(entity: "ministry-of-ai-kz") { ${ALL} } }`)
    const denials = section(dossier, 'denials')
    expect(denials.length).toBeGreaterThan(3)
    for (const { claim } of denials)
      expect(claim.stances).toContainEqual({ kind: 'denies', speaker: { slug: 'ministry-of-ai-kz' } })
    expect(denials[0].text).toMatch(/rejects as a whole/)
    const minister = await ask(`{ dossier(entity: "yerzhan-sadenov") { ${ALL} } }`)
    expect(section(minister.dossier, 'denials').map(({ text }) => text)).toEqual([
      expect.stringMatching(/ denies: .*database/),
    ])
  })

  it('leaves open what is open', async () => {
    const { dossier } = await ask(`{ dossier(entity: "ministry-of-internal-affairs-kz") { ${ALL} } }`)
    expect(section(dossier, 'openQuestions').length).toBeGreaterThanOrEqual(3)
    for (const { text } of section(dossier, 'openQuestions')) expect(text).toMatch(/did not answer|unknown/)
  })

  it('is told in the language asked for', async () => {
    const { dossier } = await ask(`{ dossier(entity: "target-ai", lang: kk) { ${ALL} } }`)
    expect(dossier.caveat).toBe(CAVEAT.kk)
    expect(dossier.sections.map(({ title }: any) => title)).toContain('Ашық сұрақтар')
  })
})

test('a dossier on two clocks has what the claims have at them', async () => {
  const { entity } = await ask('{ entity(id: "bokaev-detention") { id } }')
  const { dossier, claims } = await ask(
    `{ dossier(entity: "bokaev-detention", validAt: "2019") { ${ALL} markdown }
       claims(filter: { entities: ["${entity.id}"] }, validAt: "2019", first: 100) { nodes { id subject { id } object { id } } } }`,
  )
  const told = dossier.sections
    .filter(({ id }: any) => id !== 'denials')
    .flatMap(({ sentences }: any) => sentences.map((each: any) => each.claim.id))
  const at = claims.nodes.filter(({ subject, object }: any) => [subject.id, object?.id].includes(entity.id))
  expect(new Set(told)).toEqual(new Set(at.map(({ id }: any) => id)))
  const later = await ask(`{ dossier(entity: "bokaev-detention") { ${ALL} } }`)
  const all = later.dossier.sections.flatMap(({ sentences }: any) => sentences)
  expect(all.length).toBeGreaterThan(told.length)

  const file = await fetch(new URL(`/export/dossier/${entity.id}.md?validAt=2019`, app.url))
  expect(await file.text()).toBe(dossier.markdown)
  const { errors } = await app.query('{ dossier(entity: "bokaev-detention", knownAt: "2000-01-01") { title } }')
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' })
})

it('a dossier on chains names the conditions under which they were looked for', async () => {
  const { chainDossier } = await ask(
    `{ chainDossier(from: { ids: ["bokaev-detention"] }, to: { ids: ["target-ai"] }, lang: ru,
      policy: { maxHops: 5, avoidIds: ["geedge-networks"], setAside: ["oyuna-baldakova"], validAt: "2025" }
    ) { conditions markdown } }`,
  )
  const names = await ask(
    '{ geedge: entity(id: "geedge-networks") { name(lang: ru) } oyuna: entity(id: "oyuna-baldakova") { name(lang: ru) } }',
  )
  expect(chainDossier.conditions).toEqual([
    'шагов в цепочке: не больше 5',
    `без учёта высказываний: ${names.oyuna.name}`,
    `никогда не проходит через: ${names.geedge.name}`,
    'то, что могло быть верно в мире на дату: 2025',
  ])
  expect(chainDossier.markdown).toContain('Условия: шагов в цепочке: не больше 5; без учёта')
})

test('a dossier on chains: hops, the weakest, what would break them', async () => {
  const { chainDossier } = await ask(
    `{ chainDossier(from: { ids: ["bokaev-detention"] }, to: { ids: ["target-ai"] }, first: 1) { ${ALL} markdown } }`,
  )
  expect(chainDossier.complete).toBe(true)
  expect(section(chainDossier, 'chain')).toHaveLength(2)
  expect(
    section(chainDossier, 'chain')
      .map(({ text }) => text)
      .join(),
  ).toMatch(/weakest|no weaker/)
  expect(section(chainDossier, 'cut').length).toBeGreaterThan(0)
  expect(chainDossier.markdown).toMatch(/^# .* → Target AI/)
  const { errors } = await app.query(
    '{ chainDossier(from: { ids: ["oyuna-baldakova"] }, to: { ids: ["target-ai"] }, policy: { maxHops: 1 }) { title } }',
  )
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' })
})

describe('GET /export/dossier/<id>.md', () => {
  const get = (path: string, init?: RequestInit) => fetch(new URL(path, app.url), init)

  it('is the Markdown of the dossier', async () => {
    const { entity, dossier } = await ask(
      '{ entity(id: "target-ai") { id } dossier(entity: "target-ai", lang: ru) { markdown } }',
    )
    const response = await get(`/export/dossier/${entity.id}.md?lang=ru`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(response.headers.get('content-disposition')).toContain(`${entity.id}.ru.md`)
    expect(await response.text()).toBe(dossier.markdown)
    const head = await get(`/export/dossier/${entity.id}.md`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it.each([
    ['/export/dossier/e-nobody.md', 404, 'entity'],
    ['/export/dossier/e-nobody.md?lang=tlh', 400, 'lang'],
    ['/export/dossier/e-nobody.md?validAt=2025-13', 400, 'validAt'],
    ['/export/dossier/e-nobody.md?knownAt=yesterday', 400, 'knownAt'],
  ])('refuses %s with %i, and names the argument', async (path, status, argument) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { argument, accepted: expect.any(String) } }],
    })
  })

  it('knows no slugs, which tell a name to logs, and no other method', async () => {
    expect((await get('/export/dossier/target-ai.md')).status).toBe(404)
    expect((await get('/export/dossier/e-nobody.md', { method: 'POST' })).status).toBe(405)
    expect(
      (await get('/export/dossier/e-nobody.md', { headers: { origin: 'https://elsewhere.example' } })).status,
    ).toBe(403)
  })
})
