/** Small random graphs with everything that decides about a path: parallel claims both ways, loops, hubs, classes, all evidence. */
import fc from 'fast-check'
import type { PathEntity, PathGraph, PathLink } from '../../../server/model/paths/path-graph.ts'
import { DEFAULT_POLICY, DIRECTIONS, type PathPolicy } from '../../../server/model/paths/policy.ts'
import {
  PREDICATE_IDS,
  PREDICATES,
  type Kind,
  type PredicateId,
} from '../../../server/model/ontology/generated/ontology.ts'
import { firstDay, lastDay } from '../../../server/model/partial-date.ts'
import { MODALITIES, STATUSES } from '../../../server/model/vocabulary.ts'

const ties = PREDICATE_IDS.filter((id) => PREDICATES[id].role === 'tie')
const context = PREDICATE_IDS.filter((id) => PREDICATES[id].role === 'context' && PREDICATES[id].object !== 'value')
/** Few, so that they meet. */
export const PREDICATES_USED: readonly PredicateId[] = [...ties.slice(0, 3), ...context.slice(0, 1)]

const mostly = <T>(usual: T, other: T): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(other) })

/** Ids whose order is not that of their numbers. */
const idOf = (number: number): string => `e-${(number * 7) % 11}-${number}`

const entity = (number: number): fc.Arbitrary<PathEntity> =>
  fc.record({
    id: fc.constant(idOf(number)),
    kind: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<Kind>('Company', 'PublicBody', 'System') },
      { weight: 1, arbitrary: fc.constant<Kind>('Country') },
    ),
    generic: mostly(false, true),
  })

export interface Scene {
  readonly graph: PathGraph
  readonly from: string[]
  readonly to: string[]
  readonly policy: PathPolicy
}

/** What the narrowing settings are where none narrows; the store's own two stay so. */
const fixed = {
  direction: fc.constant(DEFAULT_POLICY.direction),
  directions: fc.constant(DEFAULT_POLICY.directions),
  minOrigins: fc.constant(DEFAULT_POLICY.minOrigins),
  setAside: fc.constant(DEFAULT_POLICY.setAside),
  validAt: fc.constant(DEFAULT_POLICY.validAt),
  knownAt: fc.constant(DEFAULT_POLICY.knownAt),
  via: fc.constant(DEFAULT_POLICY.via),
  avoid: fc.constant(DEFAULT_POLICY.avoid),
  avoidIds: fc.constant(DEFAULT_POLICY.avoidIds),
  viaIds: fc.constant(DEFAULT_POLICY.viaIds),
}

const subset = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { minLength: 1 })

/** Few dates at each precision, so that they meet. */
export const dates: fc.Arbitrary<string> = fc.constantFrom('2024', '2025', '2025-01', '2025-06', '2025-06-14')

/** Nothing ends before it begins: a folder that says so is refused. */
const bounds: fc.Arbitrary<Pick<PathLink, 'validFrom' | 'validTo'>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ validFrom: null, validTo: null }) },
  {
    weight: 2,
    arbitrary: fc
      .record({ validFrom: fc.option(dates), validTo: fc.option(dates) })
      .filter(({ validFrom, validTo }) => !validFrom || !validTo || firstDay(validFrom) <= lastDay(validTo)),
  },
  { weight: 1, arbitrary: dates.map((date) => ({ validFrom: date, validTo: date })) },
)

const directions: fc.Arbitrary<PathPolicy['directions']> = fc
  .uniqueArray(fc.constantFrom(...PREDICATES_USED), { maxLength: 2 })
  .chain((named) =>
    fc.tuple(
      ...named.map((predicate) => fc.constantFrom(...DIRECTIONS).map((direction) => ({ predicate, direction }))),
    ),
  )

/** The settings that most requests leave alone: one or two of them at once. */
const narrowing = (size: number): fc.Arbitrary<Partial<PathPolicy>> => {
  const someIds = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }).map(idOf), { minLength: 1, maxLength: 2 })
  return fc
    .record({
      direction: fc.constantFrom(...DIRECTIONS),
      directions,
      minOrigins: fc.integer({ min: 1, max: 3 }),
      validAt: dates,
      via: subset<Kind>(['Company', 'PublicBody', 'System', 'Country']),
      avoid: subset<Kind>(['Company', 'PublicBody', 'System']),
      avoidIds: someIds,
      viaIds: someIds,
    })
    .chain((all) => fc.subarray(Object.entries(all), { maxLength: 2 }).map((some) => Object.fromEntries(some)))
}

const anyPolicy: fc.Arbitrary<PathPolicy> = fc.record({
  ...fixed,
  maxHops: fc.integer({ min: 1, max: 6 }),
  predicates: fc.option(subset(PREDICATES_USED), { freq: 4 }),
  context: fc.boolean(),
  statuses: fc.oneof(fc.constant(DEFAULT_POLICY.statuses), fc.constant(STATUSES), subset(STATUSES)),
  modalities: fc.oneof(fc.constant(DEFAULT_POLICY.modalities), fc.constant(MODALITIES), subset(MODALITIES)),
  inferred: fc.boolean(),
  throughCountries: fc.boolean(),
  throughGeneric: fc.boolean(),
})

/** Lets most through, so that there are many paths to be ranked. */
const broadPolicy: fc.Arbitrary<PathPolicy> = fc.record({
  ...fixed,
  maxHops: fc.integer({ min: 3, max: 6 }),
  predicates: fc.constant(null),
  context: fc.constant(true),
  statuses: fc.constant(STATUSES),
  modalities: fc.constant(MODALITIES),
  inferred: fc.constant(true),
  throughCountries: fc.boolean(),
  throughGeneric: fc.boolean(),
})

const policies = (size: number): fc.Arbitrary<PathPolicy> =>
  fc
    .tuple(
      fc.oneof(anyPolicy, broadPolicy),
      fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: narrowing(size) }),
    )
    .map(([policy, narrow]) => ({ ...policy, ...narrow }))

export const graphs = (mostEntities = 9, mostLinks = 26): fc.Arbitrary<PathGraph> =>
  fc.noBias(fc.integer({ min: 2, max: mostEntities })).chain((size) => {
    const anyId = fc.integer({ min: 0, max: size - 1 }).map(idOf)
    const link = fc.record({
      predicate: fc.constantFrom(...PREDICATES_USED),
      subject: anyId,
      object: anyId,
      status: fc.oneof(
        { weight: 3, arbitrary: fc.constant('asserted' as const) },
        { weight: 2, arbitrary: fc.constantFrom(...STATUSES) },
      ),
      modality: fc.oneof(
        { weight: 3, arbitrary: fc.constant('actual' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...MODALITIES) },
      ),
      inferred: mostly(false, true),
      origins: fc.integer({ min: 0, max: 3 }),
      bounds,
    })
    return fc.record({
      entities: fc.tuple(...Array.from({ length: size }, (_, number) => entity(number))),
      links: fc
        .noBias(fc.array(link, { minLength: 1, maxLength: mostLinks, size: 'max' }))
        .map((links) =>
          links.map(({ bounds: valid, ...each }, i) => ({ ...each, ...valid, claim: `c-${(i * 17) % 31}-${i}` })),
        ),
    })
  })

export const scenes = (mostEntities?: number, mostLinks?: number): fc.Arbitrary<Scene> =>
  graphs(mostEntities, mostLinks).chain((graph) => {
    const ids = graph.entities.map(({ id }) => id)
    const end = fc.oneof(
      { weight: 3, arbitrary: fc.subarray(ids, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.subarray(ids, { minLength: 1, maxLength: Math.min(4, ids.length) }) },
    )
    return fc.record({ graph: fc.constant(graph), from: end, to: end, policy: policies(ids.length) })
  })
