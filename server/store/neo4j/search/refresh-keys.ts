/**
 * Makes search keys anew where another version of the rules made them, batch by batch, while the graph is read and written:
 * what has old keys is found a little worse until its turn comes, and never not at all.
 */
import type { EntityRow } from '../../../model/dataset.ts'
import { SEARCH_KEY_VERSION } from '../../../model/search/index/entity-keys.ts'
import { silent, type Progress } from '../../../model/progress.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read, type Row, write } from '../run-query.ts'
import { rowHash } from '../write/canonical.ts'
import { entityProperties } from '../write/properties.ts'
import { contentKeyProperties, entityKeyProperties, type StoredTexts } from './stored-keys.ts'

interface OldEntity extends StoredTexts {
  readonly id: string
  readonly hash: string
  readonly kind: string
  readonly anonymous: boolean
  readonly names: readonly string[]
}

/** A former state is made anew as a whole, from its row. */
interface OldState {
  readonly node: string
  readonly row: string
  readonly dataset: string
  readonly version: number
}

interface OldContent extends StoredTexts {
  readonly node: string
}

const BATCH = 500
const ENTITIES = { count: cypher('keys/count-old'), old: cypher('keys/old-keys'), put: cypher('keys/put-keys') }
const STATES = {
  count: cypher('keys/count-old-states'),
  old: cypher('keys/old-states'),
  put: cypher('keys/put-content'),
}
const CONTENT = {
  count: cypher('keys/count-old-content'),
  old: cypher('keys/old-content'),
  put: cypher('keys/put-content'),
}

/** @returns how many entities, claims, paragraphs and former states of entities got new keys */
export async function refreshKeys(graph: Graph, progress: Progress = silent): Promise<number> {
  const entities = await refresh<OldEntity>(graph, ENTITIES, newEntityKeys, 'Making search keys anew', progress)
  const content = await refresh<OldContent>(graph, CONTENT, newContentKeys, 'Making the words of texts anew', progress)
  const states = await refresh<OldState>(graph, STATES, newState, 'Making former states anew', progress)
  return entities + content + states
}

/** How many claims and paragraphs have words of another version. */
export function countOldContent(graph: Graph): Promise<number> {
  return count(graph, CONTENT.count)
}

async function refresh<Old>(
  graph: Graph,
  { count: counting, old, put }: typeof ENTITIES,
  renew: (old: Old) => Row,
  message: string,
  progress: Progress,
): Promise<number> {
  const total = await count(graph, counting)
  let done = 0
  while (done < total) {
    const rows = await read<Old>(graph, { text: old, parameters: { version: SEARCH_KEY_VERSION, limit: BATCH } })
    if (rows.length === 0) break
    progress({ message, done, total })
    const parameters = { rows: rows.map(renew) }
    await write(graph, (tx) => tx.run({ text: put, parameters }))
    done += rows.length
  }
  if (total > 0) progress({ message, done: total, total })
  return done
}

async function count(graph: Graph, text: string): Promise<number> {
  const [row] = await read<{ count: number }>(graph, { text, parameters: { version: SEARCH_KEY_VERSION } })
  return row?.count ?? 0
}

function newEntityKeys({ id, hash, kind, anonymous, names, ...texts }: OldEntity): Row {
  return { id, hash, properties: entityKeyProperties(names, kind, anonymous, texts) }
}

function newContentKeys({ node, ...texts }: OldContent): Row {
  return { node, properties: contentKeyProperties(texts) }
}

function newState({ node, row, dataset, version }: OldState): Row {
  const entity = JSON.parse(row) as EntityRow
  const hash = rowHash(entity)
  return {
    node,
    properties: entityProperties({ id: entity.id, change: 'superseded', version, hash, row: entity }, dataset, true),
  }
}
