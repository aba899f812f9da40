import { LANGS, type Lang } from '../../vocabulary.ts'
import type { Ontology } from '../types.ts'
import { type Artefact, typescriptHeader } from './header.ts'
import { constant } from './literal.ts'

/** The texts of one language each, and a small file of types that loads one of them. */
export function clientTexts(ontology: Ontology): Artefact[] {
  return [index(ontology), ...LANGS.map((lang) => texts(ontology, lang))]
}

function texts(ontology: Ontology, lang: Lang): Artefact {
  const of = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries)
  const data = {
    kinds: of(
      ontology.kinds.map(({ id, labels, description }) => [id, { ...labels[lang], description: description[lang] }]),
    ),
    predicates: of(
      ontology.predicates.map(({ linkType, labels, sentence, description }) => [
        linkType,
        { ...labels[lang], ...sentence[lang], description: description[lang] },
      ]),
    ),
    vocabularies: of(
      Object.entries(ontology.vocabularies).map(([name, { label, help, terms }]) => [
        name,
        {
          label: label[lang],
          help: help[lang],
          terms: of(
            Object.entries(terms).map(([term, { label, help, frame }]) => [
              term,
              { label: label[lang], help: help[lang], ...(frame && { frame: frame[lang] }) },
            ]),
          ),
        },
      ]),
    ),
    frames: of(Object.entries(ontology.frames).map(([name, frame]) => [name, frame[lang]])),
    qualifiers: of(Object.entries(ontology.qualifierLabels).map(([key, labels]) => [key, labels[lang]])),
    units: of(ontology.units.map(({ id, symbol, labels }) => [id, { symbol, ...labels[lang] }])),
    groups: of(Object.entries(ontology.groups).map(([group, { labels }]) => [group, labels[lang]])),
  }
  return {
    path: `client/i18n/generated/ontology.${lang}.ts`,
    text: `${typescriptHeader}import type { OntologyTexts } from './ontology.ts'\n\n${constant('ontologyTexts', data, ': OntologyTexts')}`,
  }
}

function index(ontology: Ontology): Artefact {
  const union = (name: string, values: readonly string[]) =>
    `export type ${name} =\n${values.map((value) => `  | '${value}'`).join('\n')}\n`
  const vocabularies = Object.entries(ontology.vocabularies)
    .map(([name, { terms }]) => {
      const words = Object.keys(terms).map((word) => `'${word}'`)
      return `  readonly ${name}: VocabularyTexts<${words.join(' | ')}>\n`
    })
    .join('')
  const loaders = LANGS.map((lang) => `  ${lang}: () => import('./ontology.${lang}.ts'),\n`).join('')
  const text = `${typescriptHeader}${union(
    'Kind',
    ontology.kinds.map((kind) => kind.id),
  )}
/** Values of the GraphQL enum Predicate, which are also the link types. */
${union(
  'Predicate',
  ontology.predicates.map((predicate) => predicate.linkType),
)}
${union('Group', Object.keys(ontology.groups))}
export interface KindTexts {
  readonly singular: string
  readonly plural: string
  readonly description: string
}

/** The two directions, and sentences with {subject} and {object} for the three modalities. */
export interface PredicateTexts {
  readonly forward: string
  readonly reverse: string
  readonly actual: string
  readonly planned: string
  readonly possible: string
  readonly description: string
}

/** \`frame\` is on comparators only, and holds {value}. */
export interface TermTexts {
  readonly label: string
  readonly help: string
  readonly frame?: string
}

export interface VocabularyTexts<Word extends string> {
  readonly label: string
  readonly help: string
  readonly terms: Readonly<Record<Word, TermTexts>>
}

export interface VocabulariesTexts {
${vocabularies}}

/** By CLDR plural category, with \`other\` for a missing one; \`symbol\` may replace the word. */
export interface UnitTexts {
  readonly symbol: string | null
  readonly one?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

export interface OntologyTexts {
  readonly kinds: Readonly<Record<Kind, KindTexts>>
  readonly predicates: Readonly<Record<Predicate, PredicateTexts>>
  readonly vocabularies: VocabulariesTexts
  /** \`possible\` and \`inferred\` hold {sentence}; \`unknown\` holds {reason} and stands for an unknown object. */
  readonly frames: Readonly<Record<'possible' | 'inferred' | 'unknown', string>>
  /** Labels of the qualifier keys. */
  readonly qualifiers: Readonly<Record<string, string>>
  /** Units are open: one without texts is shown as written. */
  readonly units: Readonly<Record<string, UnitTexts>>
  readonly groups: Readonly<Record<Group, string>>
}

const loaders = {
${loaders}} as const

/** The texts of one language; the others are not loaded. */
export async function loadOntologyTexts(lang: keyof typeof loaders): Promise<OntologyTexts> {
  return (await loaders[lang]()).ontologyTexts
}
`
  return { path: 'client/i18n/generated/ontology.ts', text }
}
