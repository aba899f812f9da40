import { createElement, type ReactNode } from 'react'
import type { XmlElement } from '../../state/export/xml-tree.ts'

/** A drawing, drawn: the same data that is written into files. */
export function Drawing({ root }: { readonly root: XmlElement }) {
  return drawn(root, 0)
}

function drawn({ tag, attributes, children }: XmlElement, key: number): ReactNode {
  const props = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      /^(data|aria)-/.test(name) ? name : name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
  return createElement(
    tag,
    { ...props, key },
    ...children.map((child, at) => (typeof child === 'string' ? child : drawn(child, at))),
  )
}
