import { xml as svg, type XmlElement } from '../../state/export/xml-tree.ts'
import type { DrawnPicture } from './picture-svg.ts'
import type { SvgTheme } from './svg-theme.ts'
import { wrapped } from './wrapped.ts'

const SIZE = 11
const STEP = 15
const SIDE = 16
const NARROWEST = 520
/** Of the width that is written on: fonts are wider than is reckoned, and a word must not end outside. */
const SAFE = 0.9

/** A drawing with lines of text below it: where it is from, what is out of sight, on what it rests. */
export function captioned(
  { width, height, root }: DrawnPicture,
  lines: readonly string[],
  theme: SvgTheme,
): DrawnPicture {
  const wide = Math.max(width, NARROWEST)
  const rows = lines.flatMap((line) => wrapped(line, (wide - 2 * SIDE) * SAFE, SIZE))
  const tall = height + rows.length * STEP + 2 * SIDE
  const caption = svg(
    'text',
    { 'font-size': SIZE, fill: theme.ink },
    rows.map((row, at) => svg('tspan', { x: SIDE, y: height + SIDE + (at + 1) * STEP - 4 }, [row])),
  )
  const { xmlns, role, 'font-family': font } = root.attributes
  const title = root.children.filter((child) => typeof child !== 'string' && child.tag === 'title')
  const inside: XmlElement = { ...root, attributes: { ...root.attributes, x: (wide - width) / 2, y: 0 } }
  const whole = svg(
    'svg',
    {
      xmlns: xmlns ?? '',
      viewBox: `0 0 ${wide} ${tall}`,
      width: wide,
      height: tall,
      role: role ?? '',
      'font-family': font ?? '',
    },
    [...title, svg('rect', { width: wide, height: tall, fill: theme.paper }), inside, caption],
  )
  return { width: wide, height: tall, root: whole }
}
