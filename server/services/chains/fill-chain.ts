/** Fills a template of a chain of responsibility for an entity: what leads on at each step, and where nothing does, why. */
import {
  type ChainClaim,
  type ChainEntity,
  type ChainGap,
  type ChainHop,
  type StepTaken,
  takeStep,
} from '../../model/chains/take-step.ts'
import type { ChainStep, ChainTemplate } from '../../model/chains/template.ts'
import { CounterwatchError } from '../../model/errors.ts'
import type { ClaimFilter, ReadOptions, ReadStore } from '../../store/read-port.ts'
import { type Answer, field, select } from '../../store/selection.ts'
import { entity as entityById } from '../objects.ts'

/** Entities that a step goes on from, and claims read for a step each way: beyond them the chain says that it is not complete. */
const MOST_ENTITIES = 25
const MOST_CLAIMS = 500
/** Non-answers looked through for those that ask about a claim. */
const MOST_SILENCES = 1_000

export interface FilledStep {
  readonly step: ChainStep
  readonly hops: readonly ChainHop[]
  readonly gaps: readonly ChainGap[]
}

export interface FilledChain {
  readonly template: ChainTemplate
  readonly start: ChainEntity
  readonly steps: readonly FilledStep[]
  /** Whether everything was looked at. */
  readonly complete: boolean
}

export interface ChainRequest {
  /** Id or slug. */
  readonly entity: string
  /** Whether steps may rest on inferences of the editors. */
  readonly inferred: boolean
}

const ENTITY = select('id', 'kind', 'generic')
const CLAIM = select(
  ...['id', 'predicate', 'unknown', 'status', 'modality', 'inferred', 'origins', 'validFrom', 'validTo'],
  field('subject', ENTITY),
  field('object', ENTITY),
)
const SILENCE = select('id', field('qualifiers', select('key', field('claim', select('id')))))

/** @throws NOT_FOUND for the entity */
export async function chainStart(store: ReadStore, idOrSlug: string, options: ReadOptions): Promise<ChainEntity> {
  const found = await entityById(store, idOrSlug, ENTITY, options)
  if (found) return found as unknown as ChainEntity
  throw new CounterwatchError('NOT_FOUND', `entity: there is no entity “${idOrSlug.slice(0, 100)}”`, {
    field: 'entity',
    accepted: 'the id or slug of an entity',
  })
}

export async function fillChain(
  store: ReadStore,
  template: ChainTemplate,
  start: ChainEntity,
  { inferred }: Pick<ChainRequest, 'inferred'>,
  options: ReadOptions,
): Promise<FilledChain> {
  const steps: FilledStep[] = []
  let complete = true
  let here: readonly ChainEntity[] = [start]
  for (const step of template.steps) {
    const { claims, all } = await claimsOfStep(store, step, here, options)
    const taken = here.map((from) => ({ from, ...takeStep(step, from, claims, { inferred }) }))
    const next = new Map(taken.flatMap((each) => goOn(step, each)).map((entity) => [entity.id, entity]))
    steps.push({
      step,
      hops: taken.flatMap(({ hops }) => hops),
      gaps: here.length === 0 ? [NOT_REACHED] : gapsOf(step, taken),
    })
    complete &&= all && next.size <= MOST_ENTITIES
    here = [...next.values()].slice(0, MOST_ENTITIES)
  }
  return { template, start, steps, complete }
}

const NOT_REACHED: ChainGap = { from: null, reason: 'notReached', claims: [] }

function goOn({ optional }: ChainStep, { from, hops }: StepTaken & { readonly from: ChainEntity }): ChainEntity[] {
  return optional && hops.length === 0 ? [from] : hops.map(({ to }) => to)
}

function gapsOf({ optional }: ChainStep, taken: readonly StepTaken[]): ChainGap[] {
  return optional ? [] : taken.flatMap(({ gap }) => gap ?? [])
}

async function claimsOfStep(
  store: ReadStore,
  { follow }: ChainStep,
  from: readonly ChainEntity[],
  options: ReadOptions,
): Promise<{ readonly claims: ChainClaim[]; readonly all: boolean }> {
  const ids = from.map(({ id }) => id)
  const going = (way: 'outgoing' | 'incoming') =>
    follow.filter(({ direction }) => direction === way).map(({ predicate }) => predicate)
  const read = async (filter: ClaimFilter): Promise<Answer[]> => {
    if (ids.length === 0 || filter.predicates?.length === 0) return []
    const rows = await store.select({ from: 'claims', filter, first: MOST_CLAIMS, after: null }, CLAIM, options)
    return rows.map(({ object }) => object)
  }
  const reads = await Promise.all([
    read({ subjects: ids, predicates: going('outgoing') }),
    read({ objects: ids, predicates: going('incoming') }),
  ])
  const rows = new Map(reads.flat().map((row) => [row.id as string, row]))
  const unknown = [...rows.values()].some((row) => row.unknown !== null)
  const silences = unknown ? await silencesByQuestion(store, options) : new Map<string, string[]>()
  return {
    claims: [...rows].map(
      ([id, row]) => ({ ...row, claim: id, silences: silences.get(id) ?? [] }) as unknown as ChainClaim,
    ),
    all: reads.every((found) => found.length <= MOST_CLAIMS),
  }
}

/** By claim: the claims that somebody who was asked about it did not answer. */
async function silencesByQuestion(store: ReadStore, options: ReadOptions): Promise<Map<string, string[]>> {
  const filter: ClaimFilter = { predicates: ['didNotAnswer'] }
  const rows = await store.select({ from: 'claims', filter, first: MOST_SILENCES, after: null }, SILENCE, options)
  const byQuestion = new Map<string, string[]>()
  for (const { object } of rows) {
    for (const { key, claim } of object.qualifiers as { key: string; claim: { id: string } | null }[]) {
      if (key === 'question' && claim)
        byQuestion.set(claim.id, [...(byQuestion.get(claim.id) ?? []), object.id as string])
    }
  }
  return byQuestion
}
