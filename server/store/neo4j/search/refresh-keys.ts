/**
 * Makes search keys anew where another version of the rules made them, batch by batch, while the graph is read and written:
 * an entity with old keys is found a little worse until its turn comes, and never not at all.
 */
import { entityKeys, NO_KEYS, SEARCH_KEY_VERSION } from '../../../model/search/index/entity-keys.ts'
import { silent, type Progress } from '../../../model/progress.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read, write } from '../run-query.ts'

interface OldKeys {
  readonly id: string
  readonly hash: string
  readonly kind: string
  readonly anonymous: boolean
  readonly names: readonly string[]
}

const OLD_KEYS = cypher('keys/old-keys')
const COUNT_OLD = cypher('keys/count-old')
const PUT_KEYS = cypher('keys/put-keys')
const BATCH = 500

/** @returns how many entities got new keys */
export async function refreshKeys(graph: Graph, progress: Progress = silent): Promise<number> {
  const total = await countOldKeys(graph)
  let done = 0
  while (done < total) {
    const rows = await read<OldKeys>(graph, {
      text: OLD_KEYS,
      parameters: { version: SEARCH_KEY_VERSION, limit: BATCH },
    })
    if (rows.length === 0) break
    progress({ message: 'Making search keys anew', done, total })
    const parameters = { rows: rows.map(withKeys) }
    await write(graph, (tx) => tx.run({ text: PUT_KEYS, parameters }))
    done += rows.length
  }
  if (total > 0) progress({ message: 'Making search keys anew', done: total, total })
  return done
}

export async function countOldKeys(graph: Graph): Promise<number> {
  const [row] = await read<{ count: number }>(graph, { text: COUNT_OLD, parameters: { version: SEARCH_KEY_VERSION } })
  return row?.count ?? 0
}

function withKeys({ id, hash, kind, anonymous, names }: OldKeys) {
  const keys = anonymous
    ? NO_KEYS
    : entityKeys(
        names.map((text) => ({ text })),
        kind,
      )
  return { id, hash, properties: { ...keys, searchKeyVersion: SEARCH_KEY_VERSION } }
}
