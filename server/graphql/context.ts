/** What resolvers work with. */
import type { ReadOptions, ReadStore } from '../store/read-port.ts'
import type { FoundPaths, PathsRequest } from '../services/paths.ts'

export interface GraphQLContext {
  readonly store: ReadStore
  readonly findPaths: (request: PathsRequest) => Promise<FoundPaths>
  /** Version of the software. */
  readonly version: string
  /** Whether quotes and paragraphs may be shown. */
  readonly quotes: boolean
  readonly request: Request
}

/** How a read of this request is bounded. */
export function readOptions(context: GraphQLContext): ReadOptions {
  return { quotes: context.quotes, signal: context.request.signal, timeoutMs: 8_000 }
}
