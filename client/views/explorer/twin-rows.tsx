import { memo } from 'react'
import { groupLook } from '../../graph/group-look.ts'
import { labelOf, nameOnMap } from '../../i18n/names.ts'
import type { Translator } from '../../i18n/translator.ts'
import { evidenceOf, evidenceOfLink } from '../../state/graph/evidence.ts'
import type { RowContent } from '../../state/graph/outline-rows.ts'
import type { OutlineEntity } from '../../state/graph/outline.ts'
import type { ClaimCard, EntityCard } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { EvidenceMark, evidenceLabel } from '../parts/evidence-mark.tsx'
import { Icon } from '../parts/icon.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { NoteMark } from '../parts/note-mark.tsx'
import { relationLabel } from '../parts/relation-label.ts'
import { RowButton } from './row-button.tsx'

/** What a row says to a screen reader; letters that are typed look for its beginning. */
export function rowText({ sort, content }: RowContent, i18n: Translator): string {
  const { t } = i18n
  switch (sort) {
    case 'entity': {
      const { card, note } = content
      const kind = kindOf(card, i18n)
      const said = t('twin.entity', { name: nameOnMap(card, i18n), kind, links: linkCount(content) })
      return note === null ? said : `${said}. ${t('note.said', { text: note })}`
    }
    case 'relation':
      return `${relationLabel(content.predicate, content.direction, i18n)} (${content.rows.length})`
    case 'link':
      return `${nameOnMap(content.other, i18n)}, ${evidenceLabel(evidenceOfLink(content.link), i18n)}`
    case 'claim': {
      const said = t('twin.claim', { evidence: evidenceLabel(evidenceOf(content), i18n), origins: content.origins })
      return content.ends ? `${endsText(content.ends, i18n)}. ${said}` : said
    }
  }
}

const kindOf = ({ group, kind }: EntityCard, { t, texts }: Translator): string =>
  group ? t('group.one') : texts.kinds[kind].singular

/** The ends of a claim, where its row stands under those of a closed group. */
const endsText = ({ subject, object }: NonNullable<ClaimCard['ends']>, { lang }: Translator): string =>
  `${labelOf(subject, lang)} → ${labelOf(object, lang)}`

/** One row, drawn anew only when it says something else, stands elsewhere or is chosen. */
export const TwinRow = memo(function TwinRow({
  sort,
  content,
  rowKey,
  index,
  level,
  at,
  of,
  open,
  top,
  isChosen,
  isStop,
  measure,
  on,
}: RowContent & {
  readonly rowKey: string
  /** Among all rows, from 0. */
  readonly index: number
  readonly level: number
  readonly at: number
  readonly of: number
  readonly open: boolean | null
  /** Where it stands in a long list, in CSS pixels; null where rows follow one another. */
  readonly top: number | null
  readonly isChosen: boolean
  /** Whether the Tab key leads to it. */
  readonly isStop: boolean
  readonly measure: (row: HTMLElement | null) => void
  readonly on: RowHandlers
}) {
  const i18n = useI18n()
  const said = { sort, content } as RowContent
  const chevron = i18n.t(open ? 'aria.fold' : 'aria.unfold')
  return (
    <div
      ref={top === null ? undefined : measure}
      role="row"
      className="tree__row"
      style={top === null ? undefined : { position: 'absolute', top }}
      data-index={index}
      tabIndex={isStop ? 0 : -1}
      aria-label={rowText(said, i18n)}
      aria-level={level}
      aria-posinset={at}
      aria-setsize={of}
      aria-rowindex={index + 1}
      aria-expanded={open ?? undefined}
      aria-selected={sort === 'relation' ? undefined : isChosen}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className={`tree__cell tree__cell--${level}`}
        data-row={rowKey}
        {...idOf(said)}
      >
        {open === null ? (
          <span className="tree__chevron" />
        ) : (
          // Keys fold a row from the row itself.
          <RowButton className="tree__chevron" aria-label={chevron} data-by-pointer onPress={() => on.fold(rowKey)}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </RowButton>
        )}
        <Said {...said} onMenu={on.menu} />
      </div>
    </div>
  )
})

/** What is done in a row; the same functions from one drawing to the next. */
export interface RowHandlers {
  readonly choose: (key: string) => void
  /** Folds what is unfolded, and the other way round. */
  readonly fold: (key: string) => void
  /** Asks for the menu of an entity, beside a part of its row. */
  readonly menu: (id: string, beside: HTMLElement) => void
}

function Said({ sort, content, onMenu }: RowContent & { readonly onMenu: RowHandlers['menu'] }) {
  const i18n = useI18n()
  const { t } = i18n
  switch (sort) {
    case 'entity': {
      const { card, note } = content
      const name = nameOnMap(card, i18n)
      return (
        <>
          <KindMark kind={card.kind} size={20} group={groupLook(card)} />
          <span className="tree__name">
            {name}
            <span className="tree__kind">{kindOf(card, i18n)}</span>
          </span>
          {note !== null && <NoteMark text={note} />}
          <span className="count">{linkCount(content)}</span>
          <RowButton
            className="tool tool--small"
            aria-label={t('menu.label', { name })}
            aria-haspopup="menu"
            onPress={(button) => onMenu(card.id, button)}
          >
            <Icon name="more" />
          </RowButton>
        </>
      )
    }
    case 'relation':
      return (
        <>
          <span className="tree__relation">{relationLabel(content.predicate, content.direction, i18n)}</span>
          <span className="count">{content.rows.length}</span>
        </>
      )
    case 'link': {
      const { link, other } = content
      const evidence = evidenceOfLink(link)
      return (
        <>
          <KindMark kind={other.kind} size={18} group={groupLook(other)} />
          <span className="tree__name">{nameOnMap(other, i18n)}</span>
          {evidence !== 'asserted' && <EvidenceMark evidence={evidence} />}
          {link.claims.length > 1 && <span className="count">×{link.claims.length}</span>}
        </>
      )
    }
    case 'claim':
      return (
        <span className="tree__claim">
          {content.ends && <span className="tree__ends">{endsText(content.ends, i18n)}</span>}
          <EvidenceMark evidence={evidenceOf(content)} />
          <span className="tree__kind">{t('twin.origins', { origins: content.origins })}</span>
        </span>
      )
  }
}

const linkCount = ({ groups }: OutlineEntity): number => groups.reduce((sum, { rows }) => sum + rows.length, 0)

function idOf({ sort, content }: RowContent): Readonly<Record<`data-${string}`, string>> {
  if (sort === 'entity') return { 'data-entity': content.card.id }
  if (sort === 'link') return { 'data-link': content.link.id }
  return sort === 'claim' ? { 'data-claim': content.id } : {}
}
