/** What a dossier was made under, told to whoever reads it later: when it looks, and which chains were looked for at all. */
import type { Clocks } from '../clocks.ts'
import { KINDS, type Kind, type PredicateId, PREDICATES, VOCABULARIES } from '../ontology/generated/ontology.ts'
import { admittedPredicates, DEFAULT_POLICY, type PathPolicy } from '../paths/policy.ts'
import type { Lang } from '../vocabulary.ts'
import { fill } from '../fill.ts'
import { CONDITIONS } from './texts.ts'

/** A condition in words, or false where it says nothing. */
type Told = string | false

/** Each clock that is not that of the present. */
export function clockConditions({ validAt, knownAt }: Clocks, lang: Lang): string[] {
  return told([
    validAt !== null && fill(CONDITIONS.validAt[lang], { date: validAt }),
    knownAt !== null && fill(CONDITIONS.knownAt[lang], { instant: knownAt }),
  ])
}

/**
 * The longest chain, and whatever differs from the defaults.
 * @param nameOf of entities to avoid or to pass through, and of speakers set aside, by id
 */
export function policyConditions(policy: PathPolicy, nameOf: (id: string) => string, lang: Lang): string[] {
  const { statuses, modalities, minOrigins } = policy
  const say = (name: keyof typeof CONDITIONS, parts: Readonly<Record<string, string>> = {}) =>
    fill(CONDITIONS[name][lang], parts)
  const list = (name: keyof typeof CONDITIONS, items: readonly string[]): Told =>
    items.length > 0 && say(name, { list: items.join(', ') })
  const terms = (name: 'status' | 'modality', ids: readonly string[]) =>
    list(
      name,
      ids.map((id) => VOCABULARIES[name].terms[id]?.label[lang] ?? id),
    )
  const kinds = (ids: readonly Kind[]) => ids.map((kind) => KINDS[kind].labels[lang].plural)
  const relation = (id: PredicateId) => PREDICATES[id].labels[lang].forward
  const { only, without } = relationsOf(policy)
  return told([
    say('hops', { count: String(policy.maxHops) }),
    !isSame(statuses, DEFAULT_POLICY.statuses) && terms('status', statuses),
    !isSame(modalities, DEFAULT_POLICY.modalities) && terms('modality', modalities),
    policy.inferred && say('inferred'),
    policy.context && say('context'),
    list('only', only.map(relation)),
    list('without', without.map(relation)),
    policy.direction !== 'both' && say(policy.direction),
    ...policy.directions
      .filter(({ direction }) => direction !== policy.direction)
      .map(({ predicate, direction }) => `${relation(predicate)}: ${say(direction)}`),
    minOrigins > 0 && say('origins', { count: String(minOrigins) }),
    list('setAside', policy.setAside.map(nameOf)),
    list('via', kinds(policy.via ?? [])),
    list('viaIds', policy.viaIds.map(nameOf)),
    list('avoid', [...kinds(policy.avoid), ...policy.avoidIds.map(nameOf)]),
    policy.throughCountries && say('countries'),
    policy.throughGeneric && say('generic'),
    ...clockConditions(policy, lang),
  ])
}

/** The relations that were named, told by those that are left out where they are fewer. */
function relationsOf(policy: PathPolicy): { only: readonly PredicateId[]; without: readonly PredicateId[] } {
  const { predicates } = policy
  if (predicates === null) return { only: [], without: [] }
  const usual = admittedPredicates({ ...policy, predicates: null })
  const left = usual.filter((id) => !predicates.includes(id))
  const isPart = predicates.every((id) => usual.includes(id))
  return isPart && left.length < predicates.length ? { only: [], without: left } : { only: predicates, without: [] }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const all = new Set([...one, ...other]).size
  return all === new Set(one).size && all === new Set(other).size
}

function told(conditions: readonly Told[]): string[] {
  return conditions.filter((each) => each !== false)
}
