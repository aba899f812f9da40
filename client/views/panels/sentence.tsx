import { toEntityCard } from '../../api/cards.ts'
import type { ClaimRowFragment } from '../../api/types.ts'
import { type SentencePart, sentenceParts } from '../../i18n/sentence.ts'
import { labelOf } from '../../i18n/names.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { EntityCard } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'

/** The proposition of a claim as a sentence; its entities are links. */
export function Sentence({ claim }: { readonly claim: ClaimRowFragment }) {
  const { texts, lang } = useI18n()
  return (
    <>
      {partsOf(claim, { texts, lang }).map((part, at) =>
        // The parts of a sentence never change their places.
        part.type === 'text' ? <span key={at}>{part.text}</span> : <EntityLink key={at} card={part.entity} />,
      )}
    </>
  )
}

/** The same as plain text. */
export function sentenceText(claim: ClaimRowFragment, i18n: Pick<Translator, 'texts' | 'lang'>): string {
  return partsOf(claim, i18n)
    .map((part) => (part.type === 'text' ? part.text : labelOf(part.entity, i18n.lang)))
    .join('')
}

function partsOf(
  claim: ClaimRowFragment,
  { texts, lang }: Pick<Translator, 'texts' | 'lang'>,
): SentencePart<EntityCard>[] {
  const object = claim.object ? toEntityCard(claim.object) : null
  return sentenceParts({ ...claim, subject: toEntityCard(claim.subject), object }, texts, lang)
}
