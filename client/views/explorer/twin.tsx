import { type KeyboardEvent, memo, type MouseEvent, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { nameOrder } from '../../i18n/name-order.ts'
import { nameOnMap } from '../../i18n/names.ts'
import { selectEntity, selectLink } from '../../state/explorer/selection.ts'
import type { ExplorerState } from '../../state/explorer/state.ts'
import { linkOf } from '../../state/graph/drawn.ts'
import { outlineCounts } from '../../state/graph/outline-counts.ts'
import { branchKeys, keyOfEntity, keyOfLink, readKey } from '../../state/graph/outline-keys.ts'
import { outlineRows, unfoldKeys } from '../../state/graph/outline-rows.ts'
import { steadyOutline } from '../../state/graph/outline.ts'
import { hiddenCounts } from '../../state/graph/selectors.ts'
import type { EntityCard, GraphState } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { actions } from './actions.ts'
import { countWords } from './count-words.ts'
import { explorer } from './explorer.ts'
import { TwinGrid } from './twin-grid.tsx'
import { TwinMenu } from './twin-menu.tsx'
import type { RowHandlers } from './twin-rows.tsx'

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
  const i18n = useI18n()
  const { t, lang } = i18n
  const [outline] = useState(steadyOutline)
  const compare = useMemo(() => {
    const order = nameOrder(lang)
    return (a: EntityCard, b: EntityCard) => order(nameOnMap(a, i18n), nameOnMap(b, i18n)) || order(a.id, b.id)
  }, [lang, i18n])
  const entities = useMemo(() => outline(graph, compare), [outline, graph, compare])
  const [unfolded, setUnfolded] = useState(NONE)
  const rows = useMemo(() => outlineRows(entities, unfolded), [entities, unfolded])

  // A link stands under both of its ends: the row that was chosen here, else the one under its subject.
  const [end, setEnd] = useState<string | null>(null)
  const link = selectedLink === null ? undefined : linkOf(graph, selectedLink)
  const chosen = link
    ? keyOfLink(end === link.object ? end : link.subject, link.id)
    : selected === null
      ? null
      : keyOfEntity(selected)
  // A link that is chosen on the canvas is unfolded here.
  const [chosenBefore, setChosenBefore] = useState(chosen)
  if (chosen !== chosenBefore) {
    setChosenBefore(chosen)
    if (link) setUnfolded(new Set([...unfolded, ...branchKeys(link)]))
  }

  const [menu, setMenu] = useState<{ readonly id: string; readonly beside: HTMLElement } | null>(null)
  const on = useMemo<RowHandlers>(
    () => ({
      choose: (key) => {
        const target = readKey(key)
        if (target?.type === 'link') setEnd(target.end)
        choose(target)
      },
      fold: (key) => setUnfolded((before) => toggled(before, key)),
      menu: (id, beside) => {
        // The row gets the focus back when the menu closes.
        beside.closest<HTMLElement>('[role=row]')?.focus()
        setMenu({ id, beside })
      },
    }),
    [],
  )
  const allKeys = useMemo(() => unfoldKeys(entities), [entities])
  const counts = outlineCounts(graph)
  const hidden = hiddenCounts(graph)
  const allOpen = allKeys.every((key) => unfolded.has(key))

  return (
    // Enter and a double-click open a closed group, as on the canvas; of all else the list has its own use.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="twin"
      aria-label={t('twin.label')}
      onKeyDownCapture={openOnEnter}
      onDoubleClick={(event) => openGroup(event)}
    >
      <header className="twin__head">
        <h2>{t('twin.title')}</h2>
        <p>
          {countWords(counts, t)}
          {hidden.entities + hidden.links > 0 && (
            <span className="twin__hidden">{t('twin.hidden', { count: hidden.entities + hidden.links })}</span>
          )}
        </p>
        {allKeys.length > 0 && (
          <Button className="button button--small" onPress={() => setUnfolded(new Set(allOpen ? [] : allKeys))}>
            {t(allOpen ? 'twin.collapse' : 'twin.unfold')}
          </Button>
        )}
      </header>
      <TwinGrid rows={rows} chosen={chosen} label={t('twin.label')} empty={t('twin.empty')} on={on} />
      {menu && <TwinMenu {...menu} onClose={() => setMenu(null)} />}
    </section>
  )
})

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}

function openOnEnter(event: KeyboardEvent<HTMLElement>): void {
  const onRow = event.target instanceof Element && event.target.role === 'row'
  if (event.key !== 'Enter' || !onRow || !openGroup(event)) return
  event.preventDefault()
  event.stopPropagation()
}

/** Whether the event is in the row of a closed group, which it opens then. */
function openGroup({ target }: KeyboardEvent | MouseEvent): boolean {
  const row = target instanceof Element && !target.closest('button') ? target.closest('[role=row]') : null
  const said = row?.querySelector<HTMLElement>('[data-row]')?.dataset['row']
  const chosen = said === undefined ? null : readKey(said)
  return chosen?.type === 'entity' && actions.openGroup(chosen.id)
}

/** A row stands for an entity, a link, or nothing that can be chosen. */
function choose(target: ReturnType<typeof readKey>): void {
  if (target?.type === 'entity') explorer.change((state) => selectEntity(state, target.id))
  if (target?.type === 'link') explorer.change((state) => selectLink(state, target.id))
}
