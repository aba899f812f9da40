/** What resolvers work with. */
import type { ChangeStore } from '../store/change-port.ts'
import type { DossierStore } from '../store/dossier-port.ts'
import type { PathStore } from '../store/path-port.ts'
import type { ReadOptions, ReadStore } from '../store/read-port.ts'
import type { DecisionPreviews } from '../store/set-aside-port.ts'
import type { ChainTemplate } from '../model/chains/template.ts'
import type { FoundPaths, PathsRequest } from '../services/paths/find-paths.ts'
import type { MentionFinder } from '../services/mentions.ts'
import type { Searcher } from '../services/search.ts'

export interface GraphQLContext {
  readonly store: ReadStore
  readonly paths: PathStore
  readonly dossiers: DossierStore
  readonly decisions: DecisionPreviews
  readonly changes: ChangeStore
  readonly searcher: Searcher
  readonly mentionFinder: MentionFinder
  readonly findPaths: (request: PathsRequest) => Promise<FoundPaths>
  /** Chains of responsibility, in the order of their ids. */
  readonly chainTemplates: readonly ChainTemplate[]
  /** Version of the software. */
  readonly version: string
  /** Whether quotes and paragraphs may be shown. */
  readonly quotes: boolean
  readonly request: Request
}

/** A statement that takes longer is ended by the database. A new shape on a busy machine may need seconds to be planned. */
const READ_TIMEOUT_MS = 15_000

/** The clocks among the arguments of a root field; they hold for all that is selected below it. */
export interface ClockArgs {
  readonly validAt?: string | null
  readonly knownAt?: string | null
}

/** How a read of this request is bounded, and when it looks. */
export function readOptions(context: GraphQLContext, { validAt, knownAt }: ClockArgs = {}): ReadOptions {
  const bounds = { quotes: context.quotes, signal: context.request.signal, timeoutMs: READ_TIMEOUT_MS }
  return { ...bounds, clocks: { validAt: validAt ?? null, knownAt: knownAt ?? null } }
}
