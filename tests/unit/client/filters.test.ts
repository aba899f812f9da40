import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { activeFilters } from '../../../client/state/graph/filters.ts'
import { run } from '../../../client/state/graph/run.ts'
import { hiddenCounts } from '../../../client/state/graph/selectors.ts'
import { EMPTY_GRAPH, type GraphState } from '../../../client/state/graph/types.ts'
import { claimCard, command, entityCard } from '../../property/client/arbitraries.ts'

const after = (commands: readonly Parameters<typeof run>[1][]): GraphState => commands.reduce(run, EMPTY_GRAPH)

test.prop([fc.array(command, { maxLength: 20 })])(
  'no filter on, nothing out of sight; all lifted, all in sight',
  (commands) => {
    const graph = after(commands)
    const filters = activeFilters(graph)
    const none = { entities: 0, links: 0 }
    if (filters.length === 0) expect(hiddenCounts(graph)).toEqual(none)
    const lifted = filters.reduce((now, { lift }) => run(now, lift), graph)
    expect(activeFilters(lifted)).toEqual([])
    expect(hiddenCounts(lifted)).toEqual(none)
    expect(lifted.entities).toEqual(graph.entities)
    expect(lifted.positions).toEqual(graph.positions)
  },
)

test.prop([fc.array(command, { maxLength: 20 })])('to lift one filter leaves the others as they are', (commands) => {
  const graph = after(commands)
  for (const [at, { lift }] of activeFilters(graph).entries()) {
    expect(activeFilters(run(graph, lift))).toEqual(activeFilters(graph).toSpliced(at, 1))
  }
})

it('evidence that is switched off takes its links out of sight, and counts them', () => {
  const claim = { ...fc.sample(claimCard, { numRuns: 1, seed: 1 })[0]!, subject: 'e-0x', object: 'e-1x' }
  const graph = after([
    {
      type: 'add',
      entities: [entityCard('e-0x'), entityCard('e-1x')],
      claims: [
        { ...claim, id: 'c-1', predicate: 'USES', status: 'disputed' },
        { ...claim, id: 'c-2', predicate: 'SUPPLIES', status: 'asserted', modality: 'actual', inferred: false },
      ],
      positions: new Map(),
    },
    { type: 'switchEvidence', evidence: ['disputed'], off: true },
  ])
  expect(hiddenCounts(graph)).toEqual({ entities: 0, links: 1 })
  expect(activeFilters(graph)).toMatchObject([{ filter: { type: 'evidence', evidence: 'disputed' }, count: 1 }])
})
