import { describe, expect, it, test } from 'vitest'
import { policyConditions } from '../../../server/model/dossier/conditions.ts'
import { PREDICATE_IDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { DEFAULT_POLICY, type PathPolicy } from '../../../server/model/paths/policy.ts'
import { LANGS } from '../../../server/model/vocabulary.ts'

const names: Readonly<Record<string, string>> = { 'e-a': 'Acme', 'e-b': '{list}' }
const conditions = (changes: Partial<PathPolicy>, lang: (typeof LANGS)[number] = 'en') =>
  policyConditions({ ...DEFAULT_POLICY, ...changes }, (id) => names[id] ?? id, lang).slice(1)

describe('the conditions of chains in words', () => {
  it('are only the longest chain where everything is as by default', () => {
    expect(policyConditions(DEFAULT_POLICY, String, 'en')).toEqual(['steps in a chain: at most 4'])
    expect(conditions({ statuses: ['disputed', 'asserted'] })).toEqual([])
  })

  it.each<[Partial<PathPolicy>, string]>([
    [{ statuses: ['asserted'] }, 'only claims of the status: asserted'],
    [{ statuses: ['asserted', 'disputed', 'denied'] }, 'only claims of the status: asserted, disputed, denied'],
    [{ modalities: ['actual', 'planned'] }, 'what claims speak of: actual, planned'],
    [{ inferred: true }, 'with what the editors inferred'],
    [{ context: true }, 'with context: speech, visits, places'],
    [{ predicates: ['supplies', 'owns'] }, 'only these relations: supplies, owns'],
    [{ direction: 'outgoing' }, 'only along the relations'],
    [{ direction: 'incoming' }, 'only against the relations'],
    [{ directions: [{ predicate: 'owns', direction: 'incoming' }] }, 'owns: only against the relations'],
    [{ minOrigins: 2 }, 'independent origins of each step: at least 2'],
    [{ setAside: ['e-a', 'e-b'] }, 'without the word of: Acme, {list}'],
    [{ via: ['Company', 'Person'] }, 'passing only through: companies, people'],
    [{ avoid: ['Event'], avoidIds: ['e-a'] }, 'never through: events, Acme'],
    [{ viaIds: ['e-b', 'e-a'] }, 'passing through at least one of: {list}, Acme'],
    [{ throughCountries: true }, 'with ways through a country'],
    [{ throughGeneric: true }, 'with ways through a class'],
    [{ validAt: '2025-06' }, 'what may hold in the world at: 2025-06'],
    [{ knownAt: '2026-01-31T23:59:59.999Z' }, 'as the graph knew it at: 2026-01-31T23:59:59.999Z'],
  ])('%j is told', (changes, told) => {
    expect(conditions(changes).map((one) => one.toLowerCase())).toEqual([told.toLowerCase()])
  })

  it('name the relations that are left out where those are fewer', () => {
    const joining = PREDICATE_IDS.filter((id) => PREDICATES[id].object !== 'value')
    const predicates = joining.filter((id) => id !== 'owns')
    expect(conditions({ predicates, context: true })).toContain('without these relations: owns')
    // By context that is not allowed on the whole, they are others than the usual ones.
    expect(conditions({ predicates })[0]).toMatch(/^only these relations: /)
  })
})

test('every setting that differs from its default is told, in each language', () => {
  const all: PathPolicy = {
    maxHops: 6,
    predicates: ['owns'],
    context: true,
    direction: 'outgoing',
    directions: [{ predicate: 'owns', direction: 'both' }],
    statuses: ['denied'],
    modalities: ['possible'],
    inferred: true,
    minOrigins: 1,
    setAside: ['e-a'],
    validAt: '2025',
    knownAt: '2026-01-31T23:59:59.999Z',
    via: ['Company'],
    avoid: ['Event'],
    avoidIds: ['e-a'],
    viaIds: ['e-b'],
    throughCountries: true,
    throughGeneric: true,
  }
  for (const lang of LANGS) {
    for (const field of Object.keys(all) as (keyof PathPolicy)[]) {
      const one = policyConditions({ ...DEFAULT_POLICY, direction: 'outgoing', [field]: all[field] }, String, lang)
      const none = policyConditions(
        { ...DEFAULT_POLICY, direction: field === 'direction' ? 'both' : 'outgoing' },
        String,
        lang,
      )
      expect(one, `${lang} ${field}`).not.toEqual(none)
      expect(one.join()).not.toMatch(/\{\w+\}/)
    }
  }
})
