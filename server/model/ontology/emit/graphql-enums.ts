import type { Ontology } from '../types.ts'
import type { VocabularyName } from '../vocabulary.ts'
import { type Artefact, graphqlHeader } from './header.ts'

interface EnumValue {
  readonly name: string
  readonly description: string
}

/** The vocabularies that stand in the GraphQL schema, with the name of the enum of each. */
const ENUMS: readonly (readonly [VocabularyName, string])[] = [
  ['status', 'Status'],
  ['modality', 'Modality'],
  ['stanceKind', 'StanceKind'],
  ['scope', 'Scope'],
  ['mode', 'Mode'],
  ['unknownReason', 'UnknownReason'],
  ['comparator', 'Comparator'],
  ['nameKind', 'NameKind'],
  ['nameSource', 'NameSource'],
]

/** The enums of the schema that follow from the ontology, with its English texts as descriptions. */
export function graphqlEnums(ontology: Ontology): Artefact {
  const enums = [
    printEnum(
      'Kind',
      'What sort of thing an entity is.',
      ontology.kinds.map((kind) => ({ name: kind.id, description: kind.description.en })),
    ),
    printEnum(
      'Predicate',
      'What a claim says of its subject. The name of the link that the claim gives is the same.',
      ontology.predicates.map((predicate) => ({ name: predicate.linkType, description: predicate.description.en })),
    ),
    ...ENUMS.map(([vocabulary, name]) => {
      const { help, terms } = ontology.vocabularies[vocabulary]!
      return printEnum(
        name,
        help.en,
        Object.entries(terms).map(
          ([
            term,
            {
              help: { en },
            },
          ]) => ({ name: term, description: en }),
        ),
      )
    }),
  ]
  return {
    path: 'server/graphql/modules/ontology/generated/enums.graphql',
    text: graphqlHeader + enums.join('\n'),
  }
}

function printEnum(name: string, description: string, values: readonly EnumValue[]): string {
  const body = values.map((value) => `  ${blockString(value.description)}\n  ${value.name}\n`)
  return `${blockString(description)}\nenum ${name} {\n${body.join('\n')}}\n`
}

function blockString(text: string): string {
  return `"""${text.replaceAll('"""', '\\"""').replace(/(["\\])$/, '$1 ')}"""`
}
