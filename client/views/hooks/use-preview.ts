import { useEffect, useState } from 'react'
import { answer } from '../../api/answers.ts'
import { PreviewDocument } from '../../api/generated/graphql.ts'
import type { Direction, Predicate } from '../../api/types.ts'
import type { AsOf } from '../../state/address/as-of.ts'
import { bestNames } from '../../state/graph/best-names.ts'
import { useI18n } from '../i18n-context.tsx'

interface Relation {
  readonly predicate: Predicate
  readonly direction: Direction
  readonly total: number
}

/** The server gives no longer page: up to so many links, all of them are compared. */
const WHOLE = 100
/** Of each relation of an entity with more links. */
const SOME = 25

const NONE: ReadonlyMap<string, readonly string[]> = new Map()

/**
 * Names behind the relations of an entity, by `relationKey`; empty until they are known. A preview: where it does not come,
 * the menu is as good as without.
 */
export function usePreview(id: string, asOf: AsOf, relations: readonly Relation[] | undefined): typeof NONE {
  const { lang } = useI18n()
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    if (!relations || relations.length === 0) return
    const abort = new AbortController()
    const all = relations.reduce((sum, { total }) => sum + total, 0) <= WHOLE
    const asked = all
      ? [{ predicates: null, direction: 'both' as const, first: WHOLE }]
      : relations.map(({ predicate, direction }) => ({ predicates: [predicate], direction, first: SOME }))
    Promise.all(asked.map((one) => answer(PreviewDocument, { id, lang, ...asOf, ...one }, abort.signal))).then(
      (answers) => {
        if (abort.signal.aborted) return
        setFound(bestNames(answers.flatMap(({ entity }) => entity?.neighbours.nodes ?? [])))
      },
      () => {},
    )
    return () => abort.abort()
  }, [id, lang, asOf, relations])
  return found
}
