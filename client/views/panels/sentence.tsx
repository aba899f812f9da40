import type { ClaimRowFragment, EntityRefFragment } from '../../api/types.ts'
import { type SentencePart, sentenceParts } from '../../i18n/sentence.ts'
import type { Translator } from '../../i18n/translator.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'

/** The proposition of a claim as a sentence; its entities are links. */
export function Sentence({ claim }: { readonly claim: ClaimRowFragment }) {
  const { texts, lang } = useI18n()
  return (
    <>
      {partsOf(claim, { texts, lang }).map((part, at) =>
        // The parts of a sentence never change their places.
        part.type === 'text' ? <span key={at}>{part.text}</span> : <EntityLink key={at} entity={part.entity} />,
      )}
    </>
  )
}

/** The same as plain text. */
export function sentenceText(claim: ClaimRowFragment, i18n: Pick<Translator, 'texts' | 'lang'>): string {
  return partsOf(claim, i18n)
    .map((part) => (part.type === 'text' ? part.text : part.entity.name))
    .join('')
}

function partsOf(
  claim: ClaimRowFragment,
  { texts, lang }: Pick<Translator, 'texts' | 'lang'>,
): SentencePart<EntityRefFragment>[] {
  return sentenceParts<EntityRefFragment>(claim, texts, lang)
}
