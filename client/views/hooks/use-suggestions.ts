import { useEffect, useMemo, useState } from 'react'
import { answer } from '../../api/answers.ts'
import { toEntityCard } from '../../api/cards.ts'
import { type Failure, failureOf, isAbort } from '../../api/failure.ts'
import { SuggestDocument } from '../../api/generated/graphql.ts'
import type { Kind } from '../../api/types.ts'
import type { EntityCard } from '../../state/graph/types.ts'
import type { Span } from '../../state/text/text-parts.ts'
import { kindNames, typedQuery } from '../../state/text/typed-query.ts'
import { asOf } from '../navigation.ts'
import { useStore } from './use-store.ts'
import { useI18n } from '../i18n-context.tsx'

export interface Suggestion {
  readonly card: EntityCard
  readonly summary: string | null
  /** The written form that matched, and which parts of it. */
  readonly matched: { readonly text: string; readonly lang: string; readonly parts: readonly Span[] }
  /** Whether it is what was asked for; if not, it is a question: did you mean this? */
  readonly confident: boolean
}

export interface Suggestions {
  /** What the items answer; behind the text while the next answer is on its way. */
  readonly query: string
  /** Best first; the confident ones before the others. */
  readonly items: readonly Suggestion[]
  /** The text in another keyboard layout, where that is what the items answer. */
  readonly readAs: string | null
  /** The kind that the text asks for, before a colon. */
  readonly kind: Kind | null
  readonly loading: boolean
  readonly failure: Failure | null
}

const NONE: Suggestions = { query: '', items: [], readAs: null, kind: null, loading: false, failure: null }

/**
 * Ms without a key before the server is asked. From the third letter on, less than lies between two keys; before it more: who
 * types on wants no answer to one letter, which the server would still be looking for when the third comes.
 */
const restOf = (query: string): number => ([...query].length < 3 ? 150 : 30)
/** The server takes no longer query. */
const LONGEST = 200

/**
 * Entities whose names match a text, in any language, as the reader types.
 * @param among only these kinds, always the same list; null: all, or the one that the text names
 */
export function useSuggestions(text: string, among: readonly Kind[] | null = null): Suggestions {
  const { lang, texts } = useI18n()
  const names = useMemo(() => kindNames(texts.kinds), [texts])
  const dates = useStore(asOf)
  const [found, setFound] = useState<Suggestions>(NONE)
  const query = text.trim().slice(0, LONGEST)
  const { kind, name } = among ? { kind: null, name: query } : typedQuery(query, names)

  useEffect(() => {
    if (name === '') return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      const kinds = kind === null ? among : [kind]
      answer(SuggestDocument, { query: name, kinds, lang, ...dates }, abort.signal).then(
        ({ search }) => {
          const items = search.nodes.map(({ entity, matchedName, matchedParts, confident }) => ({
            card: toEntityCard(entity),
            summary: entity.summary,
            matched: { ...matchedName, parts: matchedParts },
            confident,
          }))
          if (!abort.signal.aborted)
            setFound({ query, items, readAs: search.readAs, kind, loading: false, failure: null })
        },
        (thrown: unknown) => {
          if (abort.signal.aborted || isAbort(thrown)) return
          setFound({ ...NONE, query, kind, failure: failureOf(thrown) })
        },
      )
    }, restOf(name))
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query, kind, name, among, lang, dates])

  if (query === '') return NONE
  if (name === '') return { ...NONE, query, kind }
  // What was found among other kinds is none of these.
  const before = found.kind === kind ? found : NONE
  return before.query === query ? before : { ...before, kind, loading: true }
}
