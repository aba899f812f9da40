import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { OutlineRow } from '../../state/graph/outline-rows.ts'
import { rowStarting, treeStep } from '../../state/keyboard/tree-keys.ts'
import { usePrinting } from '../hooks/use-printing.ts'
import { useI18n } from '../i18n-context.tsx'
import { type RowHandlers, rowText, TwinRow } from './twin-rows.tsx'

/**
 * Up to so many rows the whole list is in the page, where the browser searches it and a screen reader reads it in one go. Of
 * a longer one only what is in sight, and the row with the focus.
 */
const MOST_WHOLE = 200
/** Heights before a row has been measured, in CSS pixels. */
const ESTIMATED = { entity: 40, relation: 34, link: 34, claim: 34 }
/** Above the first row and below the last, in CSS pixels; as the stylesheet has it. */
const PADDING = 4
/** Letters that follow each other within this time are one word, in ms. */
const TYPING = 800

/**
 * A tree grid, by keys as the ARIA Authoring Practices Guide has it; one row at a time is a stop of the Tab key. React Aria's
 * draws every row of the page anew when one is chosen, which alone takes longer than choosing may.
 */
export function TwinGrid({
  rows,
  chosen,
  label,
  empty,
  on,
}: {
  readonly rows: readonly OutlineRow[]
  /** Key of the row that is chosen: it is brought into sight when it becomes so. */
  readonly chosen: string | null
  readonly label: string
  readonly empty: string
  readonly on: RowHandlers
}) {
  const i18n = useI18n()
  const grid = useRef<HTMLDivElement | null>(null)
  const numbers = useMemo(() => new Map(rows.map(({ key }, at) => [key, at])), [rows])

  // The row that Tab leads to: where the focus was last, else what is chosen, else the first.
  const [walked, setWalked] = useState<string | null>(null)
  const [chosenBefore, setChosenBefore] = useState(chosen)
  if (chosen !== chosenBefore) {
    setChosenBefore(chosen)
    setWalked(chosen)
  }
  const stop = numbers.get(walked ?? '') ?? numbers.get(chosen ?? '') ?? 0

  // Paper has all rows, however many they are.
  const whole = usePrinting() || rows.length <= MOST_WHOLE
  // oxlint-disable-next-line react/incompatible-library -- for React's compiler, which does not build this
  const virtualizer = useVirtualizer({
    enabled: !whole,
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: (at) => ESTIMATED[rows[at]?.sort ?? 'link'],
    getItemKey: (at) => rows[at]?.key ?? at,
    rangeExtractor: (range) => inPage(range, stop),
    initialRect: { width: 300, height: 800 },
    paddingEnd: PADDING,
    paddingStart: PADDING,
    overscan: 6,
  })
  const reveal = (at: number) => {
    if (whole) scrollTo(grid.current, rowAt(grid.current, at))
    else virtualizer.scrollToIndex(at)
  }
  const revealChosen = useEffectEvent(() => {
    const at = numbers.get(chosen ?? '')
    if (at !== undefined) reveal(at)
  })
  useLayoutEffect(() => revealChosen(), [chosen])

  /** The row that gets the focus as soon as it is in the page. */
  const next = useRef<number | null>(null)
  const focused = useRef<number | null>(null)
  useLayoutEffect(() => {
    // A row that has gone leaves the focus to the one in its place.
    const isLost = focused.current !== null && document.activeElement === document.body
    const at = next.current ?? (isLost ? Math.min(focused.current ?? 0, rows.length - 1) : null)
    next.current = null
    if (at !== null) rowAt(grid.current, at)?.focus({ preventScroll: true })
  })
  const goTo = (to: number) => {
    const key = rows[to]?.key
    if (key === undefined || to === focused.current) return
    next.current = to
    setWalked(key)
    reveal(to)
  }

  const typed = useRef({ text: '', at: 0 })
  const search = (letter: string, from: number): boolean => {
    const at = performance.now()
    typed.current = { at, text: at - typed.current.at > TYPING ? letter : typed.current.text + letter }
    const texts = rows.map((row) => rowText(row, i18n))
    const found = rowStarting(texts, from, typed.current.text, i18n.lang)
    if (found !== null) goTo(found)
    return found !== null
  }
  /** Whether the row knows the key. */
  const walkRow = ({ key }: KeyboardEvent, row: HTMLElement, at: number): boolean => {
    const step = treeStep(rows, at, key, pageOf(grid.current, row))
    switch (step?.type) {
      case 'go':
        goTo(step.to)
        return true
      case 'fold':
      case 'unfold':
        on.fold(step.key)
        return true
      case 'into':
        buttonsOf(row)
          .at(step.end === 'first' ? 0 : -1)
          ?.focus()
        return true
      case 'choose':
        on.choose(rows[at]?.key ?? '')
        return true
      default:
        return [...key].length === 1 && search(key, at)
    }
  }
  /** From a button sideways to the next one or back to its row, up and down to other rows. */
  const walkButtons = ({ key, target }: KeyboardEvent, row: HTMLElement, at: number): boolean => {
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const stops = [row, ...buttonsOf(row)]
      const to = stops.indexOf(target as HTMLElement) + (key === 'ArrowRight' ? 1 : -1)
      stops[(to + stops.length) % stops.length]?.focus()
      return true
    }
    const step = treeStep(rows, at, key, pageOf(grid.current, row))
    if (step?.type === 'go') goTo(step.to)
    return step?.type === 'go'
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowOf(event)
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const walk = event.target === row ? walkRow : walkButtons
    if (walk(event, row, numberOf(row))) event.preventDefault()
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const row = rowOf(event)
    if (row) on.choose(rows[numberOf(row)]?.key ?? '')
  }
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const row = rowOf(event)
    const said = rows[row ? numberOf(row) : -1]
    if (!row || said?.sort !== 'entity') return
    event.preventDefault()
    on.menu(said.content.card.id, row)
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const row = rowOf(event)
    focused.current = row && numberOf(row)
    if (row) setWalked(rows[numberOf(row)]?.key ?? null)
  }

  // A grid has rows; where there are none, a line of text stands in its place.
  if (rows.length === 0) {
    return (
      <div className="tree">
        <p className="tree__empty">{empty}</p>
      </div>
    )
  }
  const places = whole ? rows.map((_, index) => ({ index, start: null })) : virtualizer.getVirtualItems()
  return (
    <div
      ref={grid}
      className="tree"
      role="treegrid"
      aria-label={label}
      aria-rowcount={rows.length}
      aria-colcount={1}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onContextMenu={onContextMenu}
      onFocus={onFocus}
      onBlur={() => (focused.current = null)}
    >
      <div
        role="presentation"
        className="tree__rows"
        style={whole ? undefined : { height: virtualizer.getTotalSize() }}
      >
        {places.map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          const { key, parent: _, ...own } = row
          return (
            <TwinRow
              key={key}
              {...own}
              rowKey={key}
              index={index}
              top={start}
              isChosen={key === chosen}
              isStop={index === stop}
              measure={virtualizer.measureElement}
              on={on}
            />
          )
        })}
      </div>
    </div>
  )
}

/** What is in sight with a few rows around it, and the stop of the Tab key. */
function inPage({ startIndex, endIndex, overscan, count }: Range, stop: number): number[] {
  const from = Math.max(0, startIndex - overscan)
  const to = Math.min(count - 1, endIndex + overscan)
  const seen = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  if (stop >= count || (stop >= from && stop <= to)) return seen
  return stop < from ? [stop, ...seen] : [...seen, stop]
}

const rowOf = ({ target }: { readonly target: EventTarget }): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[role=row]') : null
const numberOf = (row: HTMLElement): number => Number(row.dataset['index'])
const rowAt = (grid: HTMLElement | null, at: number): HTMLElement | null =>
  grid?.querySelector<HTMLElement>(`[data-index="${at}"]`) ?? null
const buttonsOf = (row: HTMLElement): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('button:not([data-by-pointer])'),
]
const pageOf = (grid: HTMLElement | null, row: HTMLElement): number =>
  Math.max(1, Math.floor((grid?.clientHeight ?? 0) / Math.max(1, row.offsetHeight)) - 1)

/** Scrolls as little as it takes to have a row in sight. */
function scrollTo(grid: HTMLElement | null, row: HTMLElement | null): void {
  if (!grid || !row || grid.clientHeight === 0) return
  const [top, bottom] = [row.offsetTop, row.offsetTop + row.offsetHeight]
  if (top < grid.scrollTop) grid.scrollTop = top
  else if (bottom > grid.scrollTop + grid.clientHeight) grid.scrollTop = bottom - grid.clientHeight
}
