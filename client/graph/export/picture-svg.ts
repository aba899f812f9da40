import { LINE_LOOKS } from '../evidence-lines.ts'
import { GROUP_DRAW, KIND_DRAW } from '../generated/draw.ts'
import { MIXED_ICON, MIXED_SHAPE, STACK } from '../group-look.ts'
import { iconPath } from '../icons.ts'
import type { Picture, PictureEdge, PictureNode } from '../picture.ts'
import { iconPlace, shapeOutline } from '../shapes.ts'
import { type EdgeRoute, edgeRoutes } from './edge-route.ts'
import { xml as svg, type XmlElement } from '../../state/export/xml-tree.ts'
import type { SvgTheme } from './svg-theme.ts'
import { textWidth, wrapped } from './wrapped.ts'

const FONT = 'system-ui, Segoe UI, Roboto, Noto Sans, Liberation Sans, sans-serif'
const SIZE = 44
const LABEL = { size: 12.5, line: 15, width: 150 } as const
const EDGE_LABEL = { size: 11, line: 13.5, width: 130 } as const
const NOTE = { size: 10, line: 12, height: 14 } as const
const MARGIN = 34

export interface DrawnPicture {
  readonly width: number
  readonly height: number
  readonly root: XmlElement
}

/**
 * A picture of the map as a drawing of its own, with real text.
 * @param title says what it shows, for those who do not see it
 * @param notes numbers of notes, by entity, whose texts stand elsewhere
 */
export function pictureSvg(
  { nodes, edges }: Picture,
  theme: SvgTheme,
  title: string,
  notes: ReadonlyMap<string, number> = new Map(),
): DrawnPicture {
  const places = new Map(nodes.map(({ id, at }) => [id, at]))
  const routes = edgeRoutes(edges, places, new Map(nodes.map(({ id, size }) => [id, size])))
  const box = bounds(nodes, routes)
  const width = Math.round(box.right - box.left)
  const height = Math.round(box.bottom - box.top)
  const viewBox = [box.left, box.top, width, height].map((each) => Math.round(each)).join(' ')
  const root = svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height, role: 'img', 'font-family': FONT },
    [
      svg('title', {}, [title]),
      svg('rect', { x: Math.round(box.left), y: Math.round(box.top), width, height, fill: theme.paper }),
      ...routes.map(({ edge, route }) => line(edge, route, theme)),
      ...nodes.map((node) => nodeShape(node, theme)),
      ...routes.map(({ edge, route }) => edgeLabel(edge, route, theme)),
      ...nodes.flatMap((node) => noteMark(node, notes.get(node.id), theme)),
    ],
  )
  return { width, height, root }
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function bounds(
  nodes: readonly PictureNode[],
  routes: readonly { readonly edge: PictureEdge; readonly route: EdgeRoute }[],
): Box {
  const boxes = [
    ...nodes.map(({ at, label, size }) => {
      const rim = (SIZE * size) / 2
      const lines = wrapped(label, LABEL.width, LABEL.size)
      const half = Math.max(rim, ...lines.map((text) => textWidth(text, LABEL.size) / 2))
      return {
        left: at.x - half,
        right: at.x + half,
        top: at.y - rim,
        bottom: at.y + rim + lines.length * LABEL.line + 4,
      }
    }),
    ...routes.map(({ route: { middle } }) => ({
      left: middle.x - EDGE_LABEL.width / 2,
      right: middle.x + EDGE_LABEL.width / 2,
      top: middle.y - 20,
      bottom: middle.y + 20,
    })),
  ]
  const edge = (side: keyof Box, of: (...values: number[]) => number) => of(...boxes.map((box) => box[side]))
  if (boxes.length === 0) return { left: 0, top: 0, right: 2 * MARGIN, bottom: 2 * MARGIN }
  return {
    left: Math.floor(edge('left', Math.min) - MARGIN),
    top: Math.floor(edge('top', Math.min) - MARGIN),
    right: Math.ceil(edge('right', Math.max) + MARGIN),
    bottom: Math.ceil(edge('bottom', Math.max) + MARGIN),
  }
}

function line(
  { group, evidence, origins, id }: PictureEdge,
  { from, control, to, angle }: EdgeRoute,
  theme: SvgTheme,
): XmlElement {
  const { dash, double } = LINE_LOOKS[evidence]
  const color = theme.of(GROUP_DRAW[group].color)
  const width = double ? 6 : 1.5 + Math.min(5, Math.max(0, origins - 1)) * 0.7
  const d = `M${xy(from)}Q${xy(control)} ${xy(to)}`
  const stroke = { d, fill: 'none', 'stroke-linecap': 'butt' }
  return svg('g', { 'data-link': id }, [
    svg('path', {
      ...stroke,
      stroke: color,
      'stroke-width': round(width),
      ...(dash.length > 0 && { 'stroke-dasharray': dash.join(' ') }),
    }),
    ...(double ? [svg('path', { ...stroke, stroke: theme.paper, 'stroke-width': 2.5 })] : []),
    svg('path', {
      d: 'M0 0L-11 -5.5L-11 5.5Z',
      fill: color,
      transform: `translate(${xy(to)}) rotate(${round(angle)})`,
    }),
  ])
}

function edgeLabel({ label }: PictureEdge, { middle }: EdgeRoute, theme: SvgTheme): XmlElement {
  const lines = wrapped(label, EDGE_LABEL.width, EDGE_LABEL.size)
  const width = Math.max(...lines.map((text) => textWidth(text, EDGE_LABEL.size))) + 8
  const height = lines.length * EDGE_LABEL.line + 3
  const top = middle.y - height / 2
  return svg('g', {}, [
    svg('rect', {
      x: round(middle.x - width / 2),
      y: round(top),
      width: round(width),
      height: round(height),
      rx: 3,
      fill: theme.paper,
      'fill-opacity': 0.92,
    }),
    text(lines, middle.x, top + EDGE_LABEL.size, EDGE_LABEL, theme.ink),
  ])
}

function nodeShape({ id, at, size, kind, label, vague, group }: PictureNode, theme: SvgTheme): XmlElement {
  const mixed = group === 'mixed'
  const { color } = KIND_DRAW[kind]
  const shape = mixed ? MIXED_SHAPE : KIND_DRAW[kind].shape
  const icon = mixed ? MIXED_ICON : KIND_DRAW[kind].icon
  const outline = shapeOutline(shape)
  const rim = {
    fill: mixed ? theme.paper : theme.of(color),
    stroke: theme.ink,
    'stroke-width': vague ? 1.4 : group ? 1 : 0.5,
    ...(vague && { 'stroke-dasharray': '3 2' }),
  }
  const body =
    outline.type === 'ellipse'
      ? svg('circle', { cx: 12, cy: 12, r: 11, ...rim })
      : outline.type === 'barrel'
        ? svg('rect', { x: 2, y: 2, width: 20, height: 20, rx: 6, ry: 4, ...rim })
        : svg('polygon', { points: outline.points, ...rim })
  const half = (SIZE * size) / 2
  const scale = half / 12
  return svg('g', { 'data-entity': id }, [
    svg('title', {}, [label]),
    svg('g', { transform: `translate(${round(at.x - half)} ${round(at.y - half)}) scale(${hundredths(scale)})` }, [
      ...(group
        ? [svg('g', { transform: `translate(${round(STACK / scale)} ${round(-STACK / scale)})` }, [body])]
        : []),
      body,
      svg('path', {
        d: iconPath(icon),
        fill: 'none',
        stroke: mixed ? theme.ink : theme.on(color),
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        transform: `translate(${iconPlace(shape)}) scale(0.5)`,
      }),
    ]),
    // With a halo: a line may run behind the words.
    text(wrapped(label, LABEL.width, LABEL.size), at.x, at.y + half + LABEL.size + 1, LABEL, theme.ink, theme.paper),
  ])
}

/** A sheet with a number, at the upper right of its entity. */
function noteMark({ id, at, size }: PictureNode, number: number | undefined, theme: SvgTheme): XmlElement[] {
  if (number === undefined) return []
  const half = (SIZE * size) / 2
  const wide = textWidth(`${number}`, NOTE.size) + 9
  const [left, top] = [at.x + half * 0.55, at.y - half - 2]
  const sheet = `M0 0H${round(wide - 4)}L${round(wide)} 4V${NOTE.height}H0Z`
  return [
    svg('g', { 'data-note': id }, [
      svg('path', {
        d: sheet,
        transform: `translate(${round(left)} ${round(top)})`,
        fill: theme.paper,
        stroke: theme.ink,
        'stroke-width': 1,
      }),
      text([`${number}`], left + wide / 2, top + NOTE.height - 4, NOTE, theme.ink),
    ]),
  ]
}

function text(
  lines: readonly string[],
  x: number,
  y: number,
  { size, line: step }: { readonly size: number; readonly line: number },
  fill: string,
  halo: string | null = null,
): XmlElement {
  return svg(
    'text',
    {
      'text-anchor': 'middle',
      'font-size': size,
      fill,
      ...(halo !== null && { stroke: halo, 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    lines.map((words, at) => svg('tspan', { x: round(x), y: round(y + at * step) }, [words])),
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
const hundredths = (value: number): number => Math.round(value * 100) / 100
const xy = ({ x, y }: { readonly x: number; readonly y: number }): string => `${round(x)} ${round(y)}`
