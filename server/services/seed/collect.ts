/** The rows of all files, each by its shape and with its place. What cannot be a row is a problem. */
import type { z } from 'zod'
import type { SeedProblem } from './problem.ts'
import { fileRole, SEED_LAYOUT, type SeedFile } from './seed-file.ts'
import { type Placed, problemAt, readRow } from './shape/read-row.ts'
import {
  type ClaimShape,
  claimShape,
  datasetShape,
  type DocumentShape,
  documentShape,
  type EntityShape,
  entityShape,
  type RejectionShape,
  rejectionShape,
} from './shape/rows.ts'
import { type Path, type Plain, readYaml, type YamlFile } from './yaml/read-yaml.ts'

export interface Collected {
  readonly name: string | null
  readonly licence: string | null
  readonly entities: Placed<EntityShape>[]
  readonly documents: Placed<DocumentShape>[]
  readonly claims: Placed<ClaimShape>[]
  readonly rejections: Placed<RejectionShape>[]
  /** Slugs and ids of rows with problems of their own: who refers to them is not told again. */
  readonly broken: ReadonlySet<string>
}

export function collectRows(files: readonly SeedFile[], problems: SeedProblem[]): Collected {
  const found = new Collector(problems)
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) found.add(file)
  return found
}

class Collector implements Collected {
  name: string | null = null
  licence: string | null = null
  readonly entities: Placed<EntityShape>[] = []
  readonly documents: Placed<DocumentShape>[] = []
  readonly claims: Placed<ClaimShape>[] = []
  readonly rejections: Placed<RejectionShape>[] = []
  readonly broken = new Set<string>()
  readonly #problems: SeedProblem[]

  constructor(problems: SeedProblem[]) {
    this.#problems = problems
  }

  add(file: SeedFile): void {
    const role = fileRole(file.path)
    if (role === null) {
      this.#problems.push({
        file: file.path,
        line: null,
        field: '',
        message: 'is not in a place that a seed is read from',
        accepted: SEED_LAYOUT,
      })
      return
    }
    const yaml = readYaml(file, this.#problems)
    if (yaml === null) return
    if (role === 'dataset') this.#dataset(yaml)
    else if (role === 'document') this.#document(yaml.data, yaml, [])
    else if (role === 'entities')
      for (const { data, path } of this.#list(yaml.data, yaml, [])) this.#entity(data, yaml, path)
    else this.#claimFile(yaml)
  }

  #dataset(file: YamlFile): void {
    const dataset = readRow(datasetShape, file.data, file, [], this.#problems)
    this.name = dataset?.row.name ?? null
    this.licence = dataset?.row.licence ?? null
  }

  #entity(data: Plain, file: YamlFile, path: Path): void {
    if (field(data, 'kind') === 'Document') this.#document(data, file, path)
    else this.#row(entityShape, data, file, path, this.entities)
  }

  #document(data: Plain, file: YamlFile, path: Path): void {
    this.#row(documentShape, data, file, path, this.documents)
  }

  #claimFile(file: YamlFile): void {
    const accepted = 'the lists claims: and rejections:'
    if (file.data === null) return
    if (typeof file.data !== 'object' || Array.isArray(file.data)) {
      this.#problems.push(problemAt(file, [], 'is not a group of fields', accepted))
      return
    }
    for (const [key, value] of Object.entries(file.data)) {
      if (key === 'claims')
        for (const { data, path } of this.#list(value, file, [key]))
          this.#row(claimShape, data, file, path, this.claims)
      else if (key === 'rejections') {
        for (const { data, path } of this.#list(value, file, [key]))
          this.#row(rejectionShape, data, file, path, this.rejections)
      } else this.#problems.push(problemAt(file, [key], 'is not a field of this file', accepted))
    }
  }

  #row<Row>(schema: z.ZodType<Row>, data: Plain, file: YamlFile, path: Path, into: Placed<Row>[]): void {
    const placed = readRow(schema, data, file, path, this.#problems)
    if (placed !== null) into.push(placed)
    else {
      for (const key of ['id', 'slug']) {
        const reference = field(data, key)
        if (typeof reference === 'string') this.broken.add(reference)
      }
    }
  }

  #list(data: Plain, file: YamlFile, path: Path): { readonly data: Plain; readonly path: Path }[] {
    if (data === null) return []
    if (Array.isArray(data)) return (data as readonly Plain[]).map((item, at) => ({ data: item, path: [...path, at] }))
    this.#problems.push(problemAt(file, path, 'is not a list', 'a list of rows, each beginning with "- "'))
    return []
  }
}

function field(data: Plain, name: string): Plain | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Readonly<Record<string, Plain>>)[name]
    : undefined
}
