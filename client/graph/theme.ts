/** Colours of the canvas, resolved: the renderer understands no CSS variables. */
export interface CanvasTheme {
  readonly mode: 'light' | 'dark'
  /** The reader's own palette replaces ours. */
  readonly forced: boolean
  readonly ink: string
  readonly paper: string
  readonly accent: string
}

/** Reads the theme from the container's styles, so that light, dark and forced colours are decided in CSS alone. */
export function readTheme(container: HTMLElement): CanvasTheme {
  const probe = document.createElement('span')
  container.append(probe)
  const resolve = (color: string) => {
    probe.style.color = color
    return getComputedStyle(probe).color
  }
  const theme: CanvasTheme = {
    mode: getComputedStyle(container).getPropertyValue('--mode').trim() === 'dark' ? 'dark' : 'light',
    forced: matchMedia('(forced-colors: active)').matches,
    ink: resolve('var(--ink)'),
    paper: resolve('var(--canvas)'),
    accent: resolve('var(--accent)'),
  }
  probe.remove()
  return theme
}

/** Black or white, whichever stands out more on a colour (`#rrggbb`). */
export function inkOn(color: string): string {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? '#000000' : '#ffffff'
}
