import { describe, expect, it } from 'vitest'
import { run } from '../../../client/state/graph/run.ts'
import { activeFilters } from '../../../client/state/graph/filters.ts'
import { visibleLinks } from '../../../client/state/graph/selectors.ts'
import { type ClaimCard, EMPTY_GRAPH, type EntityCard, type GraphState } from '../../../client/state/graph/types.ts'
import { monthAt, monthIndex } from '../../../client/state/time/months.ts'
import { timelineOf } from '../../../client/state/time/timeline.ts'

const claim = (object: string, validFrom: string | null, validTo: string | null = null): ClaimCard => ({
  id: `c-${object}`,
  subject: 'e-a',
  predicate: 'USES',
  object,
  status: 'asserted',
  modality: 'actual',
  inferred: false,
  origins: 1,
  undated: validFrom === null && validTo === null,
  validFrom,
  validTo,
})

function mapOf(claims: readonly ClaimCard[]): GraphState {
  const ids = ['e-a', ...claims.map(({ object }) => object)]
  return run(EMPTY_GRAPH, {
    type: 'add',
    entities: ids.map((id): EntityCard => ({
      id,
      slug: id,
      kind: 'System',
      labels: { en: id, kk: id, ky: id, ru: id },
      generic: false,
      anonymous: false,
    })),
    claims,
    positions: new Map(ids.map((id, at) => [id, { x: at * 100, y: 0 }])),
  })
}

describe('months as numbers', () => {
  it.each(['0000-01', '0999-12', '1991-08', '2025-06'])('%s there and back', (month) => {
    expect(monthAt(monthIndex(month))).toBe(month)
  })
  it('of a year its first, of a day its own', () => {
    expect([monthAt(monthIndex('2025')), monthAt(monthIndex('2025-06-14'))]).toEqual(['2025-01', '2025-06'])
  })
})

describe('when the claims of a map begin', () => {
  it('by months, up to the present', () => {
    const links = mapOf([claim('e-b', '2025-03'), claim('e-c', '2025-03-09'), claim('e-d', null, '2025-05')]).links
    expect(timelineOf(links.values(), '2025-06')).toEqual({
      first: monthIndex('2025-03'),
      last: monthIndex('2025-06'),
      step: 1,
      bars: [2, 0, 1, 0],
    })
  })

  it('by years where it is long, and beyond the present where a claim is', () => {
    const links = mapOf([claim('e-b', '1991-12'), claim('e-c', '2019', '2030')]).links
    const found = timelineOf(links.values(), '2025-06')!
    expect(found).toMatchObject({ first: monthIndex('1991-01'), last: monthIndex('2030-12'), step: 12 })
    expect(found.bars.map((count, at) => (count > 0 ? 1991 + at : null)).filter(Boolean)).toEqual([1991, 2019])
  })

  it('is nothing where no claim states a date', () => {
    expect(timelineOf(mapOf([claim('e-b', null)]).links.values(), '2025-06')).toBeNull()
  })
})

describe('a time from which links are shown', () => {
  const graph = mapOf([
    claim('e-before', '2015', '2018-12'),
    claim('e-across', '2018', '2020'),
    claim('e-open', '2017-05'),
    claim('e-until', null, '2019-03-01'),
    claim('e-after', '2020-01-01'),
    claim('e-undated', null),
  ])
  const shown = (map: GraphState) => visibleLinks(map).map(({ object }) => object)

  it('leaves out what cannot hold then, and nothing else', () => {
    const narrowed = run(graph, { type: 'setBetween', between: { from: '2019-01', to: '2019-12' } })
    expect(shown(narrowed)).toEqual(['e-across', 'e-open', 'e-until', 'e-undated'])
    expect(narrowed.positions).toBe(graph.positions)
    expect(shown(run(narrowed, { type: 'switchUndated', off: true }))).toEqual(['e-across', 'e-open', 'e-until'])
  })

  it('is told with what it hides, and lifted alone', () => {
    const narrowed = run(graph, { type: 'setBetween', between: { from: '2019-01', to: '2019-12' } })
    const [filter, ...others] = activeFilters(narrowed)
    expect(others).toEqual([])
    expect(filter).toMatchObject({ count: 2 })
    expect(run(narrowed, filter!.lift)).toEqual(graph)
    expect(run(narrowed, { type: 'setBetween', between: { from: '2019-01', to: '2019-12' } })).toBe(narrowed)
  })
})
