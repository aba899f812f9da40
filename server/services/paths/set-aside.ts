/** What falls when some speakers are not listened to: the claims whose status or origins are other ones without them. */
import type { PathStore, Remainder } from '../../store/path-port.ts'
import type { ReadOptions, ReadStore } from '../../store/read-port.ts'
import { resolveIds } from '../resolve-ids.ts'
import { PATH_BOUNDS } from './path-bounds.ts'

export interface SetAsideRequest {
  /** Ids or slugs. */
  readonly speakers: readonly string[]
  /** Ids or slugs: only claims with one of them at an end. Null: all. */
  readonly entities: readonly string[] | null
}

/** In order of their claims. @throws BAD_INPUT, NOT_FOUND or TOO_LARGE with the argument at fault */
export async function findSetAside(
  { store, paths }: { readonly store: ReadStore; readonly paths: PathStore },
  { speakers: given, entities }: SetAsideRequest,
  options: ReadOptions,
): Promise<Remainder[]> {
  const speakers = await resolveIds(store, 'speakers', given, options)
  const ends = entities && new Set(await resolveIds(store, 'entities', entities, options))
  const until = performance.now() + (options.timeoutMs ?? PATH_BOUNDS.milliseconds)
  const all = await paths.without(speakers, PATH_BOUNDS.claimsAside, { signal: options.signal, until })
  return all
    .filter(({ status, origins, before }) => status !== before.status || origins !== before.origins)
    .filter(({ subject, object }) => !ends || ends.has(subject) || (object !== null && ends.has(object)))
    .sort((a, b) => (a.claim < b.claim ? -1 : 1))
}
