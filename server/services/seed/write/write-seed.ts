/**
 * A dataset as the files of a seed folder: the inverse of the parser. A document with a text gets a file of its own; other
 * entities go by kind; claims go by the document that they cite first and by the group of their predicate. Rows keep their order.
 */
import type { ClaimRow, Dataset, EntityRow } from '../../../model/dataset.ts'
import { PREDICATES } from '../../../model/ontology/generated/ontology.ts'
import type { SeedFile } from '../seed-file.ts'
import { namingOf, type Naming } from './naming.ts'
import { claimData, type Data, entityData, rejectionData } from './row-data.ts'
import { yamlText } from './yaml-text.ts'

export interface WriteOptions {
  readonly licence?: string | null
  /** The slug of an entity outside of the dataset; its id is written where there is none. */
  readonly slugOf?: (id: string) => string | undefined
}

export function writeSeed(dataset: Dataset, options: WriteOptions = {}): SeedFile[] {
  const naming = namingOf(dataset, options.slugOf ?? (() => undefined))
  const { licence } = options
  return [
    { path: 'dataset.yaml', text: yamlText({ name: dataset.name, ...(licence && { licence }) }) },
    ...dataset.entities
      .filter(hasText)
      .map((row) => ({ path: `documents/${row.slug}.yaml`, text: yamlText(entityData(row, naming)) })),
    ...groupBy(
      dataset.entities.filter((row) => !hasText(row)),
      entityPath,
    ).map(([path, rows]) => ({
      path,
      text: yamlText(rows.map((row) => entityData(row, naming))),
    })),
    ...claimFiles(dataset, naming),
  ]
}

function claimFiles(dataset: Dataset, naming: Naming): SeedFile[] {
  const files = new Map<string, { claims?: Data[]; rejections?: Data[] }>()
  const fileOf = (path: string): { claims?: Data[]; rejections?: Data[] } => {
    const file = files.get(path) ?? {}
    files.set(path, file)
    return file
  }
  for (const row of dataset.claims) (fileOf(claimPath(row, naming)).claims ??= []).push(claimData(row, naming))
  for (const row of dataset.rejections) {
    ;(fileOf(`claims/${naming.entity(row.document)}/rejections.yaml`).rejections ??= []).push(
      rejectionData(row, naming),
    )
  }
  return [...files].map(([path, data]) => ({ path, text: yamlText(data) }))
}

function hasText({ document }: EntityRow): boolean {
  return document !== null && document.sha256 !== null
}

function entityPath({ kind }: EntityRow): string {
  return `entities/${kebab(kind)}.yaml`
}

function claimPath({ predicate, stances }: ClaimRow, naming: Naming): string {
  const [first] = stances
  return `claims/${first ? naming.entity(first.document) : 'none'}/${kebab(PREDICATES[predicate].group)}.yaml`
}

function kebab(word: string): string {
  return word.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups]
}
