/** The entities of a corpus as a dataset, and the way back from its ids. */
import type { Dataset, EntityRow } from '../../model/dataset.ts'
import { KINDS, type Kind } from '../../model/ontology/generated/ontology.ts'
import type { Corpus, CorpusEntity } from './corpus.ts'

export function corpusDataset({ entities, distractors }: Corpus): {
  readonly dataset: Dataset
  readonly idOf: ReadonlyMap<string, string>
} {
  const idOf = new Map<string, string>()
  // A distractor with the id of an entity is that entity.
  const rows = [...new Map([...distractors, ...entities].map((row) => [row.id, row])).values()].map((row, at) => {
    const id = `e-eval${at}`
    idOf.set(id, row.id)
    return entityRow(row, id, `eval-${at}`)
  })
  return { dataset: { name: 'search-eval', entities: rows, claims: [], rejections: [] }, idOf }
}

function entityRow({ type, names }: CorpusEntity, id: string, slug: string): EntityRow {
  const [first] = names
  return {
    id,
    slug,
    kind: kindOf(type),
    names: names.map(({ lang, value }) => ({ text: value, lang, kind: 'primary', source: 'text' })),
    summary: { en: first?.value ?? '', ru: first?.value ?? '' },
    generic: false,
    anonymous: false,
    document: null,
  }
}

function kindOf(type: string): Kind {
  return Object.hasOwn(KINDS, type) && type !== 'Document' ? (type as Kind) : 'Organization'
}
