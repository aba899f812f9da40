import { createContext, use } from 'react'
import { Link } from 'react-aria-components'
import type { EntityRefFragment, Name } from '../../api/types.ts'
import type { GroupLook } from '../../graph/group-look.ts'
import { originalOf } from '../../i18n/names.ts'
import { useI18n } from '../i18n-context.tsx'
import { entityPath } from '../routes.ts'
import { KindMark } from './kind-mark.tsx'

/** What a link to an entity does; null leads to its page. The map shows it in its panel instead. */
export const EntityAction = createContext<((id: string) => void) | null>(null)

/** The name of an entity as a link, in the reader's language; or other words that stand for it. */
export function EntityLink({
  entity,
  mark = false,
  words,
  group = null,
}: {
  readonly entity: EntityRefFragment
  readonly mark?: boolean
  /** Where it is a closed group. */
  readonly group?: GroupLook | null
  /** In place of the name, as a text has them; the name is then told on hover. */
  readonly words?: string
}) {
  const { t, texts } = useI18n()
  const act = use(EntityAction)
  const kind = group ? t('group.one') : texts.kinds[entity.kind].singular
  const className = words === undefined ? 'entity-link' : 'entity-link mention'
  const name = (
    <>
      {mark && <KindMark kind={entity.kind} size={18} group={group} />}
      <span title={words === undefined ? kind : `${entity.name} · ${kind}`}>{words ?? entity.name}</span>
    </>
  )
  return act ? (
    <button type="button" className={className} onClick={() => act(entity.id)}>
      {name}
    </button>
  ) : (
    <Link className={className} href={entityPath(entity.id)}>
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
