import type { StylesheetJson } from 'cytoscape'
import type { Kind } from '../api/types.ts'
import { LINE_LOOKS } from './evidence-lines.ts'
import { GROUP_DRAW, KIND_DRAW } from './generated/draw.ts'
import { MIXED_ICON, MIXED_SHAPE, STACK } from './group-look.ts'
import { iconImage, noteImage } from './icons.ts'
import { isSlender } from './node-size.ts'
import { type CanvasTheme, inkOn } from './theme.ts'

const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'

/** A line of one independent origin, and of two to six. */
const LEAST_WIDTH = 1.5
const WIDER = [2.2, 2.9, 3.6, 4.3, 5]

/** The look of the canvas: shape, colour and icon by kind, colour and arrow by group, line and badge by evidence. */
export function stylesheet(theme: CanvasTheme): StylesheetJson {
  return [...base(theme), ...kinds(theme), ...groups(theme), ...evidence(theme), ...states(theme)] as StylesheetJson
}

type Rule = { readonly selector: string; readonly style: Readonly<Record<string, unknown>> }

function base({ ink, paper }: CanvasTheme): Rule[] {
  return [
    {
      selector: 'node',
      style: {
        color: ink,
        'font-family': FONT,
        'font-size': 12,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-wrap': 'wrap',
        'text-max-width': '126px',
        'line-height': 1.15,
        'text-outline-color': paper,
        'text-outline-width': 2.5,
        'text-outline-opacity': 0.9,
        'min-zoomed-font-size': 5,
        'background-width': '54%',
        'background-height': '54%',
        'background-image-smoothing': 'yes',
        'border-width': 1,
        'border-color': ink,
        'border-opacity': 0.35,
      },
    },
    {
      selector: 'edge',
      style: {
        color: ink,
        'font-family': FONT,
        'font-size': 10,
        'min-zoomed-font-size': 7.5,
        'text-rotation': 'autorotate',
        'text-background-color': paper,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        'arrow-scale': 1.1,
        width: LEAST_WIDTH,
        'line-cap': 'butt',
      },
    },
    ...WIDER.map((width, at) => ({ selector: `edge[origins >= ${at + 2}]`, style: { width } })),
  ]
}

function kinds(theme: CanvasTheme): Rule[] {
  const { mode, forced, ink, paper } = theme
  return Object.entries(KIND_DRAW).flatMap(([kind, { shape, color, icon }]) => {
    const fill = forced ? paper : color[mode]
    const image = iconImage(icon, forced ? ink : inkOn(fill))
    const tight = isSlender(kind as Kind)
    const top = shape === 'vee' ? '38%' : shape === 'triangle' ? '70%' : '50%'
    return [
      {
        selector: `node[kind = "${kind}"]`,
        style: {
          shape,
          'background-color': fill,
          'background-image': image,
          'background-position-y': top,
          ...(forced && { 'border-color': ink, 'border-opacity': 1, 'border-width': 2 }),
          ...(tight && { 'background-width': '40%', 'background-height': '40%' }),
        },
      },
      { selector: `node[kind = "${kind}"][?noted]`, style: withSheet(image, tight ? '40%' : '54%', top, theme) },
    ]
  })
}

/** The icon of an entity, and at its upper right corner the sheet of a note. */
function withSheet(image: string, size: string, top: string, { ink, paper }: CanvasTheme): Rule['style'] {
  return {
    'background-image': [image, noteImage(ink, paper)],
    'background-width': [size, '17px'],
    'background-height': [size, '17px'],
    'background-position-x': ['50%', '100%'],
    'background-position-y': [top, '0%'],
    'background-offset-x': [0, 9],
    'background-offset-y': [0, -9],
    'background-clip': ['node', 'none'],
    'background-image-containment': ['inside', 'over'],
    'bounds-expansion': 12,
  }
}

function groups({ mode, forced, ink }: CanvasTheme): Rule[] {
  return Object.entries(GROUP_DRAW).map(([group, { color, arrow }]) => ({
    selector: `edge[group = "${group}"]`,
    style: {
      'line-color': forced ? ink : color[mode],
      'target-arrow-color': forced ? ink : color[mode],
      'target-arrow-shape': arrow,
    },
  }))
}

function evidence({ ink, paper }: CanvasTheme): Rule[] {
  return Object.entries(LINE_LOOKS).map(([name, { dash, double, badge }]) => ({
    selector: `edge[evidence = "${name}"]`,
    style: {
      'line-style': dash.length > 0 ? 'dashed' : 'solid',
      ...(dash.length > 0 && { 'line-dash-pattern': dash }),
      ...(double && { 'line-outline-width': 2.5, 'line-outline-color': ink, width: 3.5 }),
      ...(badge !== '' && {
        'font-weight': 'bold',
        'min-zoomed-font-size': 5,
        'text-border-width': 1,
        'text-border-color': ink,
        'text-border-opacity': 0.5,
        'text-background-color': paper,
        'text-background-opacity': 1,
      }),
    },
  }))
}

function states({ accent, ink, paper }: CanvasTheme): Rule[] {
  return [
    {
      selector: 'node[?group]',
      style: {
        ghost: 'yes',
        'ghost-offset-x': STACK,
        'ghost-offset-y': -STACK,
        'ghost-opacity': 0.5,
        'border-width': 2,
        'border-opacity': 1,
        'border-color': ink,
      },
    },
    {
      selector: 'node[group = "mixed"]',
      style: {
        shape: MIXED_SHAPE,
        'background-color': paper,
        'background-image': iconImage(MIXED_ICON, ink),
        'background-position-y': '50%',
        'background-width': '54%',
        'background-height': '54%',
      },
    },
    {
      selector: 'node[?vague]',
      style: { 'border-style': 'dashed', 'border-width': 2.5, 'border-opacity': 1, 'border-color': ink },
    },
    {
      selector: 'node[?pinned]',
      style: { 'border-style': 'double', 'border-width': 5, 'border-opacity': 1, 'border-color': ink },
    },
    {
      selector: 'node[?selected]',
      style: {
        'underlay-color': accent,
        'underlay-opacity': 0.35,
        'underlay-padding': 10,
        'underlay-shape': 'ellipse',
        'font-weight': 'bold',
        'z-index': 10,
      },
    },
    {
      selector: 'node[?cursor]',
      style: { 'outline-width': 3, 'outline-color': accent, 'outline-offset': 4, 'outline-opacity': 1, 'z-index': 11 },
    },
    { selector: 'edge[?near]', style: { 'min-zoomed-font-size': 5, 'z-index': 5 } },
    {
      selector: 'edge[?selected]',
      style: {
        'underlay-color': accent,
        'underlay-opacity': 0.35,
        'underlay-padding': 6,
        'font-size': 12,
        'font-weight': 'bold',
        'min-zoomed-font-size': 0,
        'text-background-color': paper,
        'z-index': 9,
      },
    },
    { selector: ':active', style: { 'overlay-color': accent, 'overlay-opacity': 0.15 } },
    { selector: 'core', style: { 'active-bg-color': accent, 'active-bg-opacity': 0.2, 'active-bg-size': 12 } },
  ]
}
