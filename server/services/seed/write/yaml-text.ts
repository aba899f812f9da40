/** Data as the YAML of a seed file: a row over several lines, its small parts on one line each. */
import { Document, isMap, isScalar, type Pair, visit } from 'yaml'

/** Fields whose items stand on one line. */
const ONE_LINE = new Set(['names', 'passages', 'qualifiers', 'derivedFrom', 'uncited', 'contradicts'])

export function yamlText(data: unknown): string {
  const document = new Document(data, { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && ONE_LINE.has(String(pair.key.value))) flattenItems(pair)
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function flattenItems({ key, value }: Pair): void {
  const items = value as { items?: unknown[]; flow?: boolean } | null
  if (isScalar(key) && key.value === 'contradicts' && items) items.flow = true
  for (const item of items?.items ?? []) {
    const node = isMap(value) ? (item as Pair).value : item
    if (isMap(node)) node.flow = true
  }
}
