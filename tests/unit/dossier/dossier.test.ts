import { describe, expect, it, test } from 'vitest'
import { type Dossier, makeChainDossier, makeDossier } from '../../../server/model/dossier/dossier.ts'
import { dossierMarkdown } from '../../../server/model/dossier/markdown.ts'
import type { DossierClaim, DossierRef, DossierStance } from '../../../server/model/dossier/source.ts'
import { UNCOUNTED } from '../../../server/model/dossier/texts.ts'
import { type Clocks, NOW } from '../../../server/model/clocks.ts'
import { CAVEAT } from '../../../server/model/notice.ts'
import { LANGS } from '../../../server/model/vocabulary.ts'

const ref = (name: string, kind: DossierRef['kind']): DossierRef => ({ id: `e-${name.toLowerCase()}`, kind, name })
const acme = ref('Acme', 'Company')
const ministry = ref('Ministry', 'PublicBody')
const outlet = ref('Outlet', 'Organization')
const news = { id: 'e-news', name: 'The news' }

function stance(id: string, changes: Partial<DossierStance> = {}): DossierStance {
  const passage = { id: `p-${id}`, paragraph: 3, start: 10, end: 20, quote: null, document: news }
  return {
    id,
    kind: 'asserts',
    scope: 'specific',
    mode: 'paraphrased',
    date: '2025-10-07',
    speaker: outlet,
    reportedBy: outlet,
    basis: null,
    rejects: null,
    passage,
    counts: true,
    ...changes,
  }
}

function claim(id: string, changes: Partial<DossierClaim> = {}): DossierClaim {
  return {
    id,
    predicate: 'supplies',
    subject: acme,
    object: ministry,
    value: null,
    unit: null,
    comparator: null,
    unknown: null,
    status: 'asserted',
    modality: 'actual',
    inferred: false,
    origins: 1,
    summary: null,
    stances: [stance(`${id}.1`)],
    ...changes,
  }
}

const make = (about: DossierClaim[], denied: DossierClaim[] = [], lang: Dossier['lang'] = 'en', clocks = NOW) =>
  makeDossier({
    lang,
    entity: { ...acme, summary: 'Makes things.', names: ['Acme', 'ACME Ltd'] },
    about,
    denied,
    clocks,
    complete: true,
  })

const told = ({ sections }: Dossier) =>
  Object.fromEntries(
    sections
      .filter(({ sentences }) => sentences.length > 0)
      .map(({ id, sentences }) => [id, sentences.map(({ text }) => text)]),
  )

describe('a dossier', () => {
  it('puts each claim into one section', () => {
    const dossier = make([
      claim('c-state'),
      claim('c-system', { predicate: 'develops', object: ref('Eye', 'System') }),
      claim('c-land', { predicate: 'originatesFrom', object: ref('Land', 'Country') }),
      claim('c-owner', { predicate: 'owns', subject: ref('Holding', 'Company'), object: acme }),
      claim('c-tender', { predicate: 'wonTender', object: ref('Tender', 'Contract') }),
      claim('c-sum', { predicate: 'amount', object: null, value: '2300000000', unit: 'KZT', comparator: 'about' }),
      claim('c-open', { predicate: 'hasPurpose', object: null, unknown: 'secret' }),
      claim('c-else', { predicate: 'participant', subject: ref('Meeting', 'Event'), object: acme }),
    ])
    expect(told(dossier)).toEqual({
      who: ['Acme originates from Land', 'Holding owns Acme'].sort(),
      state: ['Acme supplies Ministry'],
      systems: ['Acme develops Eye'],
      money: expect.arrayContaining([expect.stringContaining('Tender'), expect.stringMatching(/2,300,000,000/)]),
      openQuestions: [expect.stringContaining('unknown (secret)')],
      more: ['Acme takes part in Meeting'],
    })
  })

  it('tells of a stance that it does not count, in each language', () => {
    const [said, uncounted] = [stance('c-1.1'), stance('c-1.2', { counts: false })]
    for (const lang of LANGS) {
      const texts = make([claim('c-1', { stances: [said, uncounted] })], [], lang).notes.map(({ text }) => text)
      expect(texts.map((text) => text.includes(UNCOUNTED[lang]))).toEqual([false, true])
    }
  })

  it('has each sentence footnoted, a note once however often it is needed, numbered as they are met', () => {
    const denies = stance('c-state.2', { kind: 'denies', speaker: ministry })
    const dossier = make([
      claim('c-state', { status: 'disputed', stances: [stance('c-state.1'), denies] }),
      claim('c-system', { predicate: 'develops', object: ref('Eye', 'System') }),
    ])
    const sentences = dossier.sections.flatMap((section) => section.sentences)
    for (const { notes } of sentences) expect(notes.length).toBeGreaterThan(0)
    expect(sentences.flatMap(({ notes }) => notes)).toEqual([1, 2, 3, 2])
    expect(dossier.notes.map(({ number, stance: id }) => [number, id])).toEqual([
      [1, 'c-state.1'],
      [2, 'c-state.2'],
      [3, 'c-system.1'],
    ])
    expect(dossier.notes[0]?.text).toBe(
      'Outlet asserts, paraphrased, 2025-10-07. The news, paragraph 3, characters 10 to 20. (claim c-state)',
    )
  })

  it('tells a denial in the mouth of who denies, what is only denied nowhere else, and what the entity denies itself', () => {
    const denies = (id: string, changes: Partial<DossierStance> = {}) =>
      stance(id, { kind: 'denies', speaker: ministry, ...changes })
    const dossier = make(
      [
        claim('c-a', { status: 'disputed', stances: [stance('c-a.1'), denies('c-a.2')] }),
        claim('c-b', {
          predicate: 'uses',
          status: 'denied',
          stances: [denies('c-b.1', { scope: 'wholesale', rejects: { id: 'e-leak', name: 'The leak' } })],
        }),
      ],
      [
        claim('c-c', {
          subject: ministry,
          object: outlet,
          status: 'denied',
          stances: [denies('c-c.1', { speaker: acme })],
        }),
      ],
    )
    expect(told(dossier)).toEqual({
      state: ['Acme supplies Ministry (disputed)'],
      denials: [
        'Ministry denies: Acme supplies Ministry',
        'Ministry rejects as a whole “The leak”, on which this rests: Acme uses Ministry',
        'Acme denies: Ministry supplies Outlet',
      ],
    })
  })

  it('speaks every language, with no placeholder left', () => {
    for (const lang of LANGS) {
      const text = dossierMarkdown(
        make([claim('c-a', { stances: [stance('c-a.1', { basis: outlet, reportedBy: ministry })] })], [], lang),
      )
      expect(text).not.toMatch(/\{\w+\}/)
      expect(text).toContain(CAVEAT[lang].slice(0, 20))
    }
  })
})

test('a dossier tells when it looks, where that is not the present', () => {
  const then: Clocks = { validAt: '2025-06', knownAt: '2026-01-31T23:59:59.999Z' }
  expect(make([]).conditions).toEqual([])
  expect(make([], [], 'en', then).conditions).toEqual([
    'what may hold in the world at: 2025-06',
    'as the graph knew it at: 2026-01-31T23:59:59.999Z',
  ])
  expect(dossierMarkdown(make([], [], 'en', then))).toContain('Conditions: what may hold in the world at: 2025-06; as')
})

test('a dossier on chains tells hops in order, the weakest and why, what would break them, what is denied', () => {
  const hop = claim('c-1', {
    status: 'disputed',
    stances: [stance('c-1.1'), stance('c-1.2', { kind: 'denies', speaker: ministry })],
  })
  const chain = { names: ['Acme', 'Ministry'], hops: [hop], weakest: 0, weakestReason: 'for a reason', cut: [hop] }
  const source = { lang: 'en', chains: [chain], most: 2, conditions: [], complete: true } as const
  const dossier = makeChainDossier(source)
  expect(dossier.title).toBe('Acme → Ministry')
  expect(told(dossier)).toEqual({
    chain: ['Acme supplies Ministry (disputed) — for a reason'],
    cut: ['Acme supplies Ministry (disputed)'],
    denials: ['Ministry denies: Acme supplies Ministry'],
  })
  expect(dossier.notes).toHaveLength(2)
  expect(makeChainDossier({ ...source, chains: [{ ...chain, cut: null }] }).complete).toBe(false)
  expect(dossier.subtitle).toBe('')
  const cut = makeChainDossier({ ...source, most: 1, conditions: ['never through: A_b', 'only *this*'] })
  expect(cut.subtitle).toBe('Listed: the best 1. There may be more.')
  expect(dossierMarkdown(cut)).toContain('*Listed: the best 1. There may be more.*')
  expect(dossierMarkdown(cut)).toContain('\nConditions: never through: A\\_b; only \\*this\\*.\n')
  expect(dossierMarkdown(dossier)).not.toContain('Conditions')
})

describe('as Markdown', () => {
  it('holds every sentence with its footnotes, empty sections, other names, and the caveat', () => {
    const text = dossierMarkdown(make([claim('c-a')]))
    expect(text).toContain('# Acme\n')
    expect(text).toContain('- Acme supplies Ministry[^1]\n')
    expect(text).toMatch(/^\[\^1\]: Outlet asserts/m)
    expect(text).toContain('## Denials\n\nNothing is recorded.')
    expect(text).toContain('Also written: ACME Ltd')
    expect(text.split(CAVEAT.en.slice(0, 30))).toHaveLength(3)
  })

  it('takes text of others as text', () => {
    const evil = ref('# <script>alert(1)</script> [x](javascript:1) *b* `c`\n- item', 'PublicBody')
    const quote = '<img src=x onerror=1>'
    const bad = stance('c-a.1')
    const text = dossierMarkdown(
      make([claim('c-a', { object: evil, stances: [{ ...bad, passage: { ...bad.passage, quote } }] })]),
    )
    expect(text).not.toMatch(/(^|[^\\])<(script|img)/)
    expect(text).not.toMatch(/[^\\]\[x[^\\]\]\(/)
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1)
  })
})
