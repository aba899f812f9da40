import { createContext, use } from 'react'
import { Link } from 'react-aria-components'
import { labelOf, originalOf } from '../../i18n/names.ts'
import type { EntityCard } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { entityPath } from '../routes.ts'
import { KindMark } from './kind-mark.tsx'

/** What a link to an entity does; null leads to its page. The map shows it in its panel instead. */
export const EntityAction = createContext<((card: EntityCard) => void) | null>(null)

/** The name of an entity as a link, in the reader's language. */
export function EntityLink({ card, mark = false }: { readonly card: EntityCard; readonly mark?: boolean }) {
  const { lang, texts } = useI18n()
  const act = use(EntityAction)
  const kind = texts.kinds[card.kind].singular
  const name = (
    <>
      {mark && <KindMark kind={card.kind} size={18} />}
      <span>{labelOf(card, lang)}</span>
    </>
  )
  return act ? (
    <button type="button" className="entity-link" title={kind} onClick={() => act(card)}>
      {name}
    </button>
  ) : (
    <Link className="entity-link" href={entityPath(card.id)}>
      {name}
    </Link>
  )
}

/** The name as the source writes it, where it is another one. */
export function OriginalName({ card }: { readonly card: EntityCard }) {
  const { lang } = useI18n()
  const original = originalOf(card, lang)
  if (!original) return null
  return (
    <span className="original-name" lang={original.lang}>
      {original.text}
    </span>
  )
}
