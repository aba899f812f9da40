import type { ReactNode } from 'react'
import { Button, TreeItem, TreeItemContent } from 'react-aria-components'
import { labelOf } from '../../i18n/names.ts'
import { evidenceOf, evidenceOfLink } from '../../state/graph/evidence.ts'
import type { OutlineEntity, OutlineGroup } from '../../state/graph/outline.ts'
import type { ClaimCard } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { EvidenceMark, evidenceLabel } from '../parts/evidence-mark.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { relationLabel } from '../parts/relation-label.ts'
import { keyOfClaim, keyOfEntity, keyOfGroup, keyOfLink } from './twin-keys.ts'
import { TwinMenu } from './twin-menu.tsx'

export function EntityRow({ row: { card, groups } }: { readonly row: OutlineEntity }) {
  const { t, lang, texts } = useI18n()
  const name = labelOf(card, lang)
  const kind = texts.kinds[card.kind].singular
  const links = groups.reduce((sum, group) => sum + group.rows.length, 0)
  return (
    <TreeItem id={keyOfEntity(card.id)} className="tree__row" textValue={t('twin.entity', { name, kind, links })}>
      <Content row={keyOfEntity(card.id)} data={{ 'data-entity': card.id }}>
        <KindMark kind={card.kind} size={20} />
        <span className="tree__name">
          {name}
          <span className="tree__kind">{kind}</span>
        </span>
        <span className="count">{links}</span>
        <TwinMenu id={card.id} name={name} />
      </Content>
      {groups.map((group) => (
        <GroupRow key={`${group.predicate} ${group.direction}`} end={card.id} group={group} />
      ))}
    </TreeItem>
  )
}

function GroupRow({
  end,
  group: { predicate, direction, rows },
}: {
  readonly end: string
  readonly group: OutlineGroup
}) {
  const i18n = useI18n()
  const label = relationLabel(predicate, direction, i18n)
  const key = keyOfGroup(end, predicate, direction)
  return (
    <TreeItem id={key} className="tree__row" textValue={`${label} (${rows.length})`}>
      <Content row={key}>
        <span className="tree__relation">{label}</span>
        <span className="count">{rows.length}</span>
      </Content>
      {rows.map(({ link, other }) => {
        const evidence = evidenceOfLink(link)
        const name = labelOf(other, i18n.lang)
        const row = keyOfLink(end, link.id)
        return (
          <TreeItem key={row} id={row} className="tree__row" textValue={`${name}, ${evidenceLabel(evidence, i18n)}`}>
            <Content row={row} data={{ 'data-link': link.id }}>
              <KindMark kind={other.kind} size={18} />
              <span className="tree__name">{name}</span>
              {evidence !== 'asserted' && <EvidenceMark evidence={evidence} />}
              {link.claims.length > 1 && <span className="count">×{link.claims.length}</span>}
            </Content>
            {link.claims.map((claim) => (
              <ClaimRow key={claim.id} row={keyOfClaim(end, link.id, claim.id)} claim={claim} />
            ))}
          </TreeItem>
        )
      })}
    </TreeItem>
  )
}

function ClaimRow({ row, claim }: { readonly row: string; readonly claim: ClaimCard }) {
  const i18n = useI18n()
  const { t } = i18n
  const evidence = evidenceOf(claim)
  const text = t('twin.claim', { evidence: evidenceLabel(evidence, i18n), origins: claim.origins })
  return (
    <TreeItem id={row} className="tree__row" textValue={text}>
      <Content row={row} data={{ 'data-claim': claim.id }}>
        <EvidenceMark evidence={evidence} />
        <span className="tree__kind">{t('twin.origins', { origins: claim.origins })}</span>
      </Content>
    </TreeItem>
  )
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
  return (
    <TreeItemContent>
      {({ hasChildItems, level }) => (
        <div className={`tree__cell tree__cell--${Math.min(level, 4)}`} data-row={row} {...data}>
          {hasChildItems ? (
            <Button slot="chevron" className="tree__chevron">
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" />
              </svg>
            </Button>
          ) : (
            <span className="tree__chevron" />
          )}
          {children}
        </div>
      )}
    </TreeItemContent>
  )
}
