/** Which entities of the graph a text mentions. The patterns are made once for a revision of the graph, and again when it changed. */
import { setImmediate as turn } from 'node:timers/promises'
import { CounterwatchError } from '../model/errors.ts'
import { findMentions, type Mention } from '../model/search/mentions/find-mentions.ts'
import { type MentionIndex, mentionIndexBuilder } from '../model/search/mentions/mention-index.ts'
import type { ReadOptions, ReadStore } from '../store/read-port.ts'

export interface MentionFinder {
  /** @throws TOO_LARGE for a text above the limit */
  find(text: string, options: ReadOptions): Promise<readonly Mention[]>
  /** The places with the ids of their candidates alone. */
  spans(
    text: string,
    options: ReadOptions,
  ): Promise<readonly { readonly start: number; readonly end: number; readonly ids: readonly string[] }[]>
}

/** Code points of one text: a long article. */
export const MAX_TEXT_LENGTH = 100_000
/** After this many entities others get their turn. */
const SLICE = 200

export function createMentionFinder(store: ReadStore): MentionFinder {
  let known: { readonly revision: number; readonly index: Promise<MentionIndex> } | null = null
  const current = async (options: ReadOptions): Promise<MentionIndex> => {
    const revision = await store.revision(options)
    if (known?.revision !== revision) {
      const index = build(store)
      known = { revision, index }
      index.catch(() => {
        known = null
      })
    }
    return await known.index
  }
  const find = async (text: string, options: ReadOptions): Promise<readonly Mention[]> => {
    const length = text.length > MAX_TEXT_LENGTH ? Array.from(text).length : text.length
    if (length > MAX_TEXT_LENGTH) {
      throw new CounterwatchError(
        'TOO_LARGE',
        `text: ${length} characters were given; at most ${MAX_TEXT_LENGTH} are read at once`,
        {
          field: 'text',
          accepted: `at most ${MAX_TEXT_LENGTH} characters`,
        },
      )
    }
    return findMentions(await current(options), text)
  }
  return {
    find,
    spans: async (text, options) =>
      (await find(text, options)).map(({ start, end, candidates }) => ({
        start,
        end,
        ids: candidates.map(({ id }) => id),
      })),
  }
}

/** Not bound to the caller, who may go away: others wait for it too. */
async function build(store: ReadStore): Promise<MentionIndex> {
  const builder = mentionIndexBuilder()
  let done = 0
  for (const entity of await store.namedEntities({ quotes: false, timeoutMs: 60_000 })) {
    builder.add(entity)
    if (++done % SLICE === 0) await turn()
  }
  return builder.finish()
}
