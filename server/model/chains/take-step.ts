/**
 * One step of a chain from one entity: the claims that lead on, and where none does, why: by what the claims that were found
 * say of it themselves (unknown, denied, planned, inferred by us), never by a guess.
 */
import type { Kind, PredicateId } from '../ontology/generated/ontology.ts'
import type { PathLink } from '../paths/path-graph.ts'
import { compareStrength, compareText } from '../paths/strength.ts'
import type { UnknownReason } from '../vocabulary.ts'
import type { ChainStep } from './template.ts'

/** After BODS (the reasons of an unknown object), and what the model knows besides. */
export type AbsenceReason =
  | 'inferred'
  | 'planned'
  | 'denied'
  | 'didNotAnswer'
  | UnknownReason
  | 'generic'
  | 'notRecorded'
  | 'notReached'

export interface ChainEntity {
  readonly id: string
  readonly kind: Kind
  readonly generic: boolean
}

/** A claim that may take a step: a link, or one whose object is not known. */
export interface ChainClaim extends Omit<PathLink, 'subject' | 'object'> {
  readonly predicate: PredicateId
  readonly subject: ChainEntity
  readonly object: ChainEntity | null
  readonly unknown: UnknownReason | null
  /** Claims that somebody, asked about this one, did not answer. */
  readonly silences: readonly string[]
}

export interface ChainHop {
  readonly from: ChainEntity
  readonly to: ChainEntity
  readonly claim: ChainClaim
  readonly direction: 'outgoing' | 'incoming'
}

export interface ChainGap {
  /** Null where the chain does not get as far as the step. */
  readonly from: ChainEntity | null
  readonly reason: AbsenceReason
  /** Ids of the claims that tell the reason. */
  readonly claims: readonly string[]
}

export interface StepTaken {
  /** The strongest first. */
  readonly hops: readonly ChainHop[]
  /** Null where there are hops. */
  readonly gap: ChainGap | null
}

/** @param claims those of the entity; others are passed over */
export function takeStep(
  step: ChainStep,
  from: ChainEntity,
  claims: readonly ChainClaim[],
  { inferred }: { readonly inferred: boolean },
): StepTaken {
  const leading = claims.flatMap((claim) => hopOf(step, from, claim))
  const taken = leading.filter(({ claim }) => standsUp(claim) && (inferred || !claim.inferred)).sort(byStrength)
  if (taken.length > 0) return { hops: taken, gap: null }
  return { hops: [], gap: gapOf(step, from, leading, claims) }
}

function hopOf({ follow, kinds }: ChainStep, from: ChainEntity, claim: ChainClaim): ChainHop[] {
  if (claim.object === null) return []
  const ends = { outgoing: [claim.subject, claim.object], incoming: [claim.object, claim.subject] } as const
  return follow.flatMap(({ predicate, direction }) => {
    const [tail, head] = ends[direction]
    if (predicate !== claim.predicate || tail.id !== from.id || !kinds.includes(head.kind)) return []
    return [{ from: tail, to: head, claim, direction }]
  })
}

function standsUp({ status, modality }: ChainClaim): boolean {
  return (status === 'asserted' || status === 'disputed') && modality === 'actual'
}

function gapOf(
  { follow }: ChainStep,
  from: ChainEntity,
  leading: readonly ChainHop[],
  claims: readonly ChainClaim[],
): ChainGap {
  const because = (reason: AbsenceReason, telling: readonly string[]): ChainGap => ({ from, reason, claims: telling })
  const those = (fits: (claim: ChainClaim) => boolean): string[] =>
    leading.filter(({ claim }) => fits(claim)).map(({ claim }) => claim.claim)
  const inferences = those((claim) => standsUp(claim) && claim.inferred)
  if (inferences.length > 0) return because('inferred', inferences)
  const plans = those(
    ({ status, modality }) => status !== 'denied' && status !== 'unsupported' && modality !== 'actual',
  )
  if (plans.length > 0) return because('planned', plans)
  const denials = those(({ status }) => status === 'denied')
  if (denials.length > 0) return because('denied', denials)

  // What is not known of the entity itself: only claims that go out from it have an unknown end.
  const asked = follow.filter(({ direction }) => direction === 'outgoing').map(({ predicate }) => predicate)
  const unknowns = claims.filter(
    ({ predicate, subject, unknown }) => unknown !== null && subject.id === from.id && asked.includes(predicate),
  )
  const silences = unknowns.flatMap((claim) => claim.silences)
  if (silences.length > 0) return because('didNotAnswer', [...unknowns.map(({ claim }) => claim), ...silences])
  // A refusal says more than a text that passes over it.
  const order: readonly UnknownReason[] = ['refused', 'secret', 'anonymous', 'notStated']
  const reason = order.find((each) => unknowns.some(({ unknown }) => unknown === each))
  if (reason)
    return because(
      reason,
      unknowns.filter(({ unknown }) => unknown === reason).map(({ claim }) => claim),
    )
  return because(from.generic ? 'generic' : 'notRecorded', [])
}

function byStrength(a: ChainHop, b: ChainHop): number {
  return compareStrength(a.claim, b.claim) || compareText(a.to.id, b.to.id) || compareText(a.claim.claim, b.claim.claim)
}
