import type { EntityRefFragment } from '../api/types.ts'
import type { NameMask } from '../state/graph/mask-names.ts'

interface Named {
  readonly id: string
  readonly subject: EntityRefFragment
  readonly object: EntityRefFragment | null
  readonly stances: readonly {
    readonly speaker: EntityRefFragment
    readonly passage: {
      readonly document: EntityRefFragment & { readonly title: string | null; readonly address: string | null }
    }
  }[]
}

/** A claim of which no name, no title, no address and no id is left. */
export function maskClaim<Claim extends Named>(claim: Claim, { nameOf, keyOf }: NameMask): Claim {
  const ref = <Ref extends EntityRefFragment>(entity: Ref): Ref => ({
    ...entity,
    id: keyOf(entity.id),
    name: nameOf(entity.id, entity.kind),
  })
  return {
    ...claim,
    id: keyOf(claim.id),
    subject: ref(claim.subject),
    object: claim.object && ref(claim.object),
    stances: claim.stances.map((stance) => ({
      ...stance,
      speaker: ref(stance.speaker),
      passage: { ...stance.passage, document: { ...ref(stance.passage.document), title: null, address: null } },
    })),
  }
}
