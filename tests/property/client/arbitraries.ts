import fc from 'fast-check'
import type { Kind, Predicate } from '../../../client/api/types.ts'
import type { Command } from '../../../client/state/graph/commands.ts'
import { EVIDENCE } from '../../../client/state/graph/evidence.ts'
import { atDate } from '../../../client/state/explorer/at-date.ts'
import { groupId } from '../../../client/state/graph/groups.ts'
import { run } from '../../../client/state/graph/run.ts'
import {
  type ClaimCard,
  EMPTY_GRAPH,
  type EntityCard,
  type GraphState,
  type Point,
} from '../../../client/state/graph/types.ts'

/** Few ids, so that commands meet: the same entity added twice, removed while absent, and so on. */
const IDS = Array.from({ length: 12 }, (_, at) => `e-${at.toString(36)}x`)
const KINDS: readonly Kind[] = ['Person', 'System', 'Company']
const PREDICATES: readonly Predicate[] = ['SUPPLIES', 'USES']

export const entityId = fc.constantFrom(...IDS)
const someIds = fc.array(entityId, { maxLength: 6 })
/** With groups, should there be some under these ids. */
const entityOrGroup = fc.oneof(
  { weight: 3, arbitrary: entityId },
  entityId.map((id) => groupId([id])),
)
const someOrGroups = fc.array(entityOrGroup, { maxLength: 6 })

export function entityCard(id: string): EntityCard {
  const kind = KINDS[id.charCodeAt(2) % KINDS.length]!
  return {
    id,
    slug: id,
    kind,
    labels: { en: id, kk: id, ky: id, ru: id },
    generic: false,
    anonymous: false,
  }
}

/** Of the copies of a claim, so that lines differ in evidence. */
const MARKS = [
  { status: 'asserted', modality: 'actual', inferred: false },
  { status: 'disputed', modality: 'actual', inferred: false },
  { status: 'asserted', modality: 'planned', inferred: true },
] as const

/** A claim's id follows from its parts: the same proposition is the same claim. */
export const claimCard: fc.Arbitrary<ClaimCard> = fc
  .record({
    subject: entityId,
    predicate: fc.constantFrom(...PREDICATES),
    object: entityId,
    copy: fc.nat({ max: 2 }),
  })
  .map(({ copy, ...ends }) => ({
    ...ends,
    id: `c-${ends.subject}-${ends.predicate}-${ends.object}-${copy}`,
    ...(MARKS[copy] ?? MARKS[0]),
    origins: 1,
    undated: copy === 1,
    validFrom: copy === 1 ? null : '2020',
    validTo: copy === 2 ? '2021-06' : null,
  }))

export const point: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
})

const places = fc.array(fc.tuple(entityOrGroup, point), { maxLength: 6 }).map((entries) => new Map(entries))

/** Few texts, blank ones and one that is too long among them. */
const noteText = fc.constantFrom('', ' ', 'ask', 'ask the lab\nagain ', '🙂', 'x'.repeat(501))

const simple: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('add' as const),
    entities: someIds.map((ids) => ids.map(entityCard)),
    claims: fc.array(claimCard, { maxLength: 8 }),
    positions: places,
    parent: entityId,
  }),
  fc.record({ type: fc.constant('remove' as const), entities: someOrGroups }),
  fc.record({ type: fc.constant('move' as const), positions: places }),
  fc.record({ type: fc.constant('group' as const), entities: someOrGroups, at: point }),
  fc.record({ type: fc.constant('ungroup' as const), entities: someOrGroups }),
  fc.record({ type: fc.constant('switchUndated' as const), off: fc.boolean() }),
  fc.record({
    type: fc.constant('setBetween' as const),
    between: fc.constantFrom(null, { from: '2019-01', to: '2019-12' }, { from: '2021-07', to: '2022-01' }),
  }),
  fc.record({ type: fc.constant('note' as const), entity: entityId, text: noteText }),
  fc.record({ type: fc.constant('pin' as const), entities: someOrGroups, on: fc.boolean() }),
  fc.record({ type: fc.constant('hide' as const), entities: someOrGroups, on: fc.boolean() }),
  fc.record({
    type: fc.constant('switchKinds' as const),
    kinds: fc.subarray([...KINDS]),
    off: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('switchPredicates' as const),
    predicates: fc.subarray([...PREDICATES]),
    off: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('switchEvidence' as const),
    evidence: fc.subarray([...EVIDENCE]),
    off: fc.boolean(),
  }),
)

/** Another date, at which the map holds only what the graph knew of it. */
const travel: fc.Arbitrary<Command> = fc
  .record({ knownAt: fc.constantFrom('2024-01-01', '2025-01-01'), cards: someIds, claims: fc.array(claimCard) })
  .map(({ knownAt, cards, claims }) => ({
    type: 'become',
    graph: atDate(
      run(EMPTY_GRAPH, { type: 'add', entities: IDS.map(entityCard), claims: [], positions: new Map() }),
      { validAt: null, knownAt },
      cards.map(entityCard),
      claims.filter(({ subject, object }) => cards.includes(subject) && cards.includes(object)),
    ),
  }))

export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ type: fc.constant('switchUndated' as const), off: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('switchSize' as const), byLinks: fc.boolean() }) },
  { weight: 1, arbitrary: travel },
  { weight: 4, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('batch' as const), commands: fc.array(simple, { maxLength: 4 }) }),
  },
)

/** The map as text, in the order in which it lies. */
export function bytes(graph: GraphState): string {
  return JSON.stringify(graph, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  )
}
