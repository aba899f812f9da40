/** Plain data as a TypeScript literal, laid out as oxfmt does at 120 columns: no semicolons, single quotes. */

const WIDTH = 120

const CODE: unique symbol = Symbol('code')

/** A piece of code that stands for itself: the name of a constant written earlier. */
export interface Code {
  readonly [CODE]: string
}

export function code(text: string): Code {
  return { [CODE]: text }
}

/**
 * `lead` is how many characters stand before the value on its first line, `trail` how many must follow it there.
 * Lengths are counted in code points, as no text here is wider than its characters.
 */
export function literal(value: unknown, indent = 0, lead = 0, trail = 0): string {
  const flat = oneLine(value)
  if (lead + width(flat) + trail <= WIDTH || typeof value !== 'object' || value === null || isCode(value)) return flat
  const inner = ' '.repeat(indent + 2)
  const outer = ' '.repeat(indent)
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const items = value.map((item) => `${inner}${literal(item, indent + 2, indent + 2, 1)},`)
    return `[\n${items.join('\n')}\n${outer}]`
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const bare = entries.every(([key]) => isBare(key))
  const items = entries.map(([key, item]) => {
    const name = bare || isBare(key) ? key : quote(key)
    const head = `${inner}${name}: `
    const text = literal(item, indent + 2, width(head), 1)
    const overflows = typeof item === 'string' && width(head) + width(text) + 1 > WIDTH && name.length > 2
    return overflows ? `${inner}${name}:\n${inner}  ${text},` : `${head}${text},`
  })
  return `{\n${items.join('\n')}\n${outer}}`
}

/** `export const NAME<annotation> = <value><suffix>` */
export function constant(name: string, value: unknown, annotation = '', suffix = ''): string {
  const head = `export const ${name}${annotation} = `
  return `${head}${literal(value, 0, width(head), width(suffix))}${suffix}\n`
}

export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(mark, `\\${mark}`)
  return `${mark}${escaped}${mark}`
}

function oneLine(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (isCode(value)) return value[CODE]
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    if (entries.length === 0) return '{}'
    return `{ ${entries.map(([key, item]) => `${isBare(key) ? key : quote(key)}: ${oneLine(item)}`).join(', ')} }`
  }
  return String(value)
}

function isCode(value: unknown): value is Code {
  return typeof value === 'object' && value !== null && CODE in value
}

function isBare(key: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(key)
}

function width(text: string): number {
  return [...text].length
}
