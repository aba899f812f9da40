import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button, Tree, Virtualizer } from 'react-aria-components'
import { nameOrder } from '../../i18n/name-order.ts'
import { labelOf } from '../../i18n/names.ts'
import { selectEntity, selectLink } from '../../state/explorer/selection.ts'
import type { ExplorerState } from '../../state/explorer/state.ts'
import { steadyOutline } from '../../state/graph/outline.ts'
import { hiddenCounts, visibleLinks } from '../../state/graph/selectors.ts'
import type { EntityCard, GraphState } from '../../state/graph/types.ts'
import { usePrinting } from '../hooks/use-printing.ts'
import { useI18n } from '../i18n-context.tsx'
import { explorer } from './explorer.ts'
import { branchKeys, keyOfEntity, keyOfLink, readKey } from './twin-keys.ts'
import { TwinLayout } from './twin-layout.ts'
import { TwinMenu } from './twin-menu.tsx'
import { EntityRow } from './twin-rows.tsx'
import { rowCount, unfoldKeys } from './twin-unfolded.ts'

const NONE: ReadonlySet<string> = new Set()

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
  const [outline] = useState(steadyOutline)
  const compare = useMemo(() => {
    const order = nameOrder(lang)
    return (a: EntityCard, b: EntityCard) => order(labelOf(a, lang), labelOf(b, lang)) || order(a.id, b.id)
  }, [lang])
  const rows = useMemo(() => outline(graph, compare), [outline, graph, compare])
  const [expanded, setExpanded] = useState(NONE)
  const link = selectedLink === null ? undefined : graph.links.get(selectedLink)
  const chosen = link ? keyOfLink(link.subject, link.id) : selected === null ? null : keyOfEntity(selected)

  // A link that is chosen on the canvas is unfolded here, and what is chosen is brought into sight.
  const [chosenBefore, setChosenBefore] = useState(chosen)
  if (chosen !== chosenBefore) {
    setChosenBefore(chosen)
    if (link) setExpanded(new Set([...expanded, ...branchKeys(link)]))
  }
  const tree = useRef<HTMLDivElement | null>(null)
  const [layout] = useState(() => new TwinLayout())
  useLayoutEffect(() => reveal(tree.current, layout, chosen), [layout, chosen])
  useEffect(() => {
    // Once more when the rows around it are there, and known in their height.
    const frame = requestAnimationFrame(() => reveal(tree.current, layout, chosen))
    return () => cancelAnimationFrame(frame)
  }, [layout, chosen])

  const [menu, setMenu] = useState<{ readonly id: string; readonly button: HTMLElement } | null>(null)
  const openMenu = useCallback((id: string, button: HTMLElement) => setMenu({ id, button }), [])

  const allKeys = useMemo(() => unfoldKeys(rows), [rows])
  const count = useMemo(() => rowCount(rows, expanded), [rows, expanded])
  const printing = usePrinting()
  const layoutOptions = useMemo(() => ({ printing }), [printing])
  // The same elements as long as they say the same: choosing a row makes none of them anew, unfolding one that one.
  const items = useMemo(
    () =>
      rows.map((row) => {
        const open = expanded.has(keyOfEntity(row.card.id))
        return <EntityRow key={row.card.id} row={row} expanded={open ? expanded : NONE} onMenu={openMenu} />
      }),
    [rows, expanded, openMenu],
  )
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
      <Virtualizer layout={layout} layoutOptions={layoutOptions}>
        <Tree
          ref={tree}
          className="tree"
          aria-label={t('twin.label')}
          selectionMode="single"
          selectionBehavior="toggle"
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => choose([...(keys === 'all' ? [] : keys)][0])}
          expandedKeys={expanded}
          onExpandedChange={(keys) => setExpanded(new Set([...keys].map(String)))}
          renderEmptyState={() => <p className="tree__empty">{t('twin.empty')}</p>}
          // The library counts what rows are made of as well.
          render={(props) => <div {...props} aria-rowcount={count} />}
        >
          {items}
        </Tree>
      </Virtualizer>
      {menu && <TwinMenu {...menu} onClose={() => setMenu(null)} />}
    </section>
  )
})

/** Scrolls as little as it takes to have a row in sight, whether or not it is in the page. */
function reveal(tree: HTMLElement | null, layout: TwinLayout, key: string | null): void {
  const rect = key === null ? undefined : layout.getLayoutInfo(key)?.rect
  if (!tree || !rect || tree.clientHeight === 0) return
  if (rect.y < tree.scrollTop) tree.scrollTop = rect.y
  else if (rect.maxY > tree.scrollTop + tree.clientHeight) tree.scrollTop = rect.maxY - tree.clientHeight
}

/** A row stands for an entity, a link, or nothing that can be chosen. */
function choose(key: unknown): void {
  const target = readKey(String(key))
  if (target?.type === 'entity') explorer.change((state) => selectEntity(state, target.id))
  if (target?.type === 'link') explorer.change((state) => selectLink(state, target.id))
}
