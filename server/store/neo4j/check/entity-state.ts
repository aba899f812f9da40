/** What is kept on an entity for reading is made from its row: the row's hash, its names, and the keys it is found by. */
import type { EntityRow, NameRow } from '../../../model/dataset.ts'
import { type EntityKeys, entityKeys, NO_KEYS, SEARCH_KEY_VERSION } from '../../../model/search/index/entity-keys.ts'
import { cypher } from '../cypher-text.ts'
import { readStream } from '../run-query.ts'
import { canonicalJson, rowHash } from '../write/canonical.ts'
import { CHECK_TIMEOUT_MS, type Offender, type Rule } from './rule.ts'

interface EntityState {
  readonly id: string
  readonly slug: string
  readonly kind: string
  readonly hash: string
  readonly row: string
  readonly retracted: boolean
  readonly keys: EntityKeys
  readonly searchKeyVersion: number
  readonly names: readonly NameRow[]
}

interface FormerState {
  readonly id: string
  readonly version: number
  readonly slug: string
  readonly kind: string
  readonly publisher: string | null
  readonly row: string
  readonly searchKeyVersion: number
}

const ENTITIES = cypher('check/entities')
const FORMER = cypher('check/former-entities')

export const entityState: Rule = {
  name: 'entity-state',
  async *find(graph): AsyncGenerator<Offender> {
    for await (const state of readStream<EntityState>(graph, { text: ENTITIES, timeoutMs: CHECK_TIMEOUT_MS })) {
      const message = wrongAbout(state)
      if (message !== null) yield { id: state.id, message }
    }
    for await (const state of readStream<FormerState>(graph, { text: FORMER, timeoutMs: CHECK_TIMEOUT_MS })) {
      const message = wrongInThePast(state)
      if (message !== null) yield { id: state.id, message: `version ${state.version}: ${message}` }
    }
  },
}

function wrongInThePast(state: FormerState): string | null {
  const row = parse(state.row)
  if (row === null || row.id !== state.id) return 'the row that the former state was written from is not there'
  if (row.kind !== state.kind) return `the kind of the former state is not that of its row (${row.kind})`
  if (row.slug !== state.slug) return `the slug of the former state is not that of its row (${row.slug})`
  if ((row.document?.publisher ?? null) !== state.publisher)
    return 'the publisher of the former state is not that of its row'
  if (state.searchKeyVersion !== SEARCH_KEY_VERSION)
    return 'the search keys of the former state are of other rules: run migrate'
  return null
}

function wrongAbout(state: EntityState): string | null {
  const row = parse(state.row)
  if (row === null || row.id !== state.id || rowHash(row) !== state.hash)
    return 'the row that the entity was written from is not that of its hash'
  if (row.kind !== state.kind) return `the kind of the entity is not that of its row (${row.kind})`
  if (state.retracted) return null
  if (row.slug !== state.slug) return `the slug of the entity is not that of its row (${row.slug})`
  if (canonicalJson(state.names) !== canonicalJson(row.names)) return 'the names of the entity are not those of its row'
  if (state.searchKeyVersion !== SEARCH_KEY_VERSION)
    return 'the search keys of the entity are of other rules: run migrate'
  const keys = row.anonymous ? NO_KEYS : entityKeys(row.names, row.kind)
  if (canonicalJson(keys) !== canonicalJson(state.keys)) {
    return 'the search keys of the entity are not those of its names'
  }
  return null
}

function parse(json: string): EntityRow | null {
  try {
    return JSON.parse(json) as EntityRow
  } catch {
    return null
  }
}
