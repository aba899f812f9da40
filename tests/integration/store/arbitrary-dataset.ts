/** Random datasets over few ids, so that rows come, change, go and come back, swap slugs and contradict each other. */
import fc from 'fast-check'
import type {
  ClaimRow,
  Dataset,
  DocumentFacts,
  EntityRow,
  PassageRow,
  RejectionRow,
  StanceRow,
} from '../../../server/model/dataset.ts'

const THINGS = ['e-a', 'e-b', 'e-c', 'e-d', 'e-e']
const DOCUMENTS = ['e-doc1', 'e-doc2', 'e-leak']
const CLAIMS = ['c-1', 'c-2', 'c-3', 'c-4', 'c-5']

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const date = fc.constantFrom('2024', '2025', '2025-06', '2025-06-14')
const texts = fc.record({ en: fc.constantFrom('One', 'Two'), ru: fc.constantFrom('Раз', 'Два') })
const thing = fc.constantFrom(...THINGS)
const document = fc.constantFrom(...DOCUMENTS)
const passage = fc.integer({ min: 0, max: 2 })

const names = fc
  .array(
    fc.record({
      text: fc.constantFrom('Bokaev', 'Бокаев', 'Боқаев', 'Sergek'),
      lang: fc.constantFrom('en', 'ky'),
      kind: fc.constantFrom('primary', 'alias'),
      source: fc.constantFrom('text', 'supplied'),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) => rows as EntityRow['names'])

const entity = fc.record({
  here: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
  names,
  summary: texts,
  kind: fc.constantFrom('Company', 'Organization', 'PublicBody'),
  anonymous: fc.boolean(),
  publisher: maybe(thing),
  derivedFrom: fc.uniqueArray(document, { maxLength: 2 }),
  passages: fc.uniqueArray(passage, { minLength: 1, maxLength: 3 }),
  hash: fc.constantFrom('x', 'y'),
})

const stance = fc.record({
  here: fc.boolean(),
  kind: fc.constantFrom('asserts', 'denies', 'qualifies'),
  speaker: fc.oneof(thing, document),
  reportedBy: maybe(thing),
  basis: maybe(fc.constantFrom('e-leak', 'e-doc1')),
  date: maybe(date),
  document,
  passage,
})

const claim = fc.record({
  here: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
  subject: thing,
  object: maybe(thing),
  modality: fc.constantFrom('actual', 'planned'),
  validFrom: maybe(date),
  qualifier: maybe(thing),
  contradicts: fc.uniqueArray(fc.constantFrom(...CLAIMS), { maxLength: 2 }),
  summary: texts,
  stances: fc.tuple(stance, stance, stance),
})

const rejection = fc.record({
  here: fc.boolean(),
  rejects: document,
  speaker: thing,
  document,
  passage,
  date: maybe(date),
  summary: texts,
})

export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .record({
    shift: fc.integer({ min: 0, max: 4 }),
    things: fc.tuple(entity, entity, entity, entity, entity),
    documents: fc.tuple(entity, entity, entity),
    claims: fc.tuple(claim, claim, claim, claim, claim),
    rejections: fc.tuple(rejection, rejection),
  })
  .map(build)

interface Drawn {
  readonly shift: number
  readonly things: readonly DrawnEntity[]
  readonly documents: readonly DrawnEntity[]
  readonly claims: readonly (typeof claim extends fc.Arbitrary<infer T> ? T : never)[]
  readonly rejections: readonly (typeof rejection extends fc.Arbitrary<infer T> ? T : never)[]
}
type DrawnEntity = typeof entity extends fc.Arbitrary<infer T> ? T : never

/** Leaves out what would refer to what is not there. */
function build({ shift, things, documents, claims, rejections }: Drawn): Dataset {
  const rows = things.flatMap((drawn, at): EntityRow[] =>
    drawn.here ? [entityRow(THINGS[at] ?? '', `thing-${(at + shift) % 5}`, drawn.kind, drawn)] : [],
  )
  const there = new Set(rows.map(({ id }) => id))
  documents.forEach(({ here }, at) => here && there.add(DOCUMENTS[at] ?? ''))
  documents.forEach((drawn, at) => {
    const id = DOCUMENTS[at] ?? ''
    if (there.has(id))
      rows.push({ ...entityRow(id, `doc-${at}`, 'Document', drawn), document: facts(id, drawn, there) })
  })
  const passages = new Map(rows.map(({ id, document: has }) => [id, new Set(has?.passages.map((row) => row.id))]))
  const cites = (row: { document: string; passage: string }) => passages.get(row.document)?.has(row.passage) ?? false
  const drawnClaims = claims.map((drawn, at): ClaimRow => claimRow(CLAIMS[at] ?? '', drawn))
  const kept = drawnClaims.filter(
    ({ subject, object }, at) => claims[at]?.here && there.has(subject) && (object === null || there.has(object)),
  )
  const keptIds = new Set(kept.map(({ id }) => id))
  const stands = (row: StanceRow | RejectionRow) =>
    cites(row) && [row.speaker, row.reportedBy, row.basis].every((id) => id === null || there.has(id))
  return {
    name: 'seed',
    entities: rows,
    claims: kept
      .flatMap((row) => {
        const stances = row.stances.filter(stands)
        // A claim that nobody holds is no claim.
        if (stances.length === 0) return []
        return [
          { ...row, stances, qualifiers: row.qualifiers.filter(({ entity: id }) => id === null || there.has(id)) },
        ]
      })
      .map((row, _, all) => ({
        ...row,
        contradicts: row.contradicts.filter(
          (id) => id !== row.id && keptIds.has(id) && all.some((other) => other.id === id),
        ),
      })),
    rejections: rejections.flatMap((drawn, at): RejectionRow[] => {
      const row = rejectionRow(`r-${at}`, drawn)
      return drawn.here && there.has(row.rejects) && stands(row) ? [row] : []
    }),
  }
}

function entityRow(id: string, slug: string, kind: string, drawn: DrawnEntity): EntityRow {
  const { names: written, summary, anonymous } = drawn
  return {
    id,
    slug,
    kind: kind as EntityRow['kind'],
    names: written,
    summary,
    generic: false,
    anonymous,
    document: null,
  }
}

function facts(id: string, drawn: DrawnEntity, there: ReadonlySet<string>): DocumentFacts {
  return {
    publisher: drawn.publisher !== null && there.has(drawn.publisher) ? drawn.publisher : null,
    language: 'ky',
    publishedAt: '2025-10-07',
    title: null,
    address: null,
    sha256: null,
    length: 100,
    derivedFrom: drawn.derivedFrom
      .filter((other) => other !== id && there.has(other))
      .sort()
      .map((other) => ({ how: 'translatedFrom', document: other })),
    passages: [...drawn.passages].sort().map((at): PassageRow => ({
      id: passageOf(id, at),
      paragraph: at + 1,
      start: at * 10,
      end: at * 10 + 5,
      sha256: drawn.hash,
      sha256Normal: drawn.hash,
    })),
    uncited: [{ paragraph: 9, reason: drawn.hash }],
  }
}

function claimRow(id: string, drawn: Drawn['claims'][number]): ClaimRow {
  return {
    id,
    subject: drawn.subject,
    predicate: 'partOf',
    object: drawn.object,
    value: null,
    unknown: drawn.object === null ? 'notStated' : null,
    qualifiers:
      drawn.qualifier === null
        ? []
        : [
            { key: 'place', entity: drawn.qualifier, value: null, claim: null },
            { key: 'label', entity: null, value: 'activist', claim: null },
          ],
    modality: drawn.modality,
    inferred: false,
    validFrom: drawn.validFrom,
    validTo: null,
    dateInferred: false,
    summary: drawn.summary,
    note: null,
    contradicts: [...drawn.contradicts].sort(),
    stances: drawn.stances.flatMap((each, at): StanceRow[] =>
      each.here || at === 0
        ? [
            {
              ...stanceParts(each),
              id: `${id}.${'abc'.charAt(at)}`,
              kind: each.kind,
              reportedBy: each.reportedBy,
              basis: each.basis,
            },
          ]
        : [],
    ),
  } as ClaimRow
}

function rejectionRow(id: string, drawn: Drawn['rejections'][number]): RejectionRow {
  return { ...stanceParts(drawn), id, rejects: drawn.rejects, reportedBy: null, basis: null, summary: drawn.summary }
}

function stanceParts(drawn: { speaker: string; date: string | null; document: string; passage: number }) {
  return {
    mode: 'quoted',
    speaker: drawn.speaker,
    date: drawn.date,
    document: drawn.document,
    passage: passageOf(drawn.document, drawn.passage),
    note: null,
  } as const
}

function passageOf(id: string, at: number): string {
  return `p-${id}-${at}`
}
