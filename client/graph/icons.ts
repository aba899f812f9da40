/** Pictures of the kinds, 24 × 24, drawn as strokes: the names are those of the ontology's `draw.icon`; `boxes` is a mixed group. */
export const ICONS: Readonly<Record<string, string>> = {
  boxes: 'M4 4h7v7H4zM14 4h6v7h-6zM4 14h7v6H4zM14 14h6v6h-6z',
  briefcase: 'M3 8h18v11H3zM9 8V5h6v3M3 13h18',
  'file-signature': 'M6 3h8l4 4v5M6 3v18h5M14 3v4h4M13 20l1-3 6-6 2 2-6 6z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  database: 'M5 6c0-4 14-4 14 0s-14 4-14 0v12c0 4 14 4 14 0V6M5 12c0 4 14 4 14 0',
  'file-text': 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  users: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3 19c0-6 12-6 12 0M16 11a3 3 0 0 0 0-6M18 14c2 1 3 3 3 5',
  'users-round': 'M12 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M5 20c0-8 14-8 14 0M4 11a2 2 0 1 0 0-4M20 11a2 2 0 1 1 0-4',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-9 16-9 16 0',
  'map-pin': 'M12 21c-9-9-7-18 0-18s9 9 0 18M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
  scale: 'M12 3v18M7 21h10M4 7h16M4 7l-2 6c1 3 5 3 6 0L6 7M20 7l-2 6c1 3 5 3 6 0l-4-6',
  flag: 'M5 21V4M5 4h13l-3 4 3 4H5',
  landmark: 'M3 21h18M3 10h18L12 4zM6 10v8M10 10v8M14 10v8M18 10v8M4 18h16',
  cpu: 'M7 7h10v10H7zM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4',
}

const UNKNOWN = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18'

export function iconPath(name: string): string {
  return ICONS[name] ?? UNKNOWN
}

/** A sheet of paper that is written on, for an entity with a note. */
export function noteImage(ink: string, paper: string): string {
  return image(
    `<g fill="${paper}" stroke="${ink}" stroke-width="2.500" stroke-linejoin="round"><path d="M3 3h18v12l-6 6H3z"/><path d="M15 21v-6h6M8 8h8M8 12h8"/></g>`,
  )
}

/** The icon as an image for the canvas. */
export function iconImage(name: string, ink: string): string {
  return image(
    `<path d="${iconPath(name)}" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  )
}

const addresses = new Map<string, string>()

/** A short address of it: the renderer reads the address of an image letter by letter for each node that has it. */
function image(inside: string): string {
  const known = addresses.get(inside)
  if (known !== undefined) return known
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24">${inside}</svg>`
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  addresses.set(inside, address)
  return address
}
