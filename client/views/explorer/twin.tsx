import { memo, useEffect, useMemo, useState } from 'react'
import { Button, Tree } from 'react-aria-components'
import { nameOrder } from '../../i18n/name-order.ts'
import { labelOf } from '../../i18n/names.ts'
import { selectEntity, selectLink } from '../../state/explorer/selection.ts'
import type { ExplorerState } from '../../state/explorer/state.ts'
import { outline } from '../../state/graph/outline.ts'
import { hiddenCounts, visibleLinks } from '../../state/graph/selectors.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { explorer } from './explorer.ts'
import { EntityRow } from './twin-rows.tsx'
import { branchKeys, keyOfEntity, keyOfLink, readKey } from './twin-keys.ts'

/** The list beside the canvas: the same entities and links in words, for keys and screen readers as for the eye. */
export function Twin({ state }: { readonly state: ExplorerState }) {
  const { history, selected, selectedLink } = state
  return <TwinTree graph={history.graph} selected={selected.at(-1) ?? null} selectedLink={selectedLink} />
}

const TwinTree = memo(function TwinTree({
  graph,
  selected,
  selectedLink,
}: {
  readonly graph: GraphState
  readonly selected: string | null
  readonly selectedLink: string | null
}) {
  const { t, lang } = useI18n()
  const rows = useMemo(() => {
    const order = nameOrder(lang)
    return outline(graph, (a, b) => order(labelOf(a, lang), labelOf(b, lang)) || order(a.id, b.id))
  }, [graph, lang])
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set())
  const link = selectedLink === null ? undefined : graph.links.get(selectedLink)
  const chosen = link ? keyOfLink(link.subject, link.id) : selected === null ? null : keyOfEntity(selected)

  // A link that is chosen on the canvas is unfolded here, and what is chosen is brought into sight.
  const [chosenBefore, setChosenBefore] = useState(chosen)
  if (chosen !== chosenBefore) {
    setChosenBefore(chosen)
    if (link) setExpanded(new Set([...expanded, ...branchKeys(link)]))
  }
  useEffect(() => {
    if (chosen === null) return
    const frame = requestAnimationFrame(() => rowOf(chosen)?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [chosen])

  const allKeys = useMemo(
    () =>
      rows.flatMap(({ card, groups }) => [
        keyOfEntity(card.id),
        ...groups.flatMap(({ rows: links }) => links.flatMap(({ link: one }) => branchKeys(one))),
      ]),
    [rows],
  )
  // The same elements as long as they say the same: choosing or unfolding a row makes none of them anew.
  const items = useMemo(() => rows.map((row) => <EntityRow key={row.card.id} row={row} />), [rows])
  const hidden = hiddenCounts(graph)
  const allOpen = allKeys.length > 0 && allKeys.every((key) => expanded.has(key))

  return (
    <section className="twin" aria-label={t('twin.label')}>
      <header className="twin__head">
        <h2>{t('twin.title')}</h2>
        <p>
          {t('twin.counts', { entities: rows.length, links: visibleLinks(graph).length })}
          {hidden.entities + hidden.links > 0 && (
            <span className="twin__hidden">{t('twin.hidden', { count: hidden.entities + hidden.links })}</span>
          )}
        </p>
        {rows.length > 0 && (
          <Button className="button button--small" onPress={() => setExpanded(new Set(allOpen ? [] : allKeys))}>
            {t(allOpen ? 'twin.collapse' : 'twin.unfold')}
          </Button>
        )}
      </header>
      <Tree
        className="tree"
        aria-label={t('twin.label')}
        selectionMode="single"
        selectionBehavior="toggle"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => choose([...(keys === 'all' ? [] : keys)][0])}
        expandedKeys={expanded}
        onExpandedChange={(keys) => setExpanded(new Set([...keys].map(String)))}
        renderEmptyState={() => <p className="tree__empty">{t('twin.empty')}</p>}
      >
        {items}
      </Tree>
    </section>
  )
})

function rowOf(key: string): Element | null {
  return document.querySelector(`[data-row="${CSS.escape(key)}"]`)?.closest('[role="row"]') ?? null
}

/** A row stands for an entity, a link, or nothing that can be chosen. */
function choose(key: unknown): void {
  const target = readKey(String(key))
  if (target?.type === 'entity') explorer.change((state) => selectEntity(state, target.id))
  if (target?.type === 'link') explorer.change((state) => selectLink(state, target.id))
}
