/** How the files of a seed refer to rows: entities by slug, passages by a key in the file of their document. */
import type { Dataset, PassageRow } from '../../../model/dataset.ts'

export interface Naming {
  entity(id: string): string
  passage(id: string): string
}

/** Keys of the passages of one document: paragraph, and a number in it in the order of the rows. */
export function passageKeys(passages: readonly PassageRow[]): Map<string, string> {
  const counted = new Map<number, number>()
  return new Map(
    passages.map(({ id, paragraph }) => {
      const number = (counted.get(paragraph) ?? 0) + 1
      counted.set(paragraph, number)
      return [id, `p${paragraph}.${number}`]
    }),
  )
}

/** @param slugOf the slug of an entity outside of the dataset; what has none is called by its id */
export function namingOf(dataset: Dataset, slugOf: (id: string) => string | undefined): Naming {
  const slugs = new Map(dataset.entities.map(({ id, slug }) => [id, slug]))
  const keys = new Map(dataset.entities.flatMap(({ document }) => [...passageKeys(document?.passages ?? [])]))
  return { entity: (id) => slugs.get(id) ?? slugOf(id) ?? id, passage: (id) => keys.get(id) ?? id }
}
