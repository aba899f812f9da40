import { useEffect, useState } from 'react'
import { answer } from '../../api/answers.ts'
import { toEntityCard } from '../../api/cards.ts'
import { type Failure, failureOf, isAbort } from '../../api/failure.ts'
import { SuggestDocument } from '../../api/generated/graphql.ts'
import type { EntityCard } from '../../state/graph/types.ts'
import type { Span } from '../../state/text/text-parts.ts'
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
  readonly loading: boolean
  readonly failure: Failure | null
}

const NONE: Suggestions = { query: '', items: [], readAs: null, loading: false, failure: null }
/**
 * Ms without a key before the server is asked. From the third letter on, less than lies between two keys; before it more: who
 * types on wants no answer to one letter, which the server would still be looking for when the third comes.
 */
const restOf = (query: string): number => ([...query].length < 3 ? 150 : 30)
/** The server takes no longer query. */
const LONGEST = 200

/** Entities whose names match a text, in any language, as the reader types. */
export function useSuggestions(text: string): Suggestions {
  const { lang } = useI18n()
  const dates = useStore(asOf)
  const [found, setFound] = useState<Suggestions>(NONE)
  const query = text.trim().slice(0, LONGEST)

  useEffect(() => {
    if (query === '') return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      answer(SuggestDocument, { query, kinds: null, lang, ...dates }, abort.signal).then(
        ({ search }) => {
          const items = search.nodes.map(({ entity, matchedName, matchedParts, confident }) => ({
            card: toEntityCard(entity),
            summary: entity.summary,
            matched: { ...matchedName, parts: matchedParts },
            confident,
          }))
          if (!abort.signal.aborted) setFound({ query, items, readAs: search.readAs, loading: false, failure: null })
        },
        (thrown: unknown) => {
          if (abort.signal.aborted || isAbort(thrown)) return
          setFound({ query, items: [], readAs: null, loading: false, failure: failureOf(thrown) })
        },
      )
    }, restOf(query))
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query, lang, dates])

  if (query === '') return NONE
  return found.query === query ? found : { ...found, loading: true }
}
