/** The part of the read port that search needs, in memory: the same keys as the index has, scored as Lucene does (BM25). */
import { entityKeys } from '../../../server/model/search/index/entity-keys.ts'
import type { IndexField } from '../../../server/model/search/index/query-clauses.ts'
import type { EntityRow } from '../../../server/model/dataset.ts'
import type { ReadStore } from '../../../server/store/read-port.ts'

const FIELDS: readonly IndexField[] = ['searchKeys', 'searchJoins', 'searchSkeletons', 'searchGrams']

export function memoryStore(rows: readonly EntityRow[]): ReadStore {
  const entities = rows.filter(({ anonymous }) => !anonymous)
  const keys = entities.map(({ names, kind }) => entityKeys(names, kind))
  const postings = new Map<string, number[]>()
  keys.forEach((of, at) => {
    for (const field of FIELDS)
      for (const term of of[field]) postings.set(`${field}:${term}`, [...(postings.get(`${field}:${term}`) ?? []), at])
  })
  const terms = [...postings.keys()].sort()
  const average = Object.fromEntries(
    FIELDS.map((field) => [field, keys.reduce((sum, of) => sum + of[field].length, 0) / Math.max(1, keys.length)]),
  )
  const later = (): never => {
    throw new Error('not in memory')
  }
  return {
    select: later,
    stats: later,
    content: later,
    revision: async () => 1,
    namedEntities: async () => entities.filter(({ generic }) => !generic),
    keyCounts: async () => {
      const counts = new Map(
        [...postings].flatMap(([term, at]) =>
          term.startsWith('searchKeys:') ? [[term.slice(11), at.length] as const] : [],
        ),
      )
      return { revision: 1, entities: entities.length, counts }
    },
    candidates: async ({ clauses, kinds, limit }) => {
      const scores = new Map<number, number>()
      for (const { field, term, boost, prefix } of clauses) {
        const name = `${field}:${term}`
        if (prefix) {
          const hits = new Set<number>()
          for (let at = lowerBound(terms, name); terms[at]?.startsWith(name); at++)
            for (const hit of postings.get(terms[at] ?? '') ?? []) hits.add(hit)
          for (const hit of hits) scores.set(hit, (scores.get(hit) ?? 0) + boost)
          continue
        }
        const hits = postings.get(name) ?? []
        const idf = Math.log(1 + (entities.length - hits.length + 0.5) / (hits.length + 0.5))
        for (const hit of hits) {
          const norm = 1 - 0.75 + (0.75 * (keys[hit]?.[field].length ?? 0)) / (average[field] ?? 1)
          scores.set(hit, (scores.get(hit) ?? 0) + (boost * idf) / (1 + 1.2 * norm))
        }
      }
      return [...scores]
        .filter(([at]) => kinds === null || kinds.includes(entities[at]?.kind ?? ''))
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .flatMap(([at]) => {
          const entity = entities[at]
          return entity
            ? [{ id: entity.id, slug: entity.slug, kind: entity.kind, names: entity.names, revision: 1 }]
            : []
        })
    },
  }
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
