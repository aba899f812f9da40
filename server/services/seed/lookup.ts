/** Finds what a row refers to, and tells a reference that leads nowhere. */
import { passageId } from '../../model/ids.ts'
import { AGENT_KINDS, type Kind } from '../../model/ontology/generated/ontology.ts'
import type { Collected } from './collect.ts'
import type { KnownRows } from './known.ts'
import type { SeedProblem } from './problem.ts'
import { type Placed, problemAt } from './shape/read-row.ts'
import { nearest } from './suggest.ts'
import type { Path } from './yaml/read-yaml.ts'

/** Whom DESIGN.md lets speak: who can act, and a document. */
export const SPEAKER_KINDS: readonly Kind[] = [...AGENT_KINDS, 'Document']
export const EDITOR_SLUG = 'counterwatch-editor'

interface Entity {
  readonly id: string
  readonly kind: Kind
}

export class Lookup {
  /** The graph's own voice; null where neither the folder nor the database has it. */
  readonly editor: string | null
  /** The passages that were asked for and found. */
  readonly cited = new Set<string>()
  readonly #entities = new Map<string, Entity>()
  readonly #claims = new Set<string>()
  /** By the id of the document and the key in its file: the id of the passage. */
  readonly #passages = new Map<string, ReadonlyMap<string, string>>()
  readonly #broken: ReadonlySet<string>
  #suggestions = 100
  readonly #known: KnownRows
  readonly #problems: SeedProblem[]

  constructor(rows: Collected, known: KnownRows, problems: SeedProblem[]) {
    for (const { row } of [...rows.entities, ...rows.documents]) {
      for (const reference of [row.slug, row.id]) this.#entities.set(reference, { id: row.id, kind: row.kind })
    }
    for (const { row } of rows.documents) {
      const keys = Object.entries(row.passages).map(
        ([key, { start, end }]) => [key, passageId(row.id, start, end)] as const,
      )
      this.#passages.set(row.id, new Map(keys))
    }
    for (const { row } of rows.claims) this.#claims.add(row.id)
    this.#broken = rows.broken
    this.#known = known
    this.#problems = problems
    this.editor = this.#find(EDITOR_SLUG)?.id ?? null
  }

  complain(placed: Placed<unknown>, inside: Path, message: string, accepted: string): void {
    this.#problems.push(problemAt(placed.file, [...placed.path, ...inside], message, accepted))
  }

  /** The id of an entity, of one of these kinds where some are given; null where there is none, which is told. */
  entity(
    placed: Placed<unknown>,
    inside: Path,
    reference: string,
    kinds: readonly Kind[] | null = null,
  ): string | null {
    const found = this.#find(reference)
    if (found === null) {
      if (!this.#broken.has(reference)) this.#unknownEntity(placed, inside, reference)
      return null
    }
    if (kinds !== null && !kinds.includes(found.kind)) {
      this.complain(placed, inside, `${reference} is a ${found.kind}`, `an entity of kind ${kinds.join(', ')}`)
    }
    return found.id
  }

  claim(placed: Placed<unknown>, inside: Path, id: string): string | null {
    if (this.#claims.has(id) || this.#known.claim(id)) return id
    if (!this.#broken.has(id))
      this.complain(
        placed,
        inside,
        `${JSON.stringify(id)} is no claim`,
        this.#near(id, this.#claims, 'the id of a claim: c-…'),
      )
    return null
  }

  /** The id of a passage of a document: by the key in the file of the document, or by its id where the database has it. */
  passage(placed: Placed<unknown>, inside: Path, document: string, key: string): string | null {
    const own = this.#passages.get(document)
    const found = own?.get(key) ?? (this.#known.passage(key)?.document === document ? key : undefined)
    if (found !== undefined) {
      this.cited.add(found)
      return found
    }
    if (!this.#broken.has(document)) {
      const accepted =
        own === undefined
          ? 'the id (p-…) of a recorded passage'
          : this.#near(key, own.keys(), 'a key under passages: in the file of the document')
      this.complain(placed, inside, `${JSON.stringify(key)} is no passage of this document`, accepted)
    }
    return null
  }

  #find(reference: string): Entity | null {
    return this.#entities.get(reference) ?? this.#known.entity(reference)
  }

  #unknownEntity(placed: Placed<unknown>, inside: Path, reference: string): void {
    const accepted = this.#near(
      reference,
      this.#entities.keys(),
      'the slug or the id of an entity in this folder or in the database',
    )
    this.complain(placed, inside, `${JSON.stringify(reference)} is no entity`, accepted)
  }

  #near(word: string, candidates: Iterable<string>, accepted: string): string {
    // Each looks at every candidate: a folder with many slips gets help with the first of them.
    const found = this.#suggestions-- > 0 ? nearest(word, candidates) : []
    return found.length === 0 ? accepted : `${accepted}; did you mean ${found.join(' or ')}?`
  }
}
