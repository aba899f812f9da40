import { type RefObject, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { type Canvas, createCanvas } from '../../graph/canvas.ts'
import { pictureOf } from '../../graph/picture.ts'
import { readTheme } from '../../graph/theme.ts'
import { selectEntity, selectLink, selectNothing } from '../../state/explorer/selection.ts'
import type { Camera, ExplorerState } from '../../state/explorer/state.ts'
import type { GraphState, Point } from '../../state/graph/types.ts'
import { wantsCalm } from '../hooks/use-calm.ts'
import { useI18n } from '../i18n-context.tsx'
import { theme } from '../preferences.ts'
import { actions } from './actions.ts'
import { explorer } from './explorer.ts'
import { useRestOfLinks } from './use-rest-of-links.ts'

/** What changes the colours without our asking. */
const THEME_QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

/** Keeps a canvas equal to the state, and tells the state what is done on the canvas. */
export function useCanvas(
  state: ExplorerState,
  askMenu: (id: string, at: Point) => void,
): { container: RefObject<HTMLDivElement | null>; canvas: RefObject<Canvas | null> } {
  const i18n = useI18n()
  const container = useRef<HTMLDivElement | null>(null)
  const canvas = useRef<Canvas | null>(null)
  const onMenu = useEffectEvent(askMenu)
  /** The camera as the canvas last told it; another one in the state comes from an address. */
  const told = useRef<Camera | null>(null)
  const drawn = useRef<ReadonlyMap<string, Point>>(new Map())
  const drawnGraph = useRef<GraphState | null>(null)

  useEffect(() => {
    const element = container.current
    if (!element) return
    const created = createCanvas(
      element,
      readTheme(element),
      {
        onEntity: (id, also) => explorer.change((now) => selectEntity(now, id, also)),
        onEntityTwice: (id) => void (actions.openGroup(id) || explorer.expandAll(id)),
        onLink: (id) => explorer.change((now) => selectLink(now, id)),
        onNothing: () => explorer.change(selectNothing),
        onMenu,
        // A dragged entity stays where it was put: it is pinned in the same step.
        onDragged: (positions) =>
          explorer.do('move', {
            type: 'batch',
            commands: [
              { type: 'move', positions },
              { type: 'pin', entities: [...positions.keys()], on: true },
            ],
          }),
        onCamera: (camera) => {
          told.current = camera
          explorer.change((now) => ({ ...now, camera }))
        },
      },
      wantsCalm,
    )
    canvas.current = created
    drawn.current = new Map()
    drawnGraph.current = null
    const stops = [followTheme(element, created), followSize(element, created)]
    return () => {
      for (const stop of stops) stop()
      canvas.current = null
      created.destroy()
    }
  }, [])

  const { selected, selectedLink, cursor, camera } = state
  const { graph } = state.history
  const rest = useRestOfLinks(graph, state.playing)
  const picture = useMemo(
    () => pictureOf({ graph, selected, selectedLink, cursor, rest }, i18n),
    [graph, selected, selectedLink, cursor, rest, i18n],
  )
  useEffect(() => {
    const target = canvas.current
    if (!target) return undefined
    // What is chosen is in the list at once, and on the canvas, which takes longer to draw, a frame later.
    if (graph === drawnGraph.current && (!camera || camera === told.current)) {
      return afterPaint(() => target.draw(picture))
    }
    drawnGraph.current = graph
    target.draw(picture)
    const before = drawn.current
    const elsewhere = picture.nodes.filter(({ id, at }) => before.get(id)?.x !== at.x || before.get(id)?.y !== at.y)
    drawn.current = new Map(picture.nodes.map(({ id, at }) => [id, at]))
    if (camera && camera !== told.current) {
      told.current = camera
      target.setCamera(camera)
    } else if (elsewhere.length === picture.nodes.length && before.size !== 1) target.fit()
    else if (elsewhere.length > 0) target.reveal(elsewhere.map(({ id }) => id))
    return undefined
  }, [graph, picture, camera])

  useEffect(() => {
    if (cursor !== null) canvas.current?.reveal([cursor])
  }, [cursor])

  return { container, canvas }
}

/** Does it when the next frame is on the screen, unless the returned function is called before. */
function afterPaint(act: () => void): () => void {
  let timer = 0
  const frame = requestAnimationFrame(() => (timer = window.setTimeout(act)))
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

function followTheme(element: HTMLElement, canvas: Canvas): () => void {
  const apply = () => canvas.setTheme(readTheme(element))
  const queries = THEME_QUERIES.map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', apply)
  const stop = theme.subscribe(apply)
  return () => {
    stop()
    for (const query of queries) query.removeEventListener('change', apply)
  }
}

/** A canvas that was out of sight (a narrow screen shows one part at a time) shows everything when it comes back. */
function followSize(element: HTMLElement, canvas: Canvas): () => void {
  let seen = element.clientWidth > 0
  const observer = new ResizeObserver(() => {
    canvas.resize()
    const now = element.clientWidth > 0
    if (now && !seen) canvas.fit()
    seen = now
  })
  observer.observe(element)
  return () => observer.disconnect()
}
