/** A graph as plain data, read without any of the code under test: everything, or what is current, by identities that last. */
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { read, type Row } from '../../../server/store/neo4j/run-query.ts'

interface NodeRow extends Row {
  readonly key: string
  readonly labels: string[]
  readonly properties: Row
}

interface RelationshipRow extends Row {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly properties: Row
}

/** What differs between two ways to the same state: when it was recorded, and as which version. */
const HISTORY = ['recordedAt', 'retractedAt', 'version', 'key', 'claimKey', 'settledAt']
const NOT_STATE = ['Meta', 'Migration', 'MigrationLock', 'LoadedDataset', 'EntityVersion', 'Revision']

/** Every node and relationship, in an order that does not depend on internal ids. */
export async function completeGraph(graph: Graph): Promise<{ nodes: string[]; relationships: string[] }> {
  const { nodes, relationships } = await everything(graph)
  const textOf = new Map(nodes.map((node) => [node.key, json([node.labels.sort(), node.properties])]))
  return {
    nodes: [...textOf.values()].sort(),
    relationships: relationships
      .map(({ from, to, type, properties }) => json([type, properties, textOf.get(from), textOf.get(to)]))
      .sort(),
  }
}

/** What is current, without its history: equal for two graphs that say the same. */
export async function currentGraph(graph: Graph): Promise<string[]> {
  const { nodes, relationships } = await everything(graph)
  const current = nodes.filter(
    ({ labels, properties }) => !properties.retractedAt && !labels.some((label) => NOT_STATE.includes(label)),
  )
  const names = new Map(current.map((node) => [node.key, nameOf(node)]))
  // Parts take their owner's name, so that only parts of what is current are there.
  for (const { from, to, type } of relationships) {
    if (!['NAMED', 'QUALIFIER', 'UNCITED'].includes(type)) continue
    const owner = names.get(from)
    if (owner === undefined) names.delete(to)
    else if (names.has(to)) names.set(to, `${owner}/${names.get(to)}`)
  }
  const lines = current.flatMap(({ key, labels, properties }) =>
    names.has(key) ? [`${names.get(key)} ${labels.sort().join(':')} ${json(state(properties))}`] : [],
  )
  for (const { from, to, type, properties } of relationships) {
    if (properties.retractedAt || !names.has(from) || !names.has(to)) continue
    lines.push(`${names.get(from)} -${type}-> ${names.get(to)} ${json(state(properties))}`)
  }
  return [...new Set(lines)].sort()
}

async function everything(graph: Graph): Promise<{ nodes: NodeRow[]; relationships: RelationshipRow[] }> {
  const nodes = await read<NodeRow>(graph, {
    text: 'MATCH (n) RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties',
  })
  const relationships = await read<RelationshipRow>(graph, {
    text: 'MATCH (a)-[r]->(b) RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties',
  })
  return { nodes, relationships }
}

function nameOf({ labels, properties }: NodeRow): string {
  if (labels.includes('Name')) return `name ${String(properties.ordinal)}`
  if (labels.includes('Qualifier')) return `qualifier ${String(properties.ordinal)}`
  if (labels.includes('Uncited')) return `uncited ${String(properties.paragraph)}`
  return String(properties.id ?? properties.key)
}

function state(properties: Row): Row {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !HISTORY.includes(key)))
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
