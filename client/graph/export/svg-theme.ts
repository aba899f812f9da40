import type { ThemeColor } from '../generated/draw.ts'
import { inkOn } from '../theme.ts'

/** How the colours of a drawing are written. */
export interface SvgTheme {
  readonly ink: string
  readonly paper: string
  readonly of: (color: ThemeColor) => string
  /** Ink that is read on a colour. */
  readonly on: (color: ThemeColor) => string
}

/** For files and for paper. */
export const LIGHT: SvgTheme = {
  ink: '#17202a',
  paper: '#ffffff',
  of: ({ light }) => light,
  on: ({ light }) => inkOn(light),
}

/** For a page of ours: it follows the theme by itself. */
export const LIVE: SvgTheme = {
  ink: 'var(--ink)',
  paper: 'var(--surface)',
  of: ({ light, dark }) => `light-dark(${light}, ${dark})`,
  on: ({ light, dark }) => `light-dark(${inkOn(light)}, ${inkOn(dark)})`,
}
