import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loggedChanges, type LogMark } from '../../../server/store/neo4j/changes/logged-changes.ts'

const mark = (at: number, id: string, kind: LogMark['mark'], version: number | null = 1): LogMark => ({
  at: `2026-01-0${at}T00:00:00.000Z`,
  id,
  mark: kind,
  version,
  downgraded: false,
  type: 'claim',
  claim: id,
})

test('what came and went in one write tells one change', () => {
  const marks = [
    mark(1, 'c-a', 'came'),
    mark(2, 'c-a', 'went'),
    mark(2, 'c-a', 'came', 2),
    mark(3, 'c-a', 'settled', null),
    mark(4, 'c-a', 'went', 2),
    mark(5, 'c-a', 'came', 3),
    // A former state may be met in two places while it moves.
    mark(1, 'c-a', 'came'),
  ]
  expect(loggedChanges(marks, 10).map(({ kind }) => kind)).toEqual([
    'created',
    'superseded',
    'statusChanged',
    'retracted',
    'restored',
  ])
})

test('a document that another state says of otherwise whether it is downgraded', () => {
  const state = (at: number, kind: 'came' | 'went', downgraded: boolean): LogMark => ({
    ...mark(at, 'e-a', kind, 2),
    type: 'document',
    downgraded,
  })
  const marks = [
    ...[state(2, 'went', false), state(2, 'came', true)],
    // Loaded anew, and downgraded still.
    ...[state(3, 'went', true), state(3, 'came', true)],
    ...[state(4, 'went', true), state(4, 'came', false)],
    ...[state(5, 'went', false), state(6, 'came', true)],
  ]
  expect(loggedChanges(marks, 10).map(({ kind }) => kind)).toEqual([
    'downgraded',
    'superseded',
    'reinstated',
    'retracted',
    'restored',
  ])
})

test('the first of each source tell the first of all, whatever each holds', () => {
  const marks = fc.uniqueArray(
    fc.record({
      at: fc.integer({ min: 1, max: 4 }),
      id: fc.constantFrom('c-a', 'c-b', 'c-c'),
      source: fc.integer({ min: 0, max: 2 }),
    }),
    { selector: ({ at, id, source }) => `${at} ${id} ${source}` },
  )
  const kinds = ['came', 'went', 'settled'] as const
  fc.assert(
    fc.property(marks, fc.integer({ min: 1, max: 6 }), (drawn, most) => {
      const all = drawn.map(({ at, id, source }) => mark(at, id, kinds[source] as LogMark['mark'], 2))
      const sorted = all.toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))
      const firsts = kinds.flatMap((kind) => sorted.filter((each) => each.mark === kind).slice(0, most))
      expect(loggedChanges(firsts, most)).toEqual(loggedChanges(all, 100).slice(0, most))
    }),
  )
})
