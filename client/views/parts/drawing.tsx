import { createElement, type ReactNode } from 'react'
import type { SvgElement } from '../../graph/export/svg-tree.ts'

/** A drawing, drawn: the same data that is written into files. */
export function Drawing({ root }: { readonly root: SvgElement }) {
  return drawn(root, 0)
}

function drawn({ tag, attributes, children }: SvgElement, key: number): ReactNode {
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
