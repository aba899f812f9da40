import type { Comparator, Lang, Modality, Predicate, UnknownReason } from '../api/types.ts'
import type { OntologyTexts } from './generated/ontology.ts'
import { formatDecimal } from './format.ts'

/** What a sentence needs of a claim; names are shown in the reader's language by whoever draws the parts. */
export interface SayableClaim<Entity> {
  readonly subject: Entity
  readonly predicate: Predicate
  readonly modality: Modality
  readonly object: Entity | null
  readonly value: string | null
  readonly unit: string | null
  readonly comparator: Comparator | null
  readonly unknown: UnknownReason | null
}

export type SentencePart<Entity> =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'entity'; readonly entity: Entity }

/** The proposition as a sentence of the ontology, in parts, so that its entities can be links. */
export function sentenceParts<Entity>(
  claim: SayableClaim<Entity>,
  texts: OntologyTexts,
  lang: Lang,
): SentencePart<Entity>[] {
  const frame = texts.predicates[claim.predicate][claim.modality]
  return frame
    .split(/(\{subject\}|\{object\})/)
    .filter((piece) => piece !== '')
    .map((piece): SentencePart<Entity> => {
      if (piece === '{subject}') return { type: 'entity', entity: claim.subject }
      if (piece !== '{object}') return { type: 'text', text: piece }
      return claim.object
        ? { type: 'entity', entity: claim.object }
        : { type: 'text', text: objectText(claim, texts, lang) }
    })
}

/** A value with its unit, or why it is not known. */
export function objectText(
  { value, unit, comparator, unknown }: Pick<SayableClaim<unknown>, 'value' | 'unit' | 'comparator' | 'unknown'>,
  texts: OntologyTexts,
  lang: Lang,
): string {
  if (value === null) {
    const reason = texts.vocabularies.unknownReason.terms[unknown ?? 'notStated'].label
    return texts.frames.unknown.replace('{reason}', reason)
  }
  const frame = texts.vocabularies.comparator.terms[comparator ?? 'exact'].frame ?? '{value}'
  return frame.replace('{value}', withUnit(value, unit, texts, lang))
}

function withUnit(value: string, unit: string | null, texts: OntologyTexts, lang: Lang): string {
  const number = formatDecimal(value, lang)
  if (unit === null) return number
  const words = texts.units[unit]
  if (!words) return `${number} ${unit}`
  if (unit === 'percent') return `${number} %`
  const category = new Intl.PluralRules(lang).select(Number(value)) as 'one' | 'few' | 'many' | 'other'
  return `${number} ${words[category] ?? words.other}`
}
