import { createContext, use } from 'react'
import { Link } from 'react-aria-components'
import type { EntityRefFragment, Name } from '../../api/types.ts'
import { originalOf } from '../../i18n/names.ts'
import { useI18n } from '../i18n-context.tsx'
import { entityPath } from '../routes.ts'
import { KindMark } from './kind-mark.tsx'

/** What a link to an entity does; null leads to its page. The map shows it in its panel instead. */
export const EntityAction = createContext<((id: string) => void) | null>(null)

/** The name of an entity as a link, in the reader's language. */
export function EntityLink({ entity, mark = false }: { readonly entity: EntityRefFragment; readonly mark?: boolean }) {
  const { texts } = useI18n()
  const act = use(EntityAction)
  const kind = texts.kinds[entity.kind].singular
  const name = (
    <>
      {mark && <KindMark kind={entity.kind} size={18} />}
      <span>{entity.name}</span>
    </>
  )
  return act ? (
    <button type="button" className="entity-link" title={kind} onClick={() => act(entity.id)}>
      {name}
    </button>
  ) : (
    <Link className="entity-link" href={entityPath(entity.id)}>
      {name}
    </Link>
  )
}

/** The name as the source writes it, where it is another one. */
export function OriginalName({ names, label }: { readonly names: readonly Name[]; readonly label: string }) {
  const original = originalOf(names, label)
  if (!original) return null
  return (
    <span className="original-name" lang={original.lang}>
      {original.text}
    </span>
  )
}
