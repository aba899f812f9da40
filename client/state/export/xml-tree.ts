/** XML as plain data: a drawing or a graph, written as a file or drawn by the views. */
export interface XmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (XmlElement | string)[]
}

export function xml(
  tag: string,
  attributes: XmlElement['attributes'] = {},
  children: XmlElement['children'] = [],
): XmlElement {
  return { tag, attributes, children }
}

/** As XML. Characters that XML forbids are left out. */
export function xmlText({ tag, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
  if (children.length === 0) return `<${tag}${written}/>`
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : xmlText(child))).join('')
  return `<${tag}${written}>${inside}</${tag}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// XML 1.0 has no way to write these, not even escaped; a lone surrogate is no character at all.
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

export function escapeXml(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
