import { memo, type ReactNode } from 'react'
import { type Key, TreeItem, TreeItemContent } from 'react-aria-components'
import { labelOf } from '../../i18n/names.ts'
import { evidenceOf, evidenceOfLink } from '../../state/graph/evidence.ts'
import type { OutlineEntity, OutlineGroup } from '../../state/graph/outline.ts'
import type { ClaimCard } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { EvidenceMark, evidenceLabel } from '../parts/evidence-mark.tsx'
import { Icon } from '../parts/icon.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { NoteMark } from '../parts/note-mark.tsx'
import { relationLabel } from '../parts/relation-label.ts'
import { keyOfClaim, keyOfEntity, keyOfGroup, keyOfLink } from './twin-keys.ts'
import { RowButton } from './row-button.tsx'

/** @param expanded keys of the rows that are unfolded; what is folded has no rows below it in the page or out of it. */
export const EntityRow = memo(function EntityRow({
  row: { card, groups, note },
  expanded,
  onMenu,
}: {
  readonly row: OutlineEntity
  readonly expanded: ReadonlySet<string>
  /** Asks for the menu of an entity, beside a button of its row. */
  readonly onMenu: (id: string, button: HTMLElement) => void
}) {
  const { t, lang, texts } = useI18n()
  const name = labelOf(card, lang)
  const kind = texts.kinds[card.kind].singular
  const links = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const key = keyOfEntity(card.id)
  const said = t('twin.entity', { name, kind, links })
  return (
    <Row id={key} text={note === null ? said : `${said}. ${t('note.said', { text: note })}`}>
      <Content row={key} data={{ 'data-entity': card.id }}>
        <KindMark kind={card.kind} size={20} />
        <span className="tree__name">
          {name}
          <span className="tree__kind">{kind}</span>
        </span>
        {note !== null && <NoteMark text={note} />}
        <span className="count">{links}</span>
        <RowButton
          className="tool tool--small"
          aria-label={t('menu.label', { name })}
          aria-haspopup="menu"
          onPress={(button) => onMenu(card.id, button)}
        >
          <Icon name="more" />
        </RowButton>
      </Content>
      {expanded.has(key)
        ? groups.map((group) => (
            <GroupRow key={`${group.predicate} ${group.direction}`} end={card.id} group={group} expanded={expanded} />
          ))
        : groups.length > 0 && <Folded below={key} />}
    </Row>
  )
})

function GroupRow({
  end,
  group: { predicate, direction, rows },
  expanded,
}: {
  readonly end: string
  readonly group: OutlineGroup
  readonly expanded: ReadonlySet<string>
}) {
  const i18n = useI18n()
  const label = relationLabel(predicate, direction, i18n)
  const key = keyOfGroup(end, predicate, direction)
  return (
    <Row id={key} text={`${label} (${rows.length})`}>
      <Content row={key}>
        <span className="tree__relation">{label}</span>
        <span className="count">{rows.length}</span>
      </Content>
      {expanded.has(key) ? (
        rows.map((row) => <LinkRow key={row.link.id} end={end} row={row} expanded={expanded} />)
      ) : (
        <Folded below={key} />
      )}
    </Row>
  )
}

function LinkRow({
  end,
  row: { link, other },
  expanded,
}: {
  readonly end: string
  readonly row: OutlineGroup['rows'][number]
  readonly expanded: ReadonlySet<string>
}) {
  const i18n = useI18n()
  const evidence = evidenceOfLink(link)
  const name = labelOf(other, i18n.lang)
  const key = keyOfLink(end, link.id)
  return (
    <Row id={key} text={`${name}, ${evidenceLabel(evidence, i18n)}`}>
      <Content row={key} data={{ 'data-link': link.id }}>
        <KindMark kind={other.kind} size={18} />
        <span className="tree__name">{name}</span>
        {evidence !== 'asserted' && <EvidenceMark evidence={evidence} />}
        {link.claims.length > 1 && <span className="count">×{link.claims.length}</span>}
      </Content>
      {expanded.has(key) ? (
        link.claims.map((claim) => <ClaimRow key={claim.id} row={keyOfClaim(end, link.id, claim.id)} claim={claim} />)
      ) : (
        <Folded below={key} />
      )}
    </Row>
  )
}

function ClaimRow({ row, claim }: { readonly row: string; readonly claim: ClaimCard }) {
  const i18n = useI18n()
  const { t } = i18n
  const evidence = evidenceOf(claim)
  const text = t('twin.claim', { evidence: evidenceLabel(evidence, i18n), origins: claim.origins })
  return (
    <Row id={row} text={text}>
      <Content row={row} data={{ 'data-claim': claim.id }}>
        <EvidenceMark evidence={evidence} />
        <span className="tree__kind">{t('twin.origins', { origins: claim.origins })}</span>
      </Content>
    </Row>
  )
}

/** A row says which of all it is, also when those before it are not in the page. */
function Row({ id, text, children }: { readonly id: string; readonly text: string; readonly children: ReactNode }) {
  return (
    <TreeItem
      id={id}
      className="tree__row"
      textValue={text}
      render={(props, { state, id: key }) => <div {...props} aria-rowindex={rowNumber(state.collection, key)} />}
    >
      {children}
    </TreeItem>
  )
}

/** Stands for all that is folded below a row: by having one the row tells that it can be unfolded. Never drawn. */
function Folded({ below }: { readonly below: string }) {
  return (
    <TreeItem id={`${below} …`} textValue="…">
      {null}
    </TreeItem>
  )
}

type Rows = Iterable<{ readonly key: Key; readonly type: string }>
const numbers = new WeakMap<Rows, ReadonlyMap<Key, number>>()

/** From 1, over the rows that are unfolded. */
function rowNumber(rows: Rows, key: Key): number | undefined {
  let known = numbers.get(rows)
  if (!known) {
    known = new Map([...rows].filter(({ type }) => type === 'item').map((row, at) => [row.key, at + 1]))
    numbers.set(rows, known)
  }
  return known.get(key)
}

function Content({
  row,
  data,
  children,
}: {
  readonly row: string
  readonly data?: Readonly<Record<`data-${string}`, string>>
  readonly children: ReactNode
}) {
  const { t } = useI18n()
  return (
    <TreeItemContent>
      {({ hasChildItems, isExpanded, level, state }) => (
        <div className={`tree__cell tree__cell--${Math.min(level, 4)}`} data-row={row} {...data}>
          {hasChildItems ? (
            <RowButton
              className="tree__chevron"
              aria-label={t(isExpanded ? 'aria.fold' : 'aria.unfold')}
              // Keys fold a row from the row itself, and there it stays.
              tabIndex={-1}
              data-react-aria-prevent-focus
              onMouseDown={(event) => event.preventDefault()}
              onPress={() => {
                state.toggleKey(row)
                state.selectionManager.setFocused(true)
                state.selectionManager.setFocusedKey(row)
              }}
            >
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" />
              </svg>
            </RowButton>
          ) : (
            <span className="tree__chevron" />
          )}
          {children}
        </div>
      )}
    </TreeItemContent>
  )
}
