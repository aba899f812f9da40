import type { Ontology } from '../types.ts'
import { type Artefact, keyed, typescriptHeader } from './header.ts'
import { type Code, code, constant } from './literal.ts'

/** The constants that the server imports: the ids as closed unions, and every attribute of each. */
export function serverConstants(ontology: Ontology): Artefact {
  const { kinds, predicates, units } = ontology
  const linkTypes = predicates.map((predicate) => predicate.linkType).sort()
  const ofRole = (role: string) => predicates.filter((p) => p.role === role).map((p) => p.linkType)
  const ids = (name: string, type: string, values: readonly string[]) =>
    `${constant(name, values, '', ' as const')}export type ${type} = (typeof ${name})[number]\n`

  const parts = [
    `import type {
  EvidenceLine,
  Frames,
  GroupDef,
  KindDef,
  Localized,
  PredicateDef,
  QualifierDef,
  UnitDef,
  VocabularyDef,
} from '../types.ts'
import type { Status } from '../../vocabulary.ts'
import type { VocabularyName } from '../vocabulary.ts'
`,
    ids(
      'KIND_IDS',
      'Kind',
      kinds.map((kind) => kind.id),
    ),
    ids(
      'PREDICATE_IDS',
      'PredicateId',
      predicates.map((predicate) => predicate.id),
    ),
    ids('LINK_TYPES', 'LinkType', linkTypes),
    ids(
      'UNIT_IDS',
      'UnitId',
      units.map((unit) => unit.id),
    ),
    ids('GROUP_IDS', 'Group', Object.keys(ontology.groups)),
    `/** Kinds that can act. */\n${constant(
      'AGENT_KINDS',
      kinds.filter((k) => k.agent).map((k) => k.id),
      ': readonly Kind[]',
    )}`,
    `/** Kinds that a path never passes through. */\n${constant(
      'HUB_KINDS',
      kinds.filter((k) => k.hub).map((k) => k.id),
      ': readonly Kind[]',
    )}`,
    `/** Link types that are traversed. */\n${constant('TIE_LINK_TYPES', ofRole('tie'), ': readonly LinkType[]')}`,
    `/** Link types that are shown, and traversed only on request. */\n${constant('CONTEXT_LINK_TYPES', ofRole('context'), ': readonly LinkType[]')}`,
    constant(
      'LINK_TYPE',
      Object.fromEntries(predicates.map((p) => [p.id, p.linkType])),
      ': Readonly<Record<PredicateId, LinkType>>',
    ),
    constant(
      'PREDICATE_OF',
      Object.fromEntries(predicates.map((p) => [p.linkType, p.id])),
      ': Readonly<Record<LinkType, PredicateId>>',
    ),
    constant('KINDS', keyed(kinds), ': Readonly<Record<Kind, KindDef<Kind>>>'),
    constant(
      'PREDICATES',
      shortened(ontology),
      ': Readonly<Record<PredicateId, PredicateDef<PredicateId, Kind, LinkType>>>',
    ),
    constant('UNITS', keyed(units), ': Readonly<Record<UnitId, UnitDef<UnitId>>>'),
    constant('VOCABULARIES', ontology.vocabularies, ': Readonly<Record<VocabularyName, VocabularyDef>>'),
    constant('FRAMES', ontology.frames, ': Frames'),
    constant('GENERAL_QUALIFIERS', ontology.generalQualifiers, ': Readonly<Record<string, QualifierDef>>'),
    constant('QUALIFIER_LABELS', ontology.qualifierLabels, ': Readonly<Record<string, Localized>>'),
    constant('GROUPS', ontology.groups, ': Readonly<Record<Group, GroupDef>>'),
    constant('EVIDENCE_LINES', ontology.evidence, ': Readonly<Record<Status, EvidenceLine>>'),
  ]
  return { path: 'server/model/ontology/generated/ontology.ts', text: typescriptHeader + parts.join('\n') }
}

/** The predicates, with the lists of kinds that have a name replaced by it: they are long, and in every second predicate. */
function shortened({ kinds, predicates }: Ontology): Record<string, unknown> {
  const key = (ids: readonly string[]) => ids.join()
  const names = new Map([
    [key(kinds.filter((kind) => kind.agent).map((kind) => kind.id)), 'AGENT_KINDS'],
    [key(kinds.map((kind) => kind.id)), 'KIND_IDS'],
  ])
  const short = (ids: readonly string[]): Code | readonly string[] => {
    const name = names.get(key(ids))
    return name === undefined ? ids : code(name)
  }
  return Object.fromEntries(
    predicates.map((p) => [p.id, { ...p, domain: short(p.domain), range: p.range.length === 0 ? [] : short(p.range) }]),
  )
}
